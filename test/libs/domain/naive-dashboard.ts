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

export function naiveDashboard(snapshot: Snapshot, asOf: string): Omit<Dashboard, 'today' | 'knownAt' | 'revision'> {
  const term = snapshot.chairmanship;
  const zone = term.timeZone;
  const runs = term.startsOn <= asOf && asOf <= term.endsOn;
  const priorities = [...snapshot.priorities].sort((a, b) => a.number - b.number);
  const named = (id: string) => priorities.some((priority) => priority.id === id);
  const approved = snapshot.items.filter((item) => item.state === 'approved' && gap(item.occurredOn, asOf) >= 0);
  const items = approved.filter((item) => named(item.priorityId));
  const measures = snapshot.measures.filter((measure) => !measure.dropped && named(measure.priorityId));
  const events = snapshot.events
    .map((event) => ({ event, state: state(event, asOf, zone), days: firstAndLast(event, zone) }))
    .filter((counted) => counted.state !== null)
    .sort((a, b) => (a.event.startUtc + a.event.id < b.event.startUtc + b.event.id ? -1 : 1));
  const ages = items.map((item) => gap(item.occurredOn, asOf));
  const briefs = events
    .filter((counted) => counted.state === 'ahead')
    .map(({ event: { kind: _k, bodyId: _b, startUtc: _s, endUtc: _e, ...brief } }) => brief);

  const ofPriority = (id: string, of: (measure: SnapshotMeasure) => Fraction) =>
    mean(measures.filter((measure) => measure.priorityId === id).map((measure) => [measure.weight, of(measure)]));
  const have = (on: string) => (measure: SnapshotMeasure) => earned(measure, approved, on);
  const plan = (on: string) => (measure: SnapshotMeasure) => planned(measure, on);
  const whole = (of: (measure: SnapshotMeasure) => Fraction) => mean(priorities.map(({ id, weight }) => [weight, ofPriority(id, of)]));
  const point = (on: string, value: (of: (measure: SnapshotMeasure) => Fraction) => Fraction) => ({
    on,
    planned: shown(value(plan(on)), 1),
    delivered: on <= asOf ? shown(value(have(on)), 1) : null,
  });
  const standing = (value: (of: (measure: SnapshotMeasure) => Fraction) => Fraction) => {
    const [got, due] = [value(have(asOf)), value(plan(asOf))];
    const spi = isZero(due) ? null : shown(divided(got, due), 2);
    return { delivered: shown(got, 1), planned: shown(due, 1), spi, health: health(got, due, false) };
  };
  const count = (group: typeof events) => ({
    count: group.length,
    held: group.filter((counted) => counted.state === 'held').length,
    ahead: group.filter((counted) => counted.state === 'ahead').length,
  });
  const tally = <K extends string | null>(keyOf: (event: SnapshotEvent) => K) =>
    [...new Set(events.map(({ event }) => keyOf(event)))]
      .map((key) => ({ key, ...count(events.filter(({ event }) => keyOf(event) === key)) }))
      .sort((a, b) => b.count - a.count || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
  const monthsWith = months(term, [
    ...items.map((item) => item.occurredOn),
    ...events.filter(({ event }) => event.priorityIds.some(named)).map(({ days }) => days[0]),
  ]);
  const fresh = (date: string) => gap(date, asOf) < 30;

  return {
    chairmanshipId: term.id,
    asOf,
    figures: {
      ...standing(whole),
      activitiesLast30: ages.filter((age) => age < 30).length,
      activitiesPrevious30: ages.filter((age) => age >= 30 && age < 60).length,
      overdueMeasures: measures.filter((measure) => gap(measure.dueOn, asOf) > 0 && isLess(have(asOf)(measure), hundred)).length,
      eventsHeld: count(events).held,
      eventsAhead: count(events).ahead,
      measures: measures.length,
      measuresWithEvidence: measures.filter(({ id }) => approved.some((item) => item.measureId === id && item.evidence.length > 0)).length,
    },
    nextEvents: briefs.slice(0, 5),
    priorities: priorities.map((priority) => {
      const own = items.filter((item) => item.priorityId === priority.id);
      const served = events.filter(({ event }) => event.priorityIds.includes(priority.id));
      const healths = measures
        .filter((measure) => measure.priorityId === priority.id)
        .map((measure) => health(have(asOf)(measure), plan(asOf)(measure), asOf > measure.dueOn));
      const of = (name: Health) => healths.filter((found) => found === name).length;
      return {
        ...priority,
        ...standing((value) => ofPriority(priority.id, value)),
        neglected:
          runs &&
          !own.some((item) => fresh(item.occurredOn)) &&
          !served.some((counted) => counted.state === 'held' && fresh(counted.days[1])),
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
        trend: trendDays(term, asOf).map((on) => point(on, (value) => ofPriority(priority.id, value))),
      };
    }),
    burnUp: burnUpDays(term, asOf).map((on) => point(on, whole)),
    byMonth: monthsWith.flatMap((month) =>
      priorities.map(({ id }) => ({
        month,
        priorityId: id,
        activities: items.filter((item) => item.priorityId === id && item.occurredOn.startsWith(month)).length,
        events: events.filter(({ event, days }) => event.priorityIds.includes(id) && days[0].startsWith(month)).length,
      })),
    ),
    eventsByKind: tally((event) => event.kind).map(({ key, ...parts }) => ({ kind: key, ...parts })),
    eventsByBody: tally((event) => event.bodyId).map(({ key, ...parts }) => ({ bodyId: key, ...parts })),
  };
}
