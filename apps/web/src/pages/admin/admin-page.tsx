/** The administration: a tab a noun, each shown to whoever may do something there. */
import { Stack, Tabs } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import type { Permission } from '#contract/permissions';
import { useAddress } from '../../address.tsx';
import { usePermission, useVisitor } from '../../session.tsx';
import { useText, type MessageId } from '../../text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './admin-page.module.css';

interface Tab {
  path: string;
  label: MessageId;
  permission: Permission;
}

const tabs: Tab[] = [
  { path: 'people', label: 'admin.people', permission: 'person:write' },
  { path: 'bodies', label: 'admin.bodies', permission: 'body:write' },
  { path: 'organisations', label: 'admin.organisations', permission: 'organisation:write' },
  { path: 'chairmanships', label: 'admin.chairmanships', permission: 'chairmanship:write' },
  { path: 'users', label: 'admin.users', permission: 'user:write' },
  { path: 'tokens', label: 'admin.tokens', permission: 'token:write' },
  { path: 'trash', label: 'admin.trash', permission: 'trash:read' },
  { path: 'audit', label: 'admin.audit', permission: 'audit:read' },
];

/** Readers have tokens too, but on their account's page: the administration is for those who write. */
function useShownTabs(): Tab[] {
  const permissions = useVisitor()?.permissions;
  const enters = usePermission('body:write');
  return enters ? tabs.filter((tab) => permissions?.has(tab.permission) === true) : [];
}

/** On a phone the tabs scroll: the one that is shown comes into sight. */
function useTabInSight(path: string | undefined) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  return list;
}

export function AdminPage() {
  const t = useText();
  const to = useAddress();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const shown = useShownTabs();
  const [first] = shown;
  const active = shown.find((tab) => pathname === `/admin/${tab.path}`);
  const list = useTabInSight(active?.path);
  if (active === undefined && first !== undefined && pathname.replace(/\/$/, '') === '/admin')
    return <Navigate to={to(`/admin/${first.path}`)} replace />;
  if (active === undefined) {
    return (
      <Stack gap="lg">
        <PageHeader title={t('admin.title')} place="/admin" />
        <EmptyState icon={IconLock} title={t('admin.notAllowedTitle')} text={t('admin.notAllowedText')} />
      </Stack>
    );
  }
  return (
    <Stack gap="lg">
      <PageHeader title={t('admin.title')} place="/admin" />
      <Tabs value={active.path} onChange={(path) => void navigate(to(`/admin/${path ?? active.path}`))} keepMounted={false}>
        <Tabs.List aria-label={t('admin.sections')} className={classes.tabs} ref={list}>
          {shown.map((tab) => (
            <Tabs.Tab key={tab.path} value={tab.path}>
              {t(tab.label)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={active.path} pt="lg">
          <Outlet />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
