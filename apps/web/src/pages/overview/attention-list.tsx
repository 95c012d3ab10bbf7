/** What needs attention first, each line with what can be done about it. */
import { Anchor } from '@mantine/core';
import { IconCalendarX, IconCircleCheck, IconClockExclamation, IconTrendingDown } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { attentionOf, type Attention } from '#domain/attention';
import { AppLink } from '../../address.tsx';
import { measureNumber } from '../../charts/chart-words.ts';
import type { View } from '../../charts/view.ts';
import { useLogActivity } from '../../log-activity.tsx';
import { Msg, useText } from '../../text.tsx';
import { RelativeDay } from '../../ui/date-text.tsx';
import { Percent } from '../../ui/figure.tsx';
import { healthColours } from '../../ui/health-colours.ts';
import { PriorityBadge } from '../../ui/priority-badge.tsx';
import { useScheme } from '../../ui/priority-colours.ts';
import { Section } from '../../ui/section.tsx';
import classes from './attention-list.module.css';

const signs = { overdue: IconCalendarX, neglected: IconClockExclamation, off_track: IconTrendingDown } as const;

export function AttentionList({ view }: { view: View }) {
  const t = useText();
  const { lines, total } = useMemo(() => attentionOf(view.dashboard, view.measures), [view]);
  if (lines.length === 0) {
    return (
      <Section title={t('overview.attention')}>
        <div className={classes.calm}>
          <IconCircleCheck size={18} stroke={1.5} aria-hidden /> {t('overview.attentionNone')}
        </div>
      </Section>
    );
  }
  return (
    <Section
      title={t('overview.attention')}
      flush
      {...(total > lines.length ? { subtitle: t('overview.attentionMore', { shown: lines.length, total }) } : {})}
    >
      <ul className={classes.list}>
        {lines.map((line) => (
          <Line key={`${line.reason} ${'measure' in line ? line.measure.id : line.priorityId}`} line={line} view={view} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ line, view }: { line: Attention; view: View }) {
  const t = useText();
  const scheme = useScheme();
  const Sign = signs[line.reason];
  const priority = view.whole.priorities.find(({ id }) => id === line.priorityId);
  const measure = 'measure' in line ? line.measure : null;
  const name = measure === null ? (priority?.title ?? '') : `${measureNumber(measure, view)} ${measure.text}`;
  const path = priority === undefined ? '/priorities' : `/priorities/${priority.number}`;
  return (
    <li className={classes.line}>
      <span className={classes.reason} style={{ color: healthColours[line.reason === 'neglected' ? 'at_risk' : 'off_track'][scheme].text }}>
        <Sign size={16} stroke={1.75} aria-hidden />
        {t(`overview.attention.${line.reason}`)}
      </span>
      {priority !== undefined && <PriorityBadge priority={priority} size="sm" />}
      <AppLink path={path} params={{ measure: measure?.id }} className={classes.name} title={name}>
        {name}
      </AppLink>
      <span className={classes.why}>
        <Why line={line} />
      </span>
      <LogAction line={line} name={name} />
    </li>
  );
}

function Why({ line }: { line: Attention }): ReactNode {
  const t = useText();
  switch (line.reason) {
    case 'overdue':
      return t('overview.overdueBy', { days: line.days });
    case 'neglected':
      return line.lastActivityOn === null ? (
        t('overview.neverActive')
      ) : (
        <Msg id="overview.lastActive" values={{ when: <RelativeDay day={line.lastActivityOn} /> }} />
      );
    case 'off_track':
      return (
        <Msg
          id="overview.behindPlan"
          values={{
            delivered: <Percent value={line.measure.percent} digits={0} />,
            planned: <Percent value={line.measure.planned} digits={0} />,
          }}
        />
      );
  }
}

/** Those who may log do it from here; others follow the name. */
function LogAction({ line, name }: { line: Attention; name: string }) {
  const t = useText();
  const { allowed, open } = useLogActivity();
  if (!allowed) return null;
  const origin = 'measure' in line ? { priorityId: line.priorityId, measureId: line.measure.id } : { priorityId: line.priorityId };
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      className={classes.action}
      onClick={() => open(origin)}
      aria-label={t('overview.logFor', { name })}
    >
      {t('shell.logActivity')}
    </Anchor>
  );
}
