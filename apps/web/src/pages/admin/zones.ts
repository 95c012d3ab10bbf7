/** The time zones of the IANA database, each with its distance from UTC, to search by city. */
import { isTimeZone } from '#contract/scalars';
import type { Option } from '../../nouns/noun.ts';

/** `GMT+5` of a zone today. */
function offsetWords(timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts(new Date());
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC');
}

/** What the browser knows and the contract takes, and the one that is kept now, whatever the browser calls it. */
export function zoneOptions(locale: string, kept: string[] = []): Option[] {
  const known = new Set(['UTC', ...Intl.supportedValuesOf('timeZone').filter(isTimeZone), ...kept.filter(isTimeZone)]);
  return [...known].sort().map((value) => ({ value, label: `${value.replaceAll('_', ' ')} (${offsetWords(value, locale)})` }));
}
