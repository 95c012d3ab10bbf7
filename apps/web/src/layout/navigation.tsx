/** The navigation at the left of wide screens. */
import { Button, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useOs } from '@mantine/hooks';
import { IconDots, IconPlus, IconSearch, IconUserCircle } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useAddress } from '../address.tsx';
import { useLogActivity } from '../log-activity.tsx';
import { useVisitor } from '../session.tsx';
import { useText } from '../text.tsx';
import { AccountMenu } from './account-menu.tsx';
import { ChairmanshipSwitcher } from './chairmanship-switcher.tsx';
import { destinations, isAt } from './destinations.ts';
import { openSearch } from './search.tsx';
import classes from './navigation.module.css';

export function Navigation() {
  const t = useText();
  const to = useAddress();
  const { pathname } = useLocation();
  const permissions = useVisitor()?.permissions;
  const shown = destinations.filter(({ permission }) => permissions?.has(permission) === true);
  return (
    <div className={classes.bar}>
      <ChairmanshipSwitcher />
      <Tools />
      <ul className={classes.list}>
        {shown.map((one) => (
          <li key={one.path}>
            <Link className={classes.link} to={to(one.path)} aria-current={isAt(one, pathname) ? 'page' : undefined}>
              <one.icon size={18} stroke={1.5} aria-hidden />
              {t(one.label)}
            </Link>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <Person />
      </div>
    </div>
  );
}

function Tools() {
  const t = useText();
  const os = useOs();
  const log = useLogActivity();
  return (
    <div className={classes.tools}>
      <UnstyledButton className={classes.search} onClick={openSearch} aria-keyshortcuts="Control+K Meta+K">
        <IconSearch size={16} stroke={1.5} aria-hidden />
        <span>{t('shell.search')}</span>
        <kbd className={classes.key} aria-hidden>
          {os === 'macos' || os === 'ios' ? '⌘K' : 'Ctrl K'}
        </kbd>
      </UnstyledButton>
      {log.allowed && (
        <Button
          onClick={() => log.open()}
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          rightSection={
            <kbd className={classes.key} aria-hidden>
              N
            </kbd>
          }
          px="xs"
          classNames={{ label: classes.logLabel }}
          fullWidth
          aria-keyshortcuts="n"
        >
          {t('shell.logActivity')}
        </Button>
      )}
    </div>
  );
}

function Person() {
  const t = useText();
  const user = useVisitor()?.user ?? null;
  return (
    <AccountMenu>
      {user === null ? (
        <UnstyledButton className={classes.person}>
          <IconUserCircle size={24} stroke={1.25} aria-hidden />
          {t('shell.signIn')}
        </UnstyledButton>
      ) : (
        <UnstyledButton className={classes.person}>
          <VisuallyHidden>{t('shell.account')}:</VisuallyHidden>
          <span className={classes.initials} aria-hidden>
            {initialsOf(user.name)}
          </span>
          <span className={classes.switcherWords}>
            <span className={classes.switcherTitle}>{user.name}</span>
            <span className={classes.switcherNote}>{t(`words.role.${user.role}`)}</span>
          </span>
          <IconDots size={16} stroke={1.5} aria-hidden className={classes.quiet} />
        </UnstyledButton>
      )}
    </AccountMenu>
  );
}

/** The first letters of the first and the last word. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.slice(0, 1).toUpperCase() ?? '').join('');
}
