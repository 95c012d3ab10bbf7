/** A card a priority: where it stands against its plan, how it came there, what happened last and what comes next. */
import type { PriorityFigures } from '#contract/dashboard';
import { AppLink } from '../../address.tsx';
import type { View } from '../../charts/view.ts';
import { Msg, useText } from '../../text.tsx';
import { BulletBar } from '../../ui/bullet-bar.tsx';
import { DateSpan, RelativeDay } from '../../ui/date-text.tsx';
import { Percent } from '../../ui/figure.tsx';
import { HealthBadge, NeglectedBadge } from '../../ui/health-badge.tsx';
import { PriorityBadge } from '../../ui/priority-badge.tsx';
import { Columns, Section, Surface } from '../../ui/section.tsx';
import { Sparkline } from './sparkline.tsx';
import { useUserNames } from './user-names.ts';
import classes from './priority-cards.module.css';

export function PriorityCards({ view }: { view: View }) {
  const { priorities } = view.dashboard;
  return (
    <Columns>
      {priorities.map((priority) => (
        <Surface key={priority.id} span={3}>
          <PriorityCard priority={priority} />
        </Surface>
      ))}
      <NextEvents view={view} />
    </Columns>
  );
}

function PriorityCard({ priority }: { priority: PriorityFigures }) {
  const t = useText();
  const { number, title, measures } = priority;
  return (
    <article className={classes.card} aria-label={title}>
      <h2 className={classes.title}>
        <PriorityBadge priority={priority} />
        <AppLink path={`/priorities/${number}`} className={classes.name} title={title}>
          {title}
        </AppLink>
      </h2>
      {Object.values(measures).some((count) => count > 0) ? (
        <Standing priority={priority} />
      ) : (
        <div className={classes.badges}>
          <span className={classes.none}>{t('overview.noMeasures')}</span>
          {priority.neglected && <NeglectedBadge />}
        </div>
      )}
      <Facts priority={priority} />
    </article>
  );
}

/** `62 of 70 %`, how it came there, and what that means. */
function Standing({ priority }: { priority: PriorityFigures }) {
  const { delivered, planned, health, neglected, title, trend } = priority;
  return (
    <>
      <div className={classes.standing}>
        <span className={classes.delivered}>
          <Percent value={delivered} digits={0} />
        </span>
        <span className={classes.planned}>
          <Msg id="overview.ofPlanned" values={{ planned: <Percent value={planned} digits={0} /> }} />
        </span>
        <Sparkline trend={trend} priority={priority} />
      </div>
      <BulletBar delivered={delivered} planned={planned} priority={priority} label={title} />
      <div className={classes.badges}>
        <HealthBadge health={health} />
        {neglected && <NeglectedBadge />}
      </div>
    </>
  );
}

function Facts({ priority }: { priority: PriorityFigures }) {
  const t = useText();
  const owners = useUserNames(priority.ownerIds);
  const { lastActivityOn, nextEvent } = priority;
  return (
    <dl className={classes.facts}>
      <dt>{t('overview.last')}</dt>
      <dd>{lastActivityOn === null ? t('overview.noneYet') : <RelativeDay day={lastActivityOn} />}</dd>
      <dt>{t('overview.next')}</dt>
      <dd>
        {nextEvent === null ? (
          t('overview.noNext')
        ) : (
          <AppLink path={`/events/${nextEvent.id}`} title={nextEvent.title} className={classes.next}>
            <DateSpan span={nextEvent} place={null} />
          </AppLink>
        )}
      </dd>
      {owners !== '' && (
        <>
          <dt>{t('overview.owners')}</dt>
          <dd title={owners}>{owners}</dd>
        </>
      )}
    </dl>
  );
}

/** Fills the row after the last card with what comes next for the whole chairmanship. */
function NextEvents({ view }: { view: View }) {
  const t = useText();
  const { nextEvents, priorities } = view.dashboard;
  return (
    <Section
      span={3}
      title={t('overview.nextMeetings')}
      actions={
        <AppLink path="/calendar" size="xs">
          {t('shell.calendar')}
        </AppLink>
      }
    >
      {nextEvents.length === 0 ? (
        <p className={classes.none}>{t('overview.noNextLong')}</p>
      ) : (
        <ul className={classes.events}>
          {nextEvents.slice(0, 4).map((event) => (
            <li key={event.id}>
              <div className={classes.when}>
                <DateSpan span={event} place={null} />
                {priorities
                  .filter(({ id }) => event.priorityIds.includes(id))
                  .map((priority) => (
                    <PriorityBadge key={priority.id} priority={priority} size="sm" />
                  ))}
              </div>
              <AppLink path={`/events/${event.id}`} className={classes.event} title={event.title}>
                {event.title}
              </AppLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
