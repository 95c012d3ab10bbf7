/** The navigation of phones: a bar within the thumb's reach, and a slim bar on top. */
import { ActionIcon, Menu, UnstyledButton } from '@mantine/core';
import { IconDots, IconPlus, IconSearch } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useAddress } from '../address.tsx';
import { useLogActivity } from '../log-activity.tsx';
import { useVisitor } from '../session.tsx';
import { useText } from '../text.tsx';
import { AccountMenu } from './account-menu.tsx';
import { ChairmanshipSwitcher } from './chairmanship-switcher.tsx';
import { destinations, isAt, type Destination } from './destinations.ts';
import { openSearch } from './search.tsx';
import classes from './bottom-bar.module.css';

export function TopBar() {
  const t = useText();
  return (
    <section className={classes.top} aria-label={t('shell.chairmanship')}>
      <ChairmanshipSwitcher />
      <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('shell.search')} onClick={openSearch}>
        <IconSearch size={20} stroke={1.5} aria-hidden />
      </ActionIcon>
    </section>
  );
}

export function BottomBar() {
  const t = useText();
  const log = useLogActivity();
  const permissions = useVisitor()?.permissions;
  const shown = destinations.filter(({ permission }) => permissions?.has(permission) === true);
  const primary = shown.filter((one) => one.primary);
  return (
    <nav aria-label={t('shell.navigation')} className={classes.bar}>
      {primary.slice(0, 2).map((one) => (
        <Item key={one.path} destination={one} />
      ))}
      {log.allowed && (
        <UnstyledButton onClick={() => log.open()} aria-label={t('shell.logActivity')}>
          <span className={classes.plus}>
            <IconPlus size={22} stroke={1.75} aria-hidden />
          </span>
        </UnstyledButton>
      )}
      {primary.slice(2).map((one) => (
        <Item key={one.path} destination={one} />
      ))}
      <More destinations={shown.filter((one) => !one.primary)} />
    </nav>
  );
}

function Item({ destination }: { destination: Destination }) {
  const t = useText();
  const to = useAddress();
  const { pathname } = useLocation();
  return (
    <Link className={classes.item} to={to(destination.path)} aria-current={isAt(destination, pathname) ? 'page' : undefined}>
      <destination.icon size={20} stroke={1.5} aria-hidden />
      <span>{t(destination.label)}</span>
    </Link>
  );
}

function More({ destinations: others }: { destinations: Destination[] }) {
  const t = useText();
  const to = useAddress();
  const { pathname } = useLocation();
  const here = others.some((one) => isAt(one, pathname)) || pathname === '/account';
  const links = others.map((one) => (
    <Menu.Item key={one.path} component={Link} to={to(one.path)} leftSection={<one.icon size={16} stroke={1.5} aria-hidden />}>
      {t(one.label)}
    </Menu.Item>
  ));
  return (
    <AccountMenu
      before={
        <>
          {links}
          <Menu.Divider />
        </>
      }
    >
      <UnstyledButton className={classes.item} data-current={here}>
        <IconDots size={20} stroke={1.5} aria-hidden />
        <span>{t('shell.more')}</span>
      </UnstyledButton>
    </AccountMenu>
  );
}
