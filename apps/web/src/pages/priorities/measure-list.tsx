/** A priority's measures as rows that open onto their plan; dropped ones stand last and pale. */
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { useState } from 'react';
import type { Measure } from '#contract/measure';
import type { Priority } from '#contract/priority';
import type { ProgressItem } from '#contract/progress-item';
import { useAddressList } from '../../address.tsx';
import type { Lookups } from '../../lookups.ts';
import { usePermission } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { FormDialog } from './form-dialog.tsx';
import { MeasureForm } from './measure-form.tsx';
import { MeasureRow } from './measure-row.tsx';
import classes from './measure-row.module.css';

interface MeasureListProps {
  priority: Priority;
  measures: readonly Measure[];
  /** The priority's approved items up to the day, latest first. */
  items: readonly ProgressItem[];
  lookups: Lookups;
}

export function MeasureList({ priority, measures, items, lookups }: MeasureListProps) {
  const t = useText();
  const mayWrite = usePermission('measure:write');
  const [open, setOpen] = useAddressList('open');
  const [editing, setEditing] = useState<Measure | null>(null);
  const [formOpened, { open: showForm, close }] = useDisclosure();
  const edit = (measure: Measure | null) => {
    setEditing(measure);
    showForm();
  };
  const toggle = (id: string) => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]);
  const add = mayWrite && (
    <Button
      variant="light"
      size="compact-sm"
      leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
      onClick={() => edit(null)}
      children={t('priorities.measureAdd')}
    />
  );
  const ordered = measures.toSorted((a, b) => Number(a.dropped) - Number(b.dropped) || a.number - b.number);
  return (
    <Section title={t('priorities.measures')} actions={add} flush>
      {measures.length === 0 ? (
        <EmptyState icon={IconTargetArrow} title={t('priorities.measuresEmpty')} text={t('priorities.measuresEmptyText')} compact />
      ) : (
        <>
          <Head />
          <ul className={classes.list}>
            {ordered.map((measure) => (
              <MeasureRow
                key={measure.id}
                measure={measure}
                priority={priority}
                items={items.filter((item) => item.measureId === measure.id)}
                body={lookups.bodies.byId.get(measure.responsibleBodyId ?? '')}
                opened={open.includes(measure.id)}
                onToggle={() => toggle(measure.id)}
                onEdit={edit}
              />
            ))}
          </ul>
        </>
      )}
      <FormDialog
        opened={formOpened}
        onClose={close}
        title={editing === null ? t('priorities.measureAdd') : t('priorities.measureEdit', { number: editing.number })}
      >
        <MeasureForm measure={editing} priorityId={priority.id} measures={measures} lookups={lookups} onDone={close} />
      </FormDialog>
    </Section>
  );
}

function Head() {
  const t = useText();
  return (
    <div className={`${classes.row} ${classes.head}`} aria-hidden>
      <span className={classes.text}>{t('priorities.head.measure')}</span>
      {(['progress', 'spi', 'due', 'health', 'weight'] as const).map((head) => (
        <span key={head} className={classes[head]}>
          {t(`priorities.head.${head}`)}
        </span>
      ))}
    </div>
  );
}
