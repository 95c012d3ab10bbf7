/** The dashboard once more, read off the contract sentence by sentence in exact fractions and without regard to speed. */
import type { Dashboard } from '#contract/dashboard';
import type { Health } from '#contract/measure';
import type { Snapshot, SnapshotEvent, SnapshotItem, SnapshotMeasure } from '#domain/dashboard';
import { Temporal } from 'temporal-polyfill';
import { decimal, divided, fraction, isLess, isZero, minus, plus, shown, times, type Fraction } from './fraction.ts';

type Days = Temporal.PlainDate;

const zero = fraction(0);
const hundred = fraction(100);
const day = (text: string): Days => Temporal.PlainDate.from(text);
const gap = (a: string | Days, b: string | Days): number => day(String(a)).until(day(String(b)), { largestUnit: 'days' }).days;

function planned(measure: SnapshotMeasure, on: string): Fraction {
  let value = zero;
  let from = { on: day(measure.startsOn).subtract({ days: 1 }), percent: zero };
  const corners = [...measure.milestones, { on: measure.dueOn, percent: 100 }];
  for (const corner of corners) {
    const to = { on: day(corner.on), percent: decimal(corner.percent) };
    const walked = Math.min(gap(from.on, on), gap(from.on, to.on));
    if (walked > 0) value = plus(from.percent, times(minus(to.percent, from.percent), fraction(walked, gap(from.on, to.on))));
    if (gap(to.on, on) >= 0) value = to.percent;
    from = to;
  }
  return value;
}

function earned(measure: SnapshotMeasure, items: readonly SnapshotItem[], on: string): Fraction {
  const key = (item: SnapshotItem) => [item.occurredOn, item.createdAt, item.id].join(' ');
  let latest: SnapshotItem | null = null;
  for (const item of items) {
    const carries = item.percent !== null || (item.value !== null && measure.indicator !== null);
    if (item.measureId !== measure.id || !carries || item.occurredOn > on) continue;
    if (latest === null || key(item) > key(latest)) latest = item;
  }
  if (latest === null) return zero;
  if (latest.percent !== null) return decimal(latest.percent);
  const [baseline, target] = [decimal(measure.indicator!.baseline), decimal(measure.indicator!.target)];
  const percent = times(divided(minus(decimal(latest.value!), baseline), minus(target, baseline)), hundred);
  if (isLess(percent, zero)) return zero;
  return isLess(hundred, percent) ? hundred : percent;
}

function mean(parts: [number, Fraction][]): Fraction {
  if (parts.length === 0) return zero;
  const total = parts.map(([weight]) => decimal(weight)).reduce(plus, zero);
  if (isZero(total)) return mean(parts.map(([, value]) => [1, value]));
  return divided(parts.map(([weight, value]) => times(decimal(weight), value)).reduce(plus, zero), total);
}

function health(have: Fraction, plan: Fraction, pastDue: boolean): Health {
  if (!isLess(have, hundred)) return 'done';
  if (isZero(have) && isZero(plan)) return 'not_started';
  const below = (limit: number) => !isZero(plan) && isLess(have, times(plan, decimal(limit)));
  if (pastDue || below(0.7)) return 'off_track';
  return below(0.9) ? 'at_risk' : 'on_track';
}

function lastMoment(event: SnapshotEvent): Temporal.Instant {
  const [start, end] = [Temporal.Instant.from(event.startUtc), Temporal.Instant.from(event.endUtc)];
  return Temporal.Instant.compare(start, end) === 0 ? start : end.subtract({ milliseconds: 1 });
}

function firstAndLast(event: SnapshotEvent, zone: string): [string, string] {
  if (event.allDay) return [event.start, String(day(event.end).subtract({ days: 1 }))];
  const onWall = (instant: Temporal.Instant) => String(instant.toZonedDateTimeISO(zone).toPlainDate());
  return [onWall(Temporal.Instant.from(event.startUtc)), onWall(lastMoment(event))];
}

function state(event: SnapshotEvent, asOf: string, zone: string): 'held' | 'ahead' | null {
  if (event.status === 'postponed' || event.status === 'cancelled') return null;
  const [first, last] = firstAndLast(event, zone);
  if (event.status === 'held') return first <= asOf ? 'held' : 'ahead';
  // Its end is past at the end of the day when its last moment fell on that day or before.
  if (last > asOf) return 'ahead';
  return event.status === 'confirmed' ? 'held' : null;
}

function burnUpDays(term: Snapshot['chairmanship'], asOf: string): string[] {
  const days: string[] = [];
  for (let date = day(term.startsOn); String(date) <= term.endsOn; date = date.add({ days: 1 })) {
    const passed = gap(term.startsOn, date) + 1;
    if (passed % 7 === 0 || String(date) === term.endsOn || String(date) === asOf) days.push(String(date));
  }
  return days;
}

function trendDays(term: Snapshot['chairmanship'], asOf: string): string[] {
  const days: string[] = [];
  for (let date = day(term.startsOn); String(date) <= term.endsOn && String(date) < asOf; date = date.add({ days: 1 })) {
    if (date.day === date.daysInMonth) days.push(String(date));
  }
  return [...days, asOf];
}

function months(term: Snapshot['chairmanship'], others: string[]): string[] {
  const found = new Set(others.map((date) => date.slice(0, 7)));
  for (let date = day(term.startsOn); String(date) <= term.endsOn; date = date.add({ days: 1 })) found.add(String(date).slice(0, 7));
  return Array.from(found).sort();
}

/** What counts at the end of the day, and how to name it. */
function factsOf(snapshot: Snapshot, asOf: string) {
  const term = snapshot.chairmanship;
  const priorities = [...snapshot.priorities].sort((a, b) => a.number - b.number);
  const named = (id: string) => priorities.some((priority) => priority.id === id);
  const approved = snapshot.items.filter((item) => item.state === 'approved' && gap(item.occurredOn, asOf) >= 0);
  const events = snapshot.events
    .map((event) => ({ event, state: state(event, asOf, term.timeZone), days: firstAndLast(event, term.timeZone) }))
    .filter((counted) => counted.state !== null)
    .sort((a, b) => (a.event.startUtc + a.event.id < b.event.startUtc + b.event.id ? -1 : 1));
  const briefs = events
    .filter((counted) => counted.state === 'ahead')
    .map(({ event: { kind: _k, bodyId: _b, startUtc: _s, endUtc: _e, ...brief } }) => brief);
  const measures = snapshot.measures.filter((measure) => !measure.dropped && named(measure.priorityId));
  return { term, asOf, priorities, named, approved, items: approved.filter((item) => named(item.priorityId)), events, briefs, measures };
}

type Facts = ReturnType<typeof factsOf>;
type OfMeasure = (measure: SnapshotMeasure) => Fraction;
/** The mean over a priority or over the whole of something that each measure has. */
type Mean = (of: OfMeasure) => Fraction;

function have({ approved }: Facts, on: string): OfMeasure {
  return (measure) => earned(measure, approved, on);
}

function plan(on: string): OfMeasure {
  return (measure) => planned(measure, on);
}

function overPriority({ measures }: Facts, id: string): Mean {
  return (of) => mean(measures.filter((measure) => measure.priorityId === id).map((measure) => [measure.weight, of(measure)]));
}

function overAll(facts: Facts): Mean {
  return (of) => mean(facts.priorities.map(({ id, weight }) => [weight, overPriority(facts, id)(of)]));
}

function pointAt(facts: Facts, on: string, over: Mean) {
  return { on, planned: shown(over(plan(on)), 1), delivered: on <= facts.asOf ? shown(over(have(facts, on)), 1) : null };
}

function standing(facts: Facts, over: Mean) {
  const [got, due] = [over(have(facts, facts.asOf)), over(plan(facts.asOf))];
  const spi = isZero(due) ? null : shown(divided(got, due), 2);
  return { delivered: shown(got, 1), planned: shown(due, 1), spi, health: health(got, due, false) };
}

function count(group: Facts['events']) {
  const of = (name: string) => group.filter((counted) => counted.state === name).length;
  return { count: group.length, held: of('held'), ahead: of('ahead') };
}

function tally<K extends string | null>({ events }: Facts, keyOf: (event: SnapshotEvent) => K) {
  return [...new Set(events.map(({ event }) => keyOf(event)))]
    .map((key) => ({ key, ...count(events.filter(({ event }) => keyOf(event) === key)) }))
    .sort((a, b) => b.count - a.count || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
}

function figures(facts: Facts): Dashboard['figures'] {
  const { asOf, items, approved, measures, events } = facts;
  const ages = items.map((item) => gap(item.occurredOn, asOf));
  return {
    ...standing(facts, overAll(facts)),
    activitiesLast30: ages.filter((age) => age < 30).length,
    activitiesPrevious30: ages.filter((age) => age >= 30 && age < 60).length,
    overdueMeasures: measures.filter((measure) => gap(measure.dueOn, asOf) > 0 && isLess(have(facts, asOf)(measure), hundred)).length,
    eventsHeld: count(events).held,
    eventsAhead: count(events).ahead,
    measures: measures.length,
    measuresWithEvidence: measures.filter(({ id }) => approved.some((item) => item.measureId === id && item.evidence.length > 0)).length,
  };
}

function card(facts: Facts, priority: Snapshot['priorities'][number]): Dashboard['priorities'][number] {
  const { asOf, term, items, events, briefs, measures } = facts;
  const own = items.filter((item) => item.priorityId === priority.id);
  const served = events.filter(({ event }) => event.priorityIds.includes(priority.id));
  const over = overPriority(facts, priority.id);
  const healths = measures
    .filter((measure) => measure.priorityId === priority.id)
    .map((measure) => health(have(facts, asOf)(measure), plan(asOf)(measure), asOf > measure.dueOn));
  const of = (name: Health) => healths.filter((found) => found === name).length;
  const runs = term.startsOn <= asOf && asOf <= term.endsOn;
  const touched = [
    ...own.map((item) => item.occurredOn),
    ...served.filter((counted) => counted.state === 'held').map(({ days }) => days[1]),
  ];
  return {
    ...priority,
    ...standing(facts, over),
    neglected: runs && touched.every((date) => gap(date, asOf) >= 30),
    lastActivityOn:
      own
        .map((item) => item.occurredOn)
        .sort()
        .at(-1) ?? null,
    activities: own.length,
    eventsHeld: count(served).held,
    eventsAhead: count(served).ahead,
    nextEvent: briefs.find((brief) => brief.priorityIds.includes(priority.id)) ?? null,
    measures: {
      done: of('done'),
      on_track: of('on_track'),
      at_risk: of('at_risk'),
      off_track: of('off_track'),
      not_started: of('not_started'),
    },
    trend: trendDays(term, asOf).map((on) => pointAt(facts, on, over)),
  };
}

function byMonth({ term, priorities, items, events, named }: Facts): Dashboard['byMonth'] {
  const served = events.filter(({ event }) => event.priorityIds.some(named));
  const found = months(term, [...items.map((item) => item.occurredOn), ...served.map(({ days }) => days[0])]);
  return found.flatMap((month) =>
    priorities.map(({ id }) => ({
      month,
      priorityId: id,
      activities: items.filter((item) => item.priorityId === id && item.occurredOn.startsWith(month)).length,
      events: events.filter(({ event, days }) => event.priorityIds.includes(id) && days[0].startsWith(month)).length,
    })),
  );
}

export function naiveDashboard(snapshot: Snapshot, asOf: string): Omit<Dashboard, 'today' | 'knownAt' | 'revision'> {
  const facts = factsOf(snapshot, asOf);
  return {
    chairmanshipId: facts.term.id,
    asOf,
    figures: figures(facts),
    nextEvents: facts.briefs.slice(0, 5),
    priorities: facts.priorities.map((priority) => card(facts, priority)),
    burnUp: burnUpDays(facts.term, asOf).map((on) => pointAt(facts, on, overAll(facts))),
    byMonth: byMonth(facts),
    eventsByKind: tally(facts, (event) => event.kind).map(({ key, ...parts }) => ({ kind: key, ...parts })),
    eventsByBody: tally(facts, (event) => event.bodyId).map(({ key, ...parts }) => ({ bodyId: key, ...parts })),
  };
}
