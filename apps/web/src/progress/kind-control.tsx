/** What kind of thing happened: five words beside each other, an activity unless told. */
import { Input, SegmentedControl } from '@mantine/core';
import { progressKinds, type ProgressKind } from '#contract/progress-item';
import { useText } from '../text.tsx';
import classes from './kind-control.module.css';

interface KindControlProps {
  value: ProgressKind;
  onChange: (kind: ProgressKind) => void;
}

export function KindControl({ value, onChange }: KindControlProps) {
  const t = useText();
  const words = progressKinds.map((kind) => ({
    value: kind,
    label: <span className={classes.word}>{t(`words.progress.${kind}`)}</span>,
  }));
  return (
    <div>
      <Input.Label labelElement="div">{t('progress.kind')}</Input.Label>
      <SegmentedControl
        aria-label={t('progress.kind')}
        value={value}
        onChange={(kind) => onChange(kind)}
        data={words}
        fullWidth
        classNames={{ label: classes.label }}
      />
    </div>
  );
}
