/** Rows that can be added, moved and removed; the focus follows what was done. */
import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX, type Icon } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../../text.tsx';
import classes from './event-form.module.css';

interface ListEditorProps<R extends { key: string }> {
  rows: R[];
  /** The inputs of a row. */
  children: (row: R, index: number) => ReactNode;
  addLabel: string;
  /** Adds a row and gives its key, for the focus. */
  onAdd: () => string;
  onRemove: (index: number) => void;
  /** Where the order matters. */
  onMove?: (from: number, to: number) => void;
  /** What a row is called: "Item 2". */
  nameOf: (index: number) => string;
  /** Stands beside the button that adds. */
  beside?: ReactNode;
}

export function ListEditor<R extends { key: string }>(props: ListEditorProps<R>) {
  const { rows, children, addLabel, onAdd, onRemove, onMove, nameOf, beside } = props;
  const list = useRef<HTMLUListElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    if (added !== null) list.current?.querySelector<HTMLElement>(`[data-row="${added}"] :is(input, textarea)`)?.focus();
  }, [added]);
  const remove = (index: number) => {
    onRemove(index);
    adder.current?.focus();
  };
  return (
    <div className={classes.list}>
      {rows.length > 0 && (
        <ul className={classes.rows} ref={list}>
          {rows.map((row, index) => (
            <li key={row.key} data-row={row.key} className={classes.row}>
              <div className={classes.inputs}>{children(row, index)}</div>
              <RowControls
                name={nameOf(index)}
                onRemove={() => remove(index)}
                {...(onMove === undefined || rows.length === 1 ? {} : { onMove: (by) => onMove(index, index + by) })}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={classes.adders}>
        <Button
          ref={adder}
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
          onClick={() => setAdded(onAdd())}
        >
          {addLabel}
        </Button>
        {beside}
      </div>
    </div>
  );
}

interface RowControlsProps {
  name: string;
  onRemove: () => void;
  onMove?: (by: 1 | -1) => void;
  isFirst: boolean;
  isLast: boolean;
}

/** At the ends of the list an arrow stays in place, since it may have the focus. */
function Arrow({ label, icon: Sign, ends, onClick }: { label: string; icon: Icon; ends: boolean; onClick: () => void }) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      className={classes.arrow}
      {...(ends ? { 'aria-disabled': true, 'data-disabled': true } : { onClick })}
    >
      <Sign size={16} stroke={1.5} aria-hidden />
    </ActionIcon>
  );
}

function RowControls({ name, onRemove, onMove, isFirst, isLast }: RowControlsProps) {
  const t = useText();
  return (
    <div className={classes.controls}>
      {onMove !== undefined && (
        <>
          <Arrow label={t('events.form.moveUp', { name })} icon={IconArrowUp} ends={isFirst} onClick={() => onMove(-1)} />
          <Arrow label={t('events.form.moveDown', { name })} icon={IconArrowDown} ends={isLast} onClick={() => onMove(1)} />
        </>
      )}
      <ActionIcon variant="subtle" color="gray" onClick={onRemove} aria-label={t('events.form.remove', { name })}>
        <IconX size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
    </div>
  );
}
