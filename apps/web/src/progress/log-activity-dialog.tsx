/** Logs what happened for a priority or a measure; opened from everywhere by `useLogActivity`. */
import type { ActivityOrigin } from './activity-origin.ts';
import { ActivityDialog } from './activity-dialog.tsx';

interface DialogProps {
  origin: ActivityOrigin;
  opened: boolean;
  onClose: () => void;
}

export function LogActivityDialog({ origin, opened, onClose }: DialogProps) {
  return <ActivityDialog item={null} origin={origin} opened={opened} onClose={onClose} />;
}
