/** Reads days and times of day as people type them. */
import { isDay } from '../../days.ts';

/** The twelve months as the locale calls them, long and short, in small letters. */
function monthNames(locale: string): string[][] {
  const written = (month: 'long' | 'short', index: number) =>
    new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' })
      .formatToParts(Date.UTC(2024, index, 1))
      .find(({ type }) => type === 'month')
      ?.value.toLowerCase() ?? '';
  return Array.from({ length: 12 }, (_, index) => [written('long', index), written('short', index).replace('.', '')]);
}

function monthOf(word: string, locale: string): number | null {
  const typed = word.toLowerCase().replace('.', '');
  if (typed.length < 3) return null;
  const index = monthNames(locale).findIndex((names) => names.some((name) => name.startsWith(typed) || typed === name));
  return index === -1 ? null : index + 1;
}

function dayText(year: number, month: number | null, day: number): string | null {
  if (month === null) return null;
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/**
 * A day as `YYYY-MM-DD` of `2024-04-10`, `10.4.2024`, `10/04/2024`, `10 April 2024`, `Wed 10 Apr`, `April 10, 2024`; day before month in
 * figures. Without a year it is `year`'s. Null while it is not a day (yet).
 */
export function readDay(typed: string, year: number, locale: string): string | null {
  const text = typed.trim().replace(/^\p{L}+[\s,.]+(?=\d)(?=.*\p{L})/u, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayText(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[./\s-](\d{1,2})(?:[./\s-](\d{4}))?\.?$/.exec(text);
  if (figures) return dayText(Number(figures[3] ?? year), Number(figures[2]), Number(figures[1]));
  const dayFirst = /^(\d{1,2})\.?\s*(\p{L}+\.?),?(?:\s+(\d{4}))?$/u.exec(text);
  if (dayFirst) return dayText(Number(dayFirst[3] ?? year), monthOf(dayFirst[2] ?? '', locale), Number(dayFirst[1]));
  const monthFirst = /^(\p{L}+\.?)\s+(\d{1,2})(?:,?\s+(\d{4}))?$/u.exec(typed.trim());
  return monthFirst ? dayText(Number(monthFirst[3] ?? year), monthOf(monthFirst[1] ?? '', locale), Number(monthFirst[2])) : null;
}

/** A time of day as `HH:MM` of `9`, `930`, `0930`, `9:30`, `9.30`, `21h15`. Null where it is none. */
export function readTime(typed: string): string | null {
  const parts = /^(\d{1,2})(?:\s*[:.,h-]\s*(\d{1,2})|(\d{2}))?$/i.exec(typed.trim());
  if (parts === null) return null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? parts[3] ?? 0);
  return hour > 23 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** A time of day some minutes later or earlier, round the clock, on the next multiple of the step. */
export function stepTime(time: string, minutes: number): string {
  const now = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const size = Math.abs(minutes);
  const stepped = minutes > 0 ? Math.floor(now / size) * size + size : Math.ceil(now / size) * size - size;
  const kept = (stepped + 1440) % 1440;
  return `${String(Math.floor(kept / 60)).padStart(2, '0')}:${String(kept % 60).padStart(2, '0')}`;
}
