/** The page for those who are not signed in; leads on to where they wanted to go. */
import { useEffect } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { Logo } from '../../layout/logo.tsx';
import { useVisitor } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { NoticeBar } from '../../ui/notice-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Surface } from '../../ui/section.tsx';
import { SignInForm } from './sign-in-form.tsx';
import classes from './sign-in-page.module.css';

/** Only addresses of this page: nobody is led elsewhere. */
function safeNext(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : '/';
}

export function SignInPage() {
  const t = useText();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const user = useVisitor()?.user ?? null;
  const isHere = pathname === '/sign-in';
  useEffect(() => {
    if (isHere && user !== null) void navigate(safeNext(params.get('next')), { replace: true });
  }, [isHere, user, params, navigate]);
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <div className={classes.product}>
          <Logo size={28} />
          {t('shell.product')}
        </div>
        <Surface>
          <div className={classes.form}>
            <PageHeader title={t('sign-in.title')} subtitle={t('sign-in.lead')} />
            {params.get('link') === 'used' && <NoticeBar>{t('sign-in.linkUsed')}</NoticeBar>}
            <SignInForm />
          </div>
        </Surface>
      </div>
    </main>
  );
}
