/** The dialog that logs an activity, reachable from everywhere: `useLogActivity().open({ measureId })`, and the key `n`. */
import { useHotkeys } from '@mantine/hooks';
import { createContext, lazy, Suspense, useContext, useMemo, useState, type ReactNode } from 'react';
import { useChairmanships } from './chairmanship.tsx';
import type { ActivityOrigin } from './progress/activity-origin.ts';
import { usePermission } from './session.tsx';

const LogActivityDialog = lazy(() => import('./progress/log-activity-dialog.tsx').then((file) => ({ default: file.LogActivityDialog })));

interface LogActivity {
  /** False where the role may not log, or there is no chairmanship: show no button then. */
  allowed: boolean;
  open: (origin?: ActivityOrigin) => void;
}

const LogActivityContext = createContext<LogActivity | null>(null);

export function LogActivityProvider({ children }: { children: ReactNode }) {
  const mayLog = usePermission('progress-item:write');
  const { current } = useChairmanships();
  const allowed = mayLog && current !== null;
  const [origin, setOrigin] = useState<ActivityOrigin>({});
  const [opened, setOpened] = useState(false);
  /** Raised by each opening, so that the form starts from its origin (and from the kept draft). */
  const [turn, setTurn] = useState(0);
  const value = useMemo<LogActivity>(
    () => ({
      allowed,
      open: (from = {}) => {
        if (!allowed) return;
        setOrigin(from);
        setTurn((before) => before + 1);
        setOpened(true);
      },
    }),
    [allowed],
  );
  useHotkeys([['n', () => (opened ? undefined : value.open())]]);
  return (
    <LogActivityContext value={value}>
      {children}
      {allowed && turn > 0 && (
        <Suspense>
          <LogActivityDialog key={turn} origin={origin} opened={opened} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </LogActivityContext>
  );
}

export function useLogActivity(): LogActivity {
  const value = useContext(LogActivityContext);
  if (value === null) throw new Error('useLogActivity stands outside LogActivityProvider');
  return value;
}
