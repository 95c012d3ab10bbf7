/** The small shapes that every noun is made of: ids, dates, times, zones, texts, links, numbers. */
import { z } from 'zod';

export const id = z.uuid('must be an id (a UUID)').meta({ example: '018f2b1c-7a00-7000-8000-000000000001' });

const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

function clean(value: string): boolean {
  return !unprintable.test(value);
}

/** One line of text, trimmed, 1 to `max` characters. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(max, `must be at most ${max} characters`)
    .refine(clean, 'must not contain control characters or halves of characters')
    .refine((value) => !/[\n\r]/.test(value), 'must be one line');
}

/** Running text of any number of lines, 0 to `max` characters. */
export function text(max: number) {
  return z
    .string()
    .max(max, `must be at most ${max} characters`)
    .refine(clean, 'must not contain control characters or halves of characters');
}

/** The years that all of our arithmetic is good for: dates and instants are compared as texts, so a year has four digits. */
function isInOurTime(value: string): boolean {
  return value >= '1900-01-01' && value < '2200-01-01';
}

export const isoDate = z.iso
  .date('must be a date that exists, as YYYY-MM-DD')
  .refine(isInOurTime, 'must lie between 1900 and 2199')
  .meta({ example: '2024-04-10' });

const wallClockPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/** A time as the clock on the wall shows it, without offset; the zone stands beside it. Seconds may be left out. */
export const wallClock = z
  .string()
  .refine(
    (value) => isoDate.safeParse(wallClockPattern.exec(value)?.[1]).success,
    'must be a time that exists, as YYYY-MM-DDTHH:MM:SS without offset',
  )
  .transform((value) => (value.length === 16 ? `${value}:00` : value))
  .meta({ example: '2024-04-10T10:00:00' });

export const instant = z.iso
  .datetime({ offset: true, error: 'must be an instant such as 2024-04-10T07:00:00Z' })
  .refine(isInOurTime, 'must lie between 1900 and 2199')
  .meta({ example: '2024-04-10T07:00:00Z' });

export const dateOrInstant = z.union([isoDate, instant], { error: 'must be a date (YYYY-MM-DD) or an instant (2024-04-10T07:00:00Z)' });

export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day as HH:MM')
  .meta({ example: '10:15' });

/** True for the names of the IANA database as written there (`Asia/Almaty`, `UTC`), not for offsets. */
export function isTimeZone(value: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{1,63}$/.test(value)) return false;
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
    return known === value || known.toLowerCase() !== value.toLowerCase();
  } catch {
    return false;
  }
}

export const timeZone = z
  .string()
  .refine(isTimeZone, 'must be a time zone of the IANA database such as Asia/Almaty')
  .meta({ example: 'Europe/Moscow' });

function isWebAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value).protocol) && clean(value) && !/\s/.test(value);
  } catch {
    return false;
  }
}

export const webAddress = z
  .string()
  .max(2048, 'must be at most 2048 characters')
  .refine(isWebAddress, 'must be a web address that starts with https:// or http://')
  .meta({ example: 'https://example.org/report' });

export const email = z
  .string()
  .trim()
  .max(254, 'must be at most 254 characters')
  .refine((value) => z.email().safeParse(value).success && clean(value), 'must be an e-mail address')
  .meta({ example: 'reader@example.org' });

export const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #3c2ea4')
  .meta({ example: '#3c2ea4' });

export const percent = z
  .number('must be a number from 0 to 100')
  .min(0, 'must be from 0 to 100')
  .max(100, 'must be from 0 to 100')
  .meta({ example: 40 });

/** A finite number as an indicator counts (people, events, percent of something). */
export const quantity = z
  .number('must be a number')
  .min(-1e15, 'must be at least -1e15')
  .max(1e15, 'must be at most 1e15')
  .meta({ example: 12 });

export const weight = z
  .number('must be a number of at least 0')
  .min(0, 'must be at least 0')
  .max(1e6, 'must be at most 1000000')
  .meta({ example: 1 });

export const ordinal = z
  .int('must be a whole number')
  .min(1, 'must be at least 1')
  .max(100_000, 'must be at most 100000')
  .meta({ example: 1 });

/** A language tag as in BCP 47, the part we use: `ru`, `kk`, `pt-BR`. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'must be a language such as ru or kk');

/** Texts in other languages: `{ ru: { title: '…' } }`; what is missing falls back to the plain field. */
export function translations<S extends z.ZodRawShape>(fields: S) {
  return z
    .record(language, z.strictObject(fields).partial())
    .refine((value) => Object.keys(value).length <= 20, 'must hold at most 20 languages');
}

/** A query parameter that is `true` or `false`. */
export const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');
