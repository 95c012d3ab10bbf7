/** How kinds of events are told apart: an icon each, and a colour that keeps 3:1 on both grounds. */
import {
  IconBarbell,
  IconBuildingBank,
  IconCircle,
  IconFlag,
  IconMessages,
  IconMicrophone2,
  IconPlane,
  IconRadar2,
  IconSchool,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import type { EventKind } from '#contract/event';
import type { Scheme } from '../ui/priority-colours.ts';

interface KindLook extends Record<Scheme, string> {
  icon: Icon;
}

export const kindLooks: Record<EventKind, KindLook> = {
  statutory_meeting: { icon: IconBuildingBank, light: '#1864ab', dark: '#74c0fc' },
  committee_meeting: { icon: IconUsersGroup, light: '#0b7285', dark: '#3bc9db' },
  working_group: { icon: IconUsers, light: '#087f5b', dark: '#38d9a9' },
  seminar: { icon: IconSchool, light: '#5c940d', dark: '#a9e34b' },
  exercise: { icon: IconBarbell, light: '#d9480f', dark: '#ffa94d' },
  operation: { icon: IconRadar2, light: '#c92a2a', dark: '#ff8787' },
  working_meeting: { icon: IconMessages, light: '#5f3dc4', dark: '#9775fa' },
  visit: { icon: IconPlane, light: '#a61e4d', dark: '#f783ac' },
  conference: { icon: IconMicrophone2, light: '#862e9c', dark: '#da77f2' },
  deadline: { icon: IconFlag, light: '#6b4f00', dark: '#ffe066' },
  other: { icon: IconCircle, light: '#5b636d', dark: '#a0a4ab' },
};
