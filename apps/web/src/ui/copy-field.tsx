/** A text to take along (an address, a token): a field to read and a button that copies it. */
import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useText } from '../text.tsx';
import classes from './copy-field.module.css';

interface CopyFieldProps {
  label: string;
  value: string;
  /** In a dialog: the button has the focus first. */
  isFirst?: boolean;
}

type Outcome = 'waiting' | 'copied' | 'selected';

/** False where the browser has no clipboard for pages, as on plain http. */
async function copy(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return false;
  }
}

export function CopyField({ label, value, isFirst = false }: CopyFieldProps) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>('waiting');
  const take = async () => {
    const copied = await copy(value);
    if (!copied) field.current?.select();
    setOutcome(copied ? 'copied' : 'selected');
  };
  const Sign = outcome === 'copied' ? IconCheck : IconCopy;
  return (
    <div className={classes.row}>
      <TextInput
        ref={field}
        label={label}
        value={value}
        readOnly
        spellCheck={false}
        className={classes.field}
        classNames={{ input: classes.input }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        variant="default"
        leftSection={<Sign size={16} stroke={1.5} aria-hidden />}
        onClick={() => void take()}
        data-autofocus={isFirst || undefined}
      >
        {outcome === 'copied' ? t('ui.copied') : t('ui.copy')}
      </Button>
      <div className={outcome === 'selected' ? classes.hint : classes.silent} role="status">
        {outcome === 'waiting' ? '' : t(outcome === 'copied' ? 'ui.copied' : 'ui.copySelected')}
      </div>
    </div>
  );
}
