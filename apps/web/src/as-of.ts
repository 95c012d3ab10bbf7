/** The day at whose end the figures are shown: the address says (`?asOf=`), else today, or a day within the sample's period. */
import { useCallback } from 'react';
import type { Chairmanship } from '#contract/chairmanship';
import { useAddressParam } from './address.tsx';
import { useChairmanship } from './chairmanship.tsx';
import { clipDay, isDay, todayIn } from './days.ts';

interface AsOf {
  /** What to send as `asOf`: undefined means today. */
  asOf: string | undefined;
  /** The day itself, in the chairmanship's zone. */
  day: string;
  today: string;
  /** The day that is shown when nobody asked for one. */
  defaultDay: string;
  /** True when the reader did not choose the day. */
  isDefault: boolean;
  /** Null goes back to the default; `today` is the day itself, kept moving. */
  setDay: (day: string | null) => void;
}

/** A sample that is over would look finished or forgotten today: it opens on 30 September of its year. */
export function defaultDayOf(one: Pick<Chairmanship, 'sample' | 'startsOn' | 'endsOn'>, today: string): string {
  if (!one.sample || today <= one.endsOn) return today;
  return clipDay(`${one.startsOn.slice(0, 4)}-09-30`, one.startsOn, one.endsOn);
}

/** The day that the address asks for, where it asks for one. */
function askedDay(asked: string | null, today: string): string | null {
  if (asked === 'today') return today;
  return asked !== null && isDay(asked) ? asked : null;
}

/** The day that is shown for a chairmanship under an address. */
export function shownDayOf(one: Chairmanship, asked: string | null): string {
  const today = todayIn(one.timeZone);
  return askedDay(asked, today) ?? defaultDayOf(one, today);
}

export function useAsOf(): AsOf {
  const chairmanship = useChairmanship();
  const [asked, setAsked] = useAddressParam('asOf');
  const today = todayIn(chairmanship.timeZone);
  const defaultDay = defaultDayOf(chairmanship, today);
  const chosen = askedDay(asked, today);
  const day = chosen ?? defaultDay;
  const setDay = useCallback(
    (next: string | null) => setAsked(next === null || next === defaultDay ? null : next === today ? 'today' : next),
    [setAsked, defaultDay, today],
  );
  return { asOf: day === today ? undefined : day, day, today, defaultDay, isDefault: chosen === null, setDay };
}
