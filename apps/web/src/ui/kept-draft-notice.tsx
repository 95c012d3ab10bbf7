/** Says that a form shows what was typed earlier, and offers to start afresh. */
import { Anchor } from '@mantine/core';
import { useText } from '../text.tsx';
import type { KeptDraft } from './form.ts';
import { NoticeBar } from './notice-bar.tsx';

export function KeptDraftNotice({ draft }: { draft: KeptDraft }) {
  const t = useText();
  if (!draft.restored) return null;
  return (
    <NoticeBar>
      {t('ui.draftKept')}{' '}
      <Anchor component="button" type="button" inherit underline="always" onClick={draft.discard}>
        {t('ui.draftDiscard')}
      </Anchor>
    </NoticeBar>
  );
}
