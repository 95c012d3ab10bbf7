/** The places of the page, a row each: the navigation, the bottom bar and the search show them. */
import { IconAdjustmentsHorizontal, IconCalendar, IconLayoutDashboard, IconListNumbers, IconRss, type Icon } from '@tabler/icons-react';
import type { Permission } from '#contract/permissions';
import type { MessageId } from '../text.tsx';

export interface Destination {
  path: string;
  label: MessageId;
  icon: Icon;
  /** Who sees it: those with the permission. */
  permission: Permission;
  /** Stands in the bottom bar of phones; the others stand under "more". */
  primary: boolean;
}

export const destinations: Destination[] = [
  { path: '/', label: 'shell.overview', icon: IconLayoutDashboard, permission: 'dashboard:read', primary: true },
  { path: '/calendar', label: 'shell.calendar', icon: IconCalendar, permission: 'event:read', primary: true },
  { path: '/priorities', label: 'shell.priorities', icon: IconListNumbers, permission: 'priority:read', primary: true },
  { path: '/subscribe', label: 'shell.subscribe', icon: IconRss, permission: 'feed:read', primary: false },
  { path: '/admin', label: 'shell.administration', icon: IconAdjustmentsHorizontal, permission: 'body:write', primary: false },
];

/** True when the address stands at the destination or below it. */
export function isAt(destination: Destination, pathname: string): boolean {
  if (destination.path === '/') return pathname === '/';
  return pathname === destination.path || pathname.startsWith(`${destination.path}/`);
}
