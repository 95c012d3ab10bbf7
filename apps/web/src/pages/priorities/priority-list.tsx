/** The priorities as rows on one grid: how far, how healthy, what was last and what is next. */
import { VisuallyHidden } from '@mantine/core';
import { IconEdit, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { PriorityFigures } from '#contract/dashboard';
import type { Priority } from '#contract/priority';
import { AppLink } from '../../address.tsx';
import type { Lookups } from '../../lookups.ts';
import { usePermission } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { BulletBar } from '../../ui/bullet-bar.tsx';
import { DateSpan, RelativeDay } from '../../ui/date-text.tsx';
import { Num, percentWords } from '../../ui/figure.tsx';
import { HealthBadge, NeglectedBadge } from '../../ui/health-badge.tsx';
import { PriorityBadge } from '../../ui/priority-badge.tsx';
import { HealthCounts } from './health-counts.tsx';
import { MoreMenu } from './more-menu.tsx';
import { ownerNames } from './owner-names.ts';
import { useRemovePriority } from './use-removal.ts';
import classes from './priority-list.module.css';

interface PriorityListProps {
  figures: readonly PriorityFigures[];
  lookups: Lookups;
  onEdit: (priority: Priority) => void;
}

export function PriorityList({ figures, lookups, onEdit }: PriorityListProps) {
  const t = useText();
  const heads = ['priority', 'progress', 'spi', 'health', 'measures', 'happened', 'weight'] as const;
  return (
    <>
      <div className={`${classes.row} ${classes.head}`} aria-hidden>
        {heads.map((head) => (
          <span key={head} className={classes[head]}>
            {t(`priorities.head.${head}`)}
          </span>
        ))}
      </div>
      <ul className={classes.list}>
        {figures.map((one) => (
          <PriorityRow key={one.id} figures={one} lookups={lookups} onEdit={onEdit} />
        ))}
      </ul>
    </>
  );
}

/** A cell whose head stands above on wide screens, and beside it on narrow ones. */
function Cell({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <div className={`${classes.cell} ${classes[name] ?? ''}`}>
      <span className={classes.label}>{label}</span>
      <div className={classes.content}>{children}</div>
    </div>
  );
}

interface PriorityRowProps extends Omit<PriorityListProps, 'figures'> {
  figures: PriorityFigures;
}

function PriorityRow({ figures, lookups, onEdit }: PriorityRowProps) {
  const t = useText();
  const { locale } = useIntl();
  const { number, title, colour, delivered, planned, spi, health, neglected, measures, weight } = figures;
  const owners = ownerNames(figures.ownerIds, lookups.users.byId);
  return (
    <li className={classes.row}>
      <div className={classes.priority}>
        <PriorityBadge priority={{ number, colour }} />
        <div className={classes.words}>
          <h2 className={classes.title}>
            <AppLink path={`/priorities/${number}`} inherit c="inherit">
              {title}
            </AppLink>
          </h2>
          {owners !== '' && <div className={classes.owners}>{owners}</div>}
        </div>
      </div>
      <Cell name="progress" label={t('priorities.head.progress')}>
        <BulletBar delivered={delivered} planned={planned} priority={{ number, colour }} label={t('ui.priority', { number })} />
        <div className={classes.note}>
          {t('ui.ofPlanned', { delivered: percentWords(delivered, locale), planned: percentWords(planned, locale) })}
        </div>
      </Cell>
      <Cell name="spi" label={t('priorities.head.spi')}>
        <Num value={spi} digits={2} />
      </Cell>
      <Cell name="health" label={t('priorities.head.health')}>
        <div className={classes.badges}>
          <HealthBadge health={health} />
          {neglected && <NeglectedBadge />}
        </div>
      </Cell>
      <Cell name="measures" label={t('priorities.head.measures')}>
        <HealthCounts counts={measures} />
      </Cell>
      <Cell name="happened" label={t('priorities.head.happened')}>
        <Happened figures={figures} />
      </Cell>
      <Cell name="weight" label={t('priorities.head.weight')}>
        <Num value={weight} />
      </Cell>
      <RowMenu priority={lookups.priorities.byId.get(figures.id)} onEdit={onEdit} />
    </li>
  );
}

function Happened({ figures: { lastActivityOn, nextEvent } }: { figures: PriorityFigures }) {
  const t = useText();
  return (
    <dl className={classes.happenings}>
      <div>
        <dt>{t('priorities.last')}</dt>
        <dd>{lastActivityOn === null ? t('ui.none') : <RelativeDay day={lastActivityOn} />}</dd>
      </div>
      <div>
        <dt>{t('priorities.next')}</dt>
        <dd>
          {nextEvent === null ? (
            t('ui.none')
          ) : (
            <AppLink path={`/events/${nextEvent.id}`} inherit title={nextEvent.title}>
              <DateSpan span={nextEvent} place={null} />
              <VisuallyHidden>{nextEvent.title}</VisuallyHidden>
            </AppLink>
          )}
        </dd>
      </div>
    </dl>
  );
}

function RowMenu({ priority, onEdit }: { priority: Priority | undefined; onEdit: (priority: Priority) => void }) {
  const t = useText();
  const mayWrite = usePermission('priority:write');
  const remove = useRemovePriority();
  if (!mayWrite || priority === undefined) return null;
  return (
    <div className={classes.menu}>
      <MoreMenu
        label={t('priorities.actionsOf', { number: priority.number })}
        actions={[
          { key: 'edit', label: t('ui.edit'), icon: IconEdit, onClick: () => onEdit(priority) },
          { key: 'remove', label: t('ui.delete'), icon: IconTrash, danger: true, onClick: () => void remove(priority) },
        ]}
      />
    </div>
  );
}
