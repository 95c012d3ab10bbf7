/** One list to choose from, with how many events each brings; nothing chosen means all. */
import { Anchor, Checkbox, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { usePhone } from '../../layout/shell.tsx';
import { useText } from '../../text.tsx';
import classes from './feed-form.module.css';

export interface ChoiceRow {
  value: string;
  label: string;
  mark?: ReactNode;
  count: number;
}

interface ChoiceGroupProps {
  title: string;
  /** "All priorities". */
  allLabel: string;
  rows: ChoiceRow[];
  chosen: string[];
  onToggle: (value: string) => void;
  onClear: () => void;
}

export function ChoiceGroup(props: ChoiceGroupProps) {
  const t = useText();
  const id = useId();
  const isPhone = usePhone();
  const [opened, setOpened] = useState(false);
  const { title, chosen } = props;
  const said = chosen.length === 0 ? t('subscribe.all') : t('subscribe.chosen', { count: chosen.length });
  if (!isPhone)
    return (
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{title}</legend>
        <Choices {...props} />
      </fieldset>
    );
  return (
    <div className={classes.group}>
      <UnstyledButton className={classes.fold} aria-expanded={opened} aria-controls={id} onClick={() => setOpened(!opened)}>
        <span className={classes.foldTitle}>{title}</span>
        <span className={classes.quiet}>{said}</span>
        <IconChevronDown size={16} stroke={1.5} aria-hidden className={classes.chevron} />
      </UnstyledButton>
      <fieldset id={id} className={classes.folded} hidden={!opened} aria-label={title}>
        <Choices {...props} />
      </fieldset>
    </div>
  );
}

/** Longer lists are cut there, but never what is chosen; a list that is hardly longer is shown whole. */
const most = 9;

function Choices({ allLabel, rows, chosen, onToggle, onClear }: ChoiceGroupProps) {
  const t = useText();
  const [isWhole, setWhole] = useState(rows.length <= most + 2);
  const shown = isWhole ? rows : rows.filter(({ value }, index) => index < most || chosen.includes(value));
  return (
    <div className={classes.choices}>
      <Checkbox
        size="xs"
        label={<span className={classes.all}>{allLabel}</span>}
        checked={chosen.length === 0}
        onChange={onClear}
        classNames={{ root: classes.choice, body: classes.choiceBody, labelWrapper: classes.choiceWords }}
      />
      <div className={classes.list}>
        {shown.map(({ value, label, mark, count }) => (
          <Checkbox
            key={value}
            size="xs"
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
            aria-label={t('subscribe.choice', { label, count })}
            label={
              <span className={classes.row} data-empty={count === 0}>
                {mark}
                <span className={classes.label}>{label}</span>
                <span className={classes.number}>{count}</span>
              </span>
            }
            classNames={{ root: classes.choice, body: classes.choiceBody, labelWrapper: classes.choiceWords, label: classes.choiceLabel }}
          />
        ))}
      </div>
      {shown.length < rows.length && (
        <Anchor component="button" type="button" size="sm" className={classes.more} onClick={() => setWhole(true)}>
          {t('subscribe.moreChoices', { count: rows.length - shown.length })}
        </Anchor>
      )}
    </div>
  );
}
