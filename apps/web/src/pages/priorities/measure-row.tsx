/** One measure as a row: text, delivered of planned, SPI, due date, health with its reason; a click opens its plan. */
import { Collapse, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconChevronRight, IconEdit, IconPlayerStop, IconTrash } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Body } from '#contract/body';
import type { Measure } from '#contract/measure';
import type { ProgressItem } from '#contract/progress-item';
import { standingOfMeasure } from '#domain/exact-standing';
import { useAsOf } from '../../as-of.ts';
import { usePermission } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { BulletBar } from '../../ui/bullet-bar.tsx';
import { DateText, RelativeDay } from '../../ui/date-text.tsx';
import { Num, percentWords } from '../../ui/figure.tsx';
import { NeglectedBadge } from '../../ui/health-badge.tsx';
import type { Coloured } from '../../ui/priority-colours.ts';
import { ExplainedHealth } from './health-why.tsx';
import { MeasureDetail } from './measure-detail.tsx';
import { MoreMenu } from './more-menu.tsx';
import { useMeasureChanges } from './use-removal.ts';
import classes from './measure-row.module.css';

interface MeasureRowProps {
  measure: Measure;
  priority: Coloured;
  /** Its own approved items up to the day, latest first. */
  items: readonly ProgressItem[];
  body: Body | undefined;
  opened: boolean;
  onToggle: () => void;
  onEdit: (measure: Measure) => void;
}

export function MeasureRow(props: MeasureRowProps) {
  const { measure, priority, items, opened } = props;
  const { day } = useAsOf();
  const id = useId();
  const standing = standingOfMeasure(measure, items, day);
  return (
    <li className={classes.measure} data-dropped={measure.dropped || undefined}>
      <div className={classes.row}>
        <Words {...props} detailId={id} />
        <Figures measure={measure} priority={priority} standing={standing} />
        <RowMenu measure={measure} onEdit={props.onEdit} />
      </div>
      <div id={id}>
        <Collapse expanded={opened}>
          {opened && <MeasureDetail measure={measure} priority={priority} items={items} standing={standing} />}
        </Collapse>
      </div>
    </li>
  );
}

function Words({ measure, items, body, opened, onToggle, detailId }: MeasureRowProps & { detailId: string }) {
  const t = useText();
  const last = items[0];
  return (
    <div className={classes.text}>
      <UnstyledButton className={classes.toggle} aria-expanded={opened} aria-controls={detailId} onClick={onToggle}>
        <IconChevronRight size={16} stroke={1.75} aria-hidden className={classes.chevron} data-opened={opened || undefined} />
        <span className={classes.number}>{measure.number}</span>
        <span>{measure.text}</span>
      </UnstyledButton>
      <div className={classes.notes}>
        {measure.dropped && <span>{t('priorities.dropped')}</span>}
        {body !== undefined && <span>{body.name}</span>}
        {last !== undefined && (
          <span>
            {t('priorities.lastStep')} <RelativeDay day={last.occurredOn} />
          </span>
        )}
      </div>
    </div>
  );
}

function Cell({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <div className={`${classes.cell} ${classes[name] ?? ''}`}>
      <span className={classes.label}>{label}</span>
      <div>{children}</div>
    </div>
  );
}

function Figures({
  measure,
  priority,
  standing,
}: Pick<MeasureRowProps, 'measure' | 'priority'> & { standing: ReturnType<typeof standingOfMeasure> }) {
  const t = useText();
  const { locale } = useIntl();
  const { percent, planned, spi, dueOn, overdue, health, neglected, dropped, weight, number } = measure;
  return (
    <>
      <Cell name="progress" label={t('priorities.head.progress')}>
        <BulletBar delivered={percent} planned={planned} priority={priority} label={t('priorities.measureNumber', { number })} />
        <div className={classes.note}>
          {t('ui.ofPlanned', { delivered: percentWords(percent, locale), planned: percentWords(planned, locale) })}
        </div>
      </Cell>
      <Cell name="spi" label={t('priorities.head.spi')}>
        <Num value={spi} digits={2} />
      </Cell>
      <Cell name="due" label={t('priorities.head.due')}>
        <DateText day={dueOn} style="numeric" />
        {overdue && <div className={classes.overdue}>{t('words.overdue')}</div>}
      </Cell>
      <Cell name="health" label={t('priorities.head.health')}>
        {dropped ? (
          <span className={classes.note}>{t('priorities.countsNot')}</span>
        ) : (
          <span className={classes.badges}>
            <ExplainedHealth health={health} standing={standing} />
            {neglected && <NeglectedBadge />}
          </span>
        )}
      </Cell>
      <Cell name="weight" label={t('priorities.head.weight')}>
        <Num value={weight} />
      </Cell>
    </>
  );
}

function RowMenu({ measure, onEdit }: Pick<MeasureRowProps, 'measure' | 'onEdit'>) {
  const t = useText();
  const mayWrite = usePermission('measure:write');
  const { remove, setDropped } = useMeasureChanges();
  if (!mayWrite) return null;
  const { dropped, number } = measure;
  return (
    <div className={classes.menu}>
      <MoreMenu
        label={t('priorities.actionsOfMeasure', { number })}
        actions={[
          { key: 'edit', label: t('ui.edit'), icon: IconEdit, onClick: () => onEdit(measure) },
          {
            key: 'drop',
            label: t(dropped ? 'priorities.takeUp' : 'priorities.drop'),
            icon: dropped ? IconArrowBackUp : IconPlayerStop,
            onClick: () => void setDropped(measure, !dropped),
          },
          { key: 'remove', label: t('ui.delete'), icon: IconTrash, danger: true, onClick: () => void remove(measure) },
        ]}
      />
    </div>
  );
}
