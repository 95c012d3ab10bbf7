/** Who is signed in: account, theme, sign-out; for strangers, the way in. */
import { Menu } from '@mantine/core';
import { IconLogin2, IconLogout, IconUserCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useSignOut, useVisitor } from '../session.tsx';
import { useText } from '../text.tsx';
import { useTell } from '../ui/tell.tsx';
import { ColourSchemeItems } from './colour-scheme-menu.tsx';

interface AccountMenuProps {
  /** The button that opens it. */
  children: ReactNode;
  /** What stands above in the same menu. */
  before?: ReactNode;
}

export function AccountMenu({ children, before }: AccountMenuProps) {
  const t = useText();
  const tell = useTell();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const user = useVisitor()?.user ?? null;
  const signOut = useSignOut();
  const leave = () => signOut().then(() => navigate('/'), tell.failed);
  return (
    <Menu position="top-start" width={224}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {before}
        <ColourSchemeItems />
        <Menu.Divider />
        {user === null ? (
          <Menu.Item
            leftSection={<IconLogin2 size={16} stroke={1.5} aria-hidden />}
            onClick={() => void navigate(`/sign-in?next=${encodeURIComponent(pathname + search)}`)}
          >
            {t('shell.signIn')}
          </Menu.Item>
        ) : (
          <>
            <Menu.Item leftSection={<IconUserCircle size={16} stroke={1.5} aria-hidden />} onClick={() => void navigate('/account')}>
              {t('shell.account')}
            </Menu.Item>
            <Menu.Item leftSection={<IconLogout size={16} stroke={1.5} aria-hidden />} onClick={() => void leave()}>
              {t('shell.signOut')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
