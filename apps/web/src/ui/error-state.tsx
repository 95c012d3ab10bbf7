/** Something could not be loaded: what, why, and another try. */
import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useText } from '../text.tsx';
import { EmptyState } from './empty-state.tsx';
import { problemWords } from './problem-words.ts';

interface ErrorStateProps {
  error: unknown;
  /** What failed: "The events could not be loaded". */
  title?: string;
  onRetry?: () => void;
  compact?: boolean;
}

export function ErrorState({ error, title, onRetry, compact = false }: ErrorStateProps) {
  const t = useText();
  const action = onRetry === undefined ? undefined : <Button variant="default" onClick={onRetry} children={t('ui.retry')} />;
  return (
    <div role="alert">
      <EmptyState
        icon={IconCloudOff}
        title={title ?? t('ui.failed.title')}
        text={problemWords(error, t)}
        action={action}
        compact={compact}
      />
    </div>
  );
}
