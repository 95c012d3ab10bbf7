/** The calendar as a list: a heading a day, an event a line; it runs over the ends of months, and is longer on demand. */
import { ActionIcon, Button, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { CalendarEvent } from '#contract/event';
import { shortName, type Lookups } from '../lookups.ts';
import { useLocaleTag, useText } from '../text.tsx';
import { DateText, useWording } from '../ui/date-text.tsx';
import { dayWords, timeWords } from '../ui/date-words.ts';
import { PriorityBadge } from '../ui/priority-badge.tsx';
import { agendaOf, type AgendaDay, type AgendaEntry } from './agenda.ts';
import { numbersOf, useChipSurroundings } from './chip-context.ts';
import { chipLookOf } from './chip-look.ts';
import { chipTime, chipWhen, clashesSentence, isOff, statusWord } from './chip-words.ts';
import { kindLooks } from './kind-colours.ts';
import type { DayRange } from './period.ts';
import { shownSpanOf } from './shown-span.ts';
import { useHeldFocus } from './use-held-focus.ts';
import classes from './day-list.module.css';

interface DayListProps {
  events: CalendarEvent[];
  range: DayRange;
  /** The day that is brought into sight. */
  on: string;
  today: string;
  lookups: Lookups;
  onOpen: (event: CalendarEvent, from: HTMLElement) => void;
  onMenu: (eventId: string, anchor: HTMLElement) => void;
  onStep: (by: number) => void;
  /** Begins an event on a day; null where the reader may not. */
  onCreate: ((day: string) => void) | null;
  onEarlier: () => void;
  onLater: () => void;
  earlier: string;
  later: string;
}

function When({ entry }: { entry: AgendaEntry }) {
  const t = useText();
  const locale = useLocaleTag();
  const { zone, usualZone } = useChipSurroundings();
  const { event, number, count } = entry;
  if (count > 1) {
    const time = number === 1 ? chipTime(event, zone, usualZone, locale) : '';
    return (
      <span className={classes.when}>
        {time !== '' && <span>{time}</span>}
        <span className={classes.quiet}>{t('calendar.dayOf', { number, count })}</span>
      </span>
    );
  }
  if (event.allDay) return <span className={`${classes.when} ${classes.quiet}`}>{t('calendar.allDay')}</span>;
  const span = shownSpanOf(event, zone);
  const to = span.end === span.start ? '' : timeWords(span.end, locale);
  const from = chipTime(event, zone, usualZone, locale);
  return <span className={classes.when}>{to === '' ? from : t('dates.range', { from, to })}</span>;
}

function About({ event, lookups, clash }: { event: CalendarEvent; lookups: Lookups; clash: string | null }) {
  const t = useText();
  const body = lookups.bodies.byId.get(event.bodyId ?? '');
  const parts = [
    t(`words.kind.${event.kind}`),
    body === undefined ? null : shortName(body),
    event.location,
    event.format === 'in_person' ? null : t(`words.format.${event.format}`),
  ];
  return (
    <span className={classes.about}>
      <span>{parts.filter((part) => part !== null).join(' · ')}</span>
      {clash !== null && (
        <span className={classes.clash}>
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden /> {clash}
        </span>
      )}
    </span>
  );
}

function Entry({ entry, lookups, onOpen }: { entry: AgendaEntry } & Pick<DayListProps, 'lookups' | 'onOpen'>) {
  const t = useText();
  const wording = useWording();
  const { numbers, scheme, colour, clashes, opened, zone } = useChipSurroundings();
  const { event, number } = entry;
  const served = numbersOf(event, numbers);
  const status = statusWord(event, t);
  const continues = number > 1;
  const { icon: KindSign } = kindLooks[event.kind];
  const { mark } = chipLookOf(event, served, colour, scheme);
  return (
    <li>
      <UnstyledButton
        className={classes.entry}
        data-event-id={event.id}
        data-status={event.status}
        data-continues={continues}
        aria-current={opened === event.id ? true : undefined}
        title={chipWhen(event, zone, wording)}
        style={{ borderLeftColor: mark }}
        onClick={({ currentTarget }) => onOpen(event, currentTarget)}
      >
        <When entry={entry} />
        <span className={classes.marks}>
          {colour === 'kind' && <KindSign size={16} stroke={1.75} color={mark} aria-hidden />}
          {served.map(({ id }) => {
            const priority = lookups.priorities.byId.get(id);
            return priority !== undefined && <PriorityBadge key={id} priority={priority} />;
          })}
        </span>
        <span className={classes.words}>
          <span className={classes.title}>
            {status !== null && <span className={classes.status}>{status} </span>}
            <span className={isOff(event) ? classes.off : undefined}>{event.title}</span>
          </span>
          {!continues && <About event={event} lookups={lookups} clash={clashesSentence(clashes.get(event.id) ?? [], t)} />}
        </span>
      </UnstyledButton>
    </li>
  );
}

function Day({ day, list }: { day: AgendaDay; list: DayListProps }) {
  const t = useText();
  const wording = useWording();
  const { onCreate } = list;
  return (
    <section className={classes.day} data-day={day.day} aria-current={day.day === list.today ? 'date' : undefined}>
      <h3 className={classes.date}>
        <DateText day={day.day} />
        {onCreate !== null && (
          <ActionIcon
            className={classes.add}
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('calendar.addOn', { day: dayWords(day.day, wording, 'full') })}
            onClick={() => onCreate(day.day)}
          >
            <IconPlus size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
      </h3>
      <ul className={classes.entries}>
        {day.entries.map((entry) => (
          <Entry key={entry.event.id} entry={entry} lookups={list.lookups} onOpen={list.onOpen} />
        ))}
      </ul>
    </section>
  );
}

/** Arrows go through the events, m moves one, c creates on the day, Page Up and Page Down turn the page. */
function useListKeys({ onMenu, onStep, onCreate }: DayListProps) {
  return (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    const id = target.dataset['eventId'];
    const day = target.closest<HTMLElement>('[data-day]')?.dataset['day'];
    const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-event-id]')];
    const next = entries[entries.indexOf(target) + (event.key === 'ArrowDown' ? 1 : -1)];
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && id !== undefined) next?.focus();
    else if (event.key === 'm' && id !== undefined) onMenu(id, target);
    else if (event.key === 'c' && day !== undefined && onCreate !== null) onCreate(day);
    else if (event.key === 'PageDown' || event.key === 'PageUp') onStep(event.key === 'PageDown' ? 1 : -1);
    else return;
    event.preventDefault();
  };
}

export function DayList(props: DayListProps) {
  const { events, range, on } = props;
  const { zone } = useChipSurroundings();
  const root = useRef<HTMLDivElement>(null);
  const days = useMemo(() => agendaOf(events, zone, range), [events, zone, range]);
  const onKeyDown = useListKeys(props);
  useHeldFocus(root, days);
  const isThere = days.length > 0;
  useEffect(() => {
    const sections = [...(root.current?.querySelectorAll<HTMLElement>('[data-day]') ?? [])];
    const wanted = sections.find((section) => (section.dataset['day'] ?? '') >= on);
    // The first days are in sight anyway; the page keeps its head then.
    if (wanted !== undefined && sections.indexOf(wanted) > 1) wanted.scrollIntoView({ block: 'start' });
  }, [on, isThere]);
  return (
    <div ref={root} className={classes.list} onKeyDown={onKeyDown}>
      <Button
        className={classes.extend}
        variant="subtle"
        color="gray"
        size="compact-md"
        onClick={props.onEarlier}
        children={props.earlier}
      />
      {days.map((day) => (
        <Day key={day.day} day={day} list={props} />
      ))}
      <Button className={classes.extend} variant="subtle" color="gray" size="compact-md" onClick={props.onLater} children={props.later} />
    </div>
  );
}
