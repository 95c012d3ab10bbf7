/** One entry of the audit: a line, and behind it the difference field by field. */
import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { AuditEntry } from '#contract/audit';
import { useText } from '../../text.tsx';
import { InstantText } from '../../ui/date-text.tsx';
import { differencesOf, titleOf, type Difference } from './audit-difference.ts';
import type { AuditWords } from './audit-words.ts';
import classes from './audit-tab.module.css';

interface AuditRowProps {
  entry: AuditEntry;
  words: AuditWords;
}

export function AuditRow({ entry, words }: AuditRowProps) {
  const id = useId();
  const [opened, setOpened] = useState(false);
  const { at, actorName, action, entity, before, after } = entry;
  const title = titleOf(before, after) ?? '';
  const isCascade = action.split('.')[0] !== entity;
  return (
    <li className={classes.entry}>
      <UnstyledButton className={classes.line} aria-expanded={opened} aria-controls={id} onClick={() => setOpened(!opened)}>
        <IconChevronRight size={16} stroke={1.75} className={classes.chevron} aria-hidden />
        <span className={classes.when}>
          <InstantText at={at} />
        </span>
        <span className={classes.who}>{actorName}</span>
        <span className={classes.what}>
          {words.action(action)}
          {isCascade && <span className={classes.quiet}> · {words.entity(entity)}</span>}
        </span>
        <span className={classes.title}>{title}</span>
      </UnstyledButton>
      <div id={id} className={classes.detail} hidden={!opened}>
        {opened && <Differences entry={entry} words={words} />}
      </div>
    </li>
  );
}

function Differences({ entry, words }: AuditRowProps) {
  const t = useText();
  const differences = differencesOf(entry.before, entry.after);
  const isChange = entry.before !== null && entry.after !== null;
  if (differences.length === 0) return <p className={classes.quiet}>{t('admin.audit.nothing')}</p>;
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('admin.audit.difference')}>
      <table className={classes.difference} data-change={isChange}>
        <thead>
          <tr>
            <th scope="col">{t('admin.audit.field')}</th>
            {entry.before !== null && <th scope="col">{t(isChange ? 'admin.audit.before' : 'admin.audit.removed')}</th>}
            {entry.after !== null && <th scope="col">{t(isChange ? 'admin.audit.after' : 'admin.audit.value')}</th>}
          </tr>
        </thead>
        <tbody>
          {differences.map((one) => (
            <DifferenceRow key={one.path.join('/')} one={one} entry={entry} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DifferenceRow({ one, entry, words }: AuditRowProps & { one: Difference }) {
  const t = useText();
  const isChange = entry.before !== null && entry.after !== null;
  const cell = (leaf: Difference['before']) =>
    words.value(leaf, one.path, entry.entity) || <span className={classes.quiet}>{t('ui.none')}</span>;
  return (
    <tr>
      <th scope="row">{words.field(one.path)}</th>
      {entry.before !== null && (
        <td className={classes.before} data-label={isChange ? t('admin.audit.before') : undefined}>
          {cell(one.before)}
        </td>
      )}
      {entry.after !== null && (
        <td className={classes.after} data-label={isChange ? t('admin.audit.after') : undefined}>
          {cell(one.after)}
        </td>
      )}
    </tr>
  );
}
