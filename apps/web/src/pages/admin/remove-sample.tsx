/** Takes the sample chairmanship away for good, after saying what goes with it. */
import { Button } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import type { Chairmanship } from '#contract/chairmanship';
import { sampleRoutes } from '#contract/sample';
import { useChange } from '../../queries.ts';
import { usePermission } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { useTell } from '../../ui/tell.tsx';

export function RemoveSample({ sample }: { sample: Chairmanship }) {
  const t = useText();
  const tell = useTell();
  const confirm = useConfirm();
  const isAllowed = usePermission('sample:remove');
  const change = useChange(sampleRoutes.remove);
  if (!isAllowed) return null;
  const remove = async () => {
    const question = {
      title: t('admin.sample.title'),
      text: t('admin.sample.text', { title: sample.title }),
      action: t('admin.sample.remove'),
    };
    if (!(await confirm({ ...question, danger: true }))) return;
    change.mutate({}, { onSuccess: () => tell.done(t('admin.sample.removed')), onError: (problem) => tell.failed(problem) });
  };
  return (
    <Button
      variant="default"
      leftSection={<IconEraser size={16} stroke={1.5} aria-hidden />}
      loading={change.isPending}
      onClick={() => void remove()}
    >
      {t('admin.sample.remove')}
    </Button>
  );
}
