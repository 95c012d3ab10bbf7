/** The words of a distance in time, in any language. */

const steps = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** `5 minutes ago`, `yesterday`, `in 2 weeks`; within a minute it is `now`. */
export function agoWords(instant: string, now: Date, locale: string): string {
  const seconds = (Date.parse(instant) - now.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const step = steps.find(([, length]) => Math.abs(seconds) >= length);
  return step === undefined ? format.format(0, 'second') : format.format(Math.trunc(seconds / step[1]), step[0]);
}
