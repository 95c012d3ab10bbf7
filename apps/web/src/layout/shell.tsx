/** The frame around every page: navigation, search, and the place of the content. */
import { AppShell } from '@mantine/core';
import { useRef, type MouseEvent } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useText } from '../text.tsx';
import { usePhone } from '../ui/use-phone.ts';
import { BottomBar, TopBar } from './bottom-bar.tsx';
import { Navigation } from './navigation.tsx';
import { Search } from './search.tsx';
import classes from './shell.module.css';

export { usePhone };

export function Shell() {
  const t = useText();
  const isPhone = usePhone();
  const main = useRef<HTMLElement>(null);
  /** Moves the focus without a trace in the address. */
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <>
      <a href="#content" className={classes.skip} onClick={skip}>
        {t('shell.skip')}
      </a>
      <AppShell
        transitionDuration={0}
        navbar={{ width: 240, breakpoint: 'sm', collapsed: { mobile: true } }}
        header={{ height: 52, collapsed: !isPhone }}
        footer={{ height: 'calc(56px + env(safe-area-inset-bottom))', collapsed: !isPhone }}
      >
        {isPhone ? (
          <AppShell.Header className={classes.top} component="div">
            <TopBar />
          </AppShell.Header>
        ) : (
          <AppShell.Navbar className={classes.side} aria-label={t('shell.navigation')}>
            <Navigation />
          </AppShell.Navbar>
        )}
        <AppShell.Main id="content" className={classes.main} tabIndex={-1} ref={main}>
          <div className={classes.content}>
            <Outlet />
          </div>
        </AppShell.Main>
        {isPhone && (
          <AppShell.Footer className={classes.bottom} component="div">
            <BottomBar />
          </AppShell.Footer>
        )}
      </AppShell>
      <Search />
      <ScrollRestoration />
    </>
  );
}
