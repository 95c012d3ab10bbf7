/** Who must do what by when, ticked off in place by those who may. */
import { Checkbox } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { eventRoutes, type CalendarEvent, type FollowUp } from '#contract/event';
import type { Measure } from '#contract/measure';
import { ApiProblem } from '../api-problem.ts';
import { useChange } from '../queries.ts';
import { usePermission } from '../session.tsx';
import { Msg, useText } from '../text.tsx';
import { DateText, useShownDay } from '../ui/date-text.tsx';
import { useTell } from '../ui/tell.tsx';
import { EventPart } from './event-part.tsx';
import { ticked } from './follow-ups.ts';
import classes from './event-details.module.css';

/** Ticks one; where somebody else was faster, once more on top of what they saved: a tick takes nothing from anybody. */
function useTick(event: CalendarEvent) {
  const tell = useTell();
  const { mutateAsync } = useChange(eventRoutes.update);
  const [pending, setPending] = useState<Record<string, boolean>>({});
  const send = (state: CalendarEvent, id: string, done: boolean) =>
    mutateAsync({ params: { id: event.id }, body: { followUps: ticked(state.followUps, id, done) }, ifMatch: state.version });
  const tick = async (id: string, done: boolean) => {
    setPending((before) => ({ ...before, [id]: done }));
    try {
      await send(event, id, done).catch((error: unknown) => {
        if (!(error instanceof ApiProblem) || error.status !== 412) throw error;
        return send(error.current as CalendarEvent, id, done);
      });
    } catch (error) {
      tell.failed(error);
    }
    setPending(({ [id]: _, ...others }) => others);
  };
  return { pending, tick };
}

function About({ followUp, done, measure }: { followUp: FollowUp; done: boolean; measure: Measure | undefined }) {
  const t = useText();
  const today = useShownDay();
  const { dueOn, responsible } = followUp;
  const overdue = !done && dueOn !== null && today !== null && dueOn < today;
  return (
    <span className={classes.quietLine}>
      {responsible !== null && <span>{responsible}</span>}
      {dueOn !== null && (
        <span data-overdue={overdue} className={classes.due}>
          <Msg id={overdue ? 'events.overdueSince' : 'events.due'} values={{ day: <DateText day={dueOn} /> }} />
        </span>
      )}
      {measure !== undefined && <span>{t('events.forMeasure', { text: measure.text })}</span>}
    </span>
  );
}

/** For readers, who see the state but cannot change it. */
function Told({ followUp, children }: { followUp: FollowUp; children: ReactNode }) {
  const t = useText();
  const Sign = followUp.done ? IconCircleCheckFilled : IconCircle;
  return (
    <div className={classes.signed}>
      <Sign size={18} stroke={1.5} role="img" aria-label={t(followUp.done ? 'events.done' : 'events.open')} />
      <span>
        <span data-done={followUp.done}>{followUp.text}</span>
        {children}
      </span>
    </div>
  );
}

export function FollowUpList({ event, measures }: { event: CalendarEvent; measures: ReadonlyMap<string, Measure> }) {
  const t = useText();
  const mayTick = usePermission('event:write');
  const { pending, tick } = useTick(event);
  if (event.followUps.length === 0) return null;
  return (
    <EventPart title={t('events.followUps')}>
      <ul className={classes.plain}>
        {event.followUps.map((followUp) => {
          const done = pending[followUp.id] ?? followUp.done;
          const about = <About followUp={followUp} done={done} measure={measures.get(followUp.measureId ?? '')} />;
          return (
            <li key={followUp.id} className={classes.followUp}>
              {mayTick ? (
                <Checkbox
                  checked={done}
                  onChange={({ currentTarget }) => void tick(followUp.id, currentTarget.checked)}
                  label={<span data-done={done}>{followUp.text}</span>}
                  description={about}
                />
              ) : (
                <Told followUp={followUp}>{about}</Told>
              )}
            </li>
          );
        })}
      </ul>
    </EventPart>
  );
}
