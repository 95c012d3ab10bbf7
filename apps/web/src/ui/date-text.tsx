/** Dates on the page: short for the eye, whole on hover and for screen readers. */
import { VisuallyHidden } from '@mantine/core';
import { createContext, useContext } from 'react';
import { daysBetween } from '../days.ts';
import { useLocaleTag, useText } from '../text.tsx';
import { dayWords, instantWords, relativeWords, spanWords, zoneWords, type DateStyle, type Span, type Wording } from './date-words.ts';

/** The day that is shown: its year goes without saying, and `3 days ago` is counted from it. */
export const ShownDayContext = createContext<string | null>(null);

export function useShownDay(): string | null {
  return useContext(ShownDayContext);
}

/** For writing dates outside of elements: labels, tooltips of charts, documents. */
export function useWording(): Wording {
  const day = useShownDay();
  return { locale: useLocaleTag(), t: useText(), year: day === null ? null : Number(day.slice(0, 4)) };
}

function Time({ at, short, full }: { at: string; short: string; full: string }) {
  return (
    <time dateTime={at} title={full}>
      <span aria-hidden>{short}</span>
      <VisuallyHidden>{full}</VisuallyHidden>
    </time>
  );
}

/** A date: `<DateText day="2024-04-10" />` is "Wed 10 April"; `numeric` is "10 Apr 2024" for tables. */
export function DateText({ day, style = 'short' }: { day: string; style?: DateStyle }) {
  const wording = useWording();
  return <Time at={day} short={dayWords(day, wording, style)} full={dayWords(day, wording, 'full')} />;
}

interface DateSpanProps {
  span: Span;
  /** What stands after the time: the zone's city unless told; null for nothing. */
  place?: string | null;
}

/** When an event is: "Wed 10 April, 10:00 to 11:30, Almaty", "Mon 8 to Thu 11 April". */
export function DateSpan({ span, place }: DateSpanProps) {
  const wording = useWording();
  const { t } = wording;
  const said = place === undefined && !span.allDay ? zoneWords(span.timeZone) : place;
  const when = spanWords(span, wording);
  const full = spanWords(span, wording, 'full');
  return (
    <Time
      at={span.start}
      short={said === null || said === undefined ? when : t('dates.placed', { when, place: said })}
      full={span.allDay ? full : t('dates.zoned', { when: full, zone: span.timeZone })}
    />
  );
}

/** How long before or after the shown day: "3 days ago", with the date on hover. */
export function RelativeDay({ day }: { day: string }) {
  const wording = useWording();
  const shown = useShownDay();
  if (shown === null) return <DateText day={day} />;
  return <Time at={day} short={relativeWords(daysBetween(shown, day), wording.locale)} full={dayWords(day, wording, 'full')} />;
}

/** An instant in the reader's zone, or in the one that is given: "30 Sep 2024, 14:05". */
export function InstantText({ at, timeZone }: { at: string; timeZone?: string }) {
  const { locale } = useWording();
  return <time dateTime={at}>{instantWords(at, locale, timeZone)}</time>;
}
