/** The icon of a kind of progress item; its word stands beside it wherever there is room. */
import { IconActivity, IconAlertOctagon, IconFileText, IconFlag, IconGavel, type Icon } from '@tabler/icons-react';
import type { ProgressKind } from '#contract/progress-item';

const icons: Record<ProgressKind, Icon> = {
  activity: IconActivity,
  milestone: IconFlag,
  decision: IconGavel,
  document: IconFileText,
  obstacle: IconAlertOctagon,
};

export function KindIcon({ kind, size = 16 }: { kind: ProgressKind; size?: number }) {
  const Sign = icons[kind];
  return <Sign size={size} stroke={1.5} aria-hidden />;
}
