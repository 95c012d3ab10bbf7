/** One's own account: who one is, the password, how the page looks, tokens for programs. */
import { Stack } from '@mantine/core';
import type { Session } from '#contract/session';
import { useAddressParam } from '../../address.tsx';
import { useVisitor } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { Facts } from '../../ui/facts.tsx';
import { NoticeBar } from '../../ui/notice-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Columns, Section } from '../../ui/section.tsx';
import { TokenTable } from '../../nouns/token-table.tsx';
import { Appearance } from './appearance.tsx';
import { PasswordSection } from './password-section.tsx';
import classes from './account-page.module.css';

export function AccountPage() {
  const t = useText();
  const user = useVisitor()?.user ?? null;
  const [welcome] = useAddressParam('welcome');
  const isNew = welcome !== null && user !== null && !user.hasPassword;
  return (
    <Stack gap="lg">
      <PageHeader title={t('account.title')} />
      {isNew && <NoticeBar>{t('account.welcome', { name: user.name })}</NoticeBar>}
      <Columns>
        {isNew && <PasswordSection user={user} isFirst />}
        {user !== null && <Profile user={user} />}
        {user !== null && !isNew && <PasswordSection user={user} />}
        <Appearance />
      </Columns>
      {user !== null && <Tokens />}
    </Stack>
  );
}

function Profile({ user }: { user: Session['user'] }) {
  const t = useText();
  return (
    <Section title={t('account.profile')} subtitle={t('account.profileHint')} span={4}>
      <Facts
        rows={[
          [t('account.name'), user.name],
          [t('account.email'), user.email],
          [t('account.role'), t(`words.role.${user.role}`)],
          [t('account.may'), t(`account.may.${user.role}`)],
        ]}
      />
    </Section>
  );
}

function Tokens() {
  const t = useText();
  const head = (
    <div className={classes.head}>
      <h2 id="account-tokens" className={classes.title}>
        {t('account.tokens')}
      </h2>
      <p className={classes.hint}>{t('account.tokensHint')}</p>
    </div>
  );
  return (
    <section aria-labelledby="account-tokens" className={classes.tokens}>
      <TokenTable owner={null} head={head} />
    </section>
  );
}
