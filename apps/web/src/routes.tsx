/** The addresses of the page; the code of each page is fetched when it is first shown. */
import { createElement, lazy, type ComponentType } from 'react';
import { createBrowserRouter, Outlet, type RouteObject } from 'react-router';
import { ChairmanshipProvider } from './chairmanship.tsx';
import { NeedsChairmanship } from './layout/needs-chairmanship.tsx';
import { CrashedPage, PageBoundary } from './layout/page-boundary.tsx';
import { SessionGate } from './layout/session-gate.tsx';
import { Shell } from './layout/shell.tsx';
import { ShownDay } from './layout/shown-day.tsx';
import { LogActivityProvider } from './log-activity.tsx';
import { NotFoundPage } from './pages/not-found/not-found-page.tsx';
import { SignInPage } from './pages/sign-in/sign-in-page.tsx';

/** A page by its named export: `page(() => import('…'), 'OverviewPage')`. */
function page<N extends string>(load: () => Promise<Record<N, ComponentType>>, name: N) {
  const Page = lazy(async (): Promise<{ default: ComponentType }> => ({ default: (await load())[name] }));
  return <PageBoundary>{createElement(Page)}</PageBoundary>;
}

/** Pages about one chairmanship. */
const chairmanshipPages: RouteObject[] = [
  { index: true, element: page(() => import('./pages/overview/overview-page.tsx'), 'OverviewPage') },
  { path: 'calendar', element: page(() => import('./pages/calendar/calendar-page.tsx'), 'CalendarPage') },
  { path: 'priorities', element: page(() => import('./pages/priorities/priorities-page.tsx'), 'PrioritiesPage') },
  { path: 'priorities/:number', element: page(() => import('./pages/priorities/priority-page.tsx'), 'PriorityPage') },
  { path: 'events/new', element: page(() => import('./pages/events/event-edit-page.tsx'), 'EventEditPage') },
  { path: 'events/:id', element: page(() => import('./pages/events/event-page.tsx'), 'EventPage') },
  { path: 'events/:id/edit', element: page(() => import('./pages/events/event-edit-page.tsx'), 'EventEditPage') },
  { path: 'subscribe', element: page(() => import('./pages/subscribe/subscribe-page.tsx'), 'SubscribePage') },
];

/** A tab of the administration is a row here and one in `admin-page.tsx`. */
const adminTabs: RouteObject[] = [
  { path: 'people', element: page(() => import('./pages/admin/people-tab.tsx'), 'PeopleTab') },
  { path: 'bodies', element: page(() => import('./pages/admin/bodies-tab.tsx'), 'BodiesTab') },
  { path: 'organisations', element: page(() => import('./pages/admin/organisations-tab.tsx'), 'OrganisationsTab') },
  { path: 'chairmanships', element: page(() => import('./pages/admin/chairmanships-tab.tsx'), 'ChairmanshipsTab') },
  { path: 'users', element: page(() => import('./pages/admin/users-tab.tsx'), 'UsersTab') },
  { path: 'tokens', element: page(() => import('./pages/admin/tokens-tab.tsx'), 'TokensTab') },
  { path: 'trash', element: page(() => import('./pages/admin/trash-tab.tsx'), 'TrashTab') },
  { path: 'audit', element: page(() => import('./pages/admin/audit-tab.tsx'), 'AuditTab') },
];

function Frame() {
  return (
    <ChairmanshipProvider>
      <ShownDay>
        <LogActivityProvider>
          <Shell />
        </LogActivityProvider>
      </ShownDay>
    </ChairmanshipProvider>
  );
}

export function createPageRouter() {
  return createBrowserRouter([
    {
      errorElement: <CrashedPage />,
      element: <Outlet />,
      children: [
        { path: 'sign-in', element: <SignInPage /> },
        {
          element: (
            <SessionGate>
              <Frame />
            </SessionGate>
          ),
          children: [
            { path: '/', element: <NeedsChairmanship />, children: chairmanshipPages },
            { path: 'admin', element: page(() => import('./pages/admin/admin-page.tsx'), 'AdminPage'), children: adminTabs },
            { path: 'account', element: page(() => import('./pages/account/account-page.tsx'), 'AccountPage') },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]);
}
