/** Events that happen at once and share what can be in one place only: a body, a place, a person. */
import type { CalendarEvent } from '#contract/event';

export type Clashing = Pick<
  CalendarEvent,
  'id' | 'kind' | 'format' | 'status' | 'allDay' | 'start' | 'end' | 'startUtc' | 'endUtc' | 'bodyId' | 'location' | 'participations'
>;

export type ClashReason = 'body' | 'place' | 'person';

export interface Clash<E extends Clashing> {
  with: E;
  reasons: ClashReason[];
}

const reasons: ClashReason[] = ['body', 'place', 'person'];
/** No zone is further than this from another: events whose instants lie further apart do not meet on any calendar. */
const furthestZones = 26 * 3_600_000;

/** Names of what an event takes up, with its reason: `body:018f…`. Only what happens can clash, and a deadline takes up nobody. */
function claimsOf(event: Clashing): Map<string, ClashReason> {
  const claims = new Map<string, ClashReason>();
  if (event.status === 'cancelled' || event.status === 'postponed' || event.kind === 'deadline') return claims;
  if (event.bodyId !== null) claims.set(`body:${event.bodyId}`, 'body');
  const place = event.format === 'online' ? '' : (event.location ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
  if (place !== '') claims.set(`place:${place}`, 'place');
  for (const { personId } of event.participations) if (personId !== null) claims.set(`person:${personId}`, 'person');
  return claims;
}

/**
 * True where two events share some time; ends are exclusive. Two timed ones are compared as instants. An all-day event has its date
 * wherever it is, so it is compared by date: with another one's dates, or with the dates that a timed one has on its own clock.
 */
export function areAtOnce(one: Clashing, other: Clashing): boolean {
  if (!one.allDay && !other.allDay) return one.startUtc < other.endUtc && other.startUtc < one.endUtc;
  return startsBefore(one.start, other.end) && startsBefore(other.start, one.end);
}

/** True where the start, a date or a time, comes before the (exclusive) end; a date begins at its midnight. */
function startsBefore(start: string, end: string): boolean {
  if (end.length === 10) return start.slice(0, 10) < end;
  return start.length === 10 ? `${start}T00:00:00` < end : start < end;
}

function clashOf<E extends Clashing>(claims: Map<string, ClashReason>, event: Clashing, other: E): Clash<E> | null {
  if (other.id === event.id || !areAtOnce(event, other)) return null;
  const shared = new Set([...claimsOf(other).keys()].map((claim) => claims.get(claim)));
  const found = reasons.filter((reason) => shared.has(reason));
  return found.length === 0 ? null : { with: other, reasons: found };
}

/** What an event clashes with among others (itself left out), in their order. */
export function clashesOf<E extends Clashing>(event: Clashing, others: readonly E[]): Clash<E>[] {
  const claims = claimsOf(event);
  if (claims.size === 0) return [];
  return others.map((other) => clashOf(claims, event, other)).filter((clash) => clash !== null);
}

/** All clashes among events, by the id of each event that has any. */
export function clashesAmong<E extends Clashing>(events: readonly E[]): Map<string, Clash<E>[]> {
  const found = new Map<string, Clash<E>[]>();
  for (const [one, others] of neighbours(events)) {
    const clashes = clashesOf(one, [...others]);
    if (clashes.length > 0) found.set(one.id, clashes);
  }
  return found;
}

/** For each event those that claim the same and lie near it in time: so a year of events need not be compared pair by pair. */
function neighbours<E extends Clashing>(events: readonly E[]): Map<E, Set<E>> {
  const groups = new Map<string, E[]>();
  for (const event of [...events].sort((a, b) => Date.parse(a.startUtc) - Date.parse(b.startUtc))) {
    for (const claim of claimsOf(event).keys()) {
      const group = groups.get(claim);
      if (group === undefined) groups.set(claim, [event]);
      else group.push(event);
    }
  }
  const near = new Map<E, Set<E>>();
  const meet = (one: E, other: E) => near.set(one, (near.get(one) ?? new Set()).add(other));
  for (const group of groups.values()) {
    for (const [index, one] of group.entries()) {
      const latest = Date.parse(one.endUtc) + furthestZones;
      for (let next = index + 1; next < group.length; next += 1) {
        const other = group[next];
        if (other === undefined || Date.parse(other.startUtc) > latest) break;
        meet(one, other);
        meet(other, one);
      }
    }
  }
  return near;
}
