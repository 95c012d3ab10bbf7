/** The part of the calendar that `from` and `to` ask for, as conditions on event rows. */
import { fieldProblem } from '#contract/problem';
import { addDays, dateIn, startOfDay } from '#domain/schedule';
import { raw, sql, type Sql } from '#persistence/sql';

/** No event lasts longer (libs/domain/schedule.ts), so none that began earlier can reach into the range. */
const longestDays = 400;

/** A bound as an instant for timed events and as a date for all-day ones, which are the same day everywhere. */
interface Bound {
  utc: string;
  date: string;
}

function boundOf(value: string, zone: string, side: 'from' | 'to'): Bound {
  if (value.length === 10) return { utc: startOfDay(value, zone), date: value };
  const utc = `${new Date(value).toISOString().slice(0, 19)}Z`;
  const date = dateIn(utc, zone);
  // A range that ends within a day has begun that day.
  const inside = side === 'to' && startOfDay(date, zone) < utc;
  return { utc, date: inside ? addDays(date, 1) : date };
}

/** Overlap, half open. An event without length counts where it stands. @throws Problem `invalid_input` */
export function rangeConditions(from: string | undefined, to: string | undefined, zone: string): Sql[] {
  const lower = from === undefined ? null : boundOf(from, zone, 'from');
  const upper = to === undefined ? null : boundOf(to, zone, 'to');
  if (lower !== null && upper !== null && upper.utc <= lower.utc) throw fieldProblem('to', `must be after from (${from})`);
  const conditions: Sql[] = [];
  if (lower !== null) {
    conditions.push(sql`t."startUtc" > ${`${addDays(lower.utc.slice(0, 10), -longestDays - 2)}T00:00:00Z`}`);
    conditions.push(
      either(sql`t."end" > ${lower.date}`, sql`t."endUtc" > ${lower.utc} OR (t."endUtc" = t."startUtc" AND t."startUtc" = ${lower.utc})`),
    );
  }
  if (upper !== null) {
    conditions.push(sql`t."startUtc" < ${`${addDays(upper.utc.slice(0, 10), 2)}T00:00:00Z`}`);
    conditions.push(either(sql`t."start" < ${upper.date}`, sql`t."startUtc" < ${upper.utc}`));
  }
  return conditions;
}

function either(allDay: Sql, timed: Sql): Sql {
  return sql`CASE WHEN ${raw('t."allDay"')} THEN (${allDay}) ELSE (${timed}) END`;
}
