/** An event in the calendar: its priorities' numbers, its time, its title; what is off is struck through, with the word. */
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import type { CalendarEvent } from '#contract/event';
import { useLocaleTag, useText } from '../text.tsx';
import { useWording } from '../ui/date-text.tsx';
import { numbersOf, useChipSurroundings, type ChipNumber } from './chip-context.ts';
import { chipLookOf } from './chip-look.ts';
import { chipTime, chipWhen, clashesSentence, isOff, statusWord } from './chip-words.ts';
import { kindLooks } from './kind-colours.ts';
import classes from './event-chip.module.css';

/** `row`: two lines at most; `line`: one; `block`: as much as its hours leave room for; `mark`: the numbers alone, in `sign` over the edge. */
type ChipShape = 'row' | 'line' | 'block' | 'mark' | 'sign';

interface EventChipProps {
  event: CalendarEvent;
  shape: ChipShape;
  /** False on the second and later rows of a long event. */
  isStart: boolean;
}

function useChip(event: CalendarEvent) {
  const t = useText();
  const locale = useLocaleTag();
  const wording = useWording();
  const { numbers: known, scheme, colour, zone, usualZone, clashes, opened } = useChipSurroundings();
  const served = numbersOf(event, known);
  const status = statusWord(event, t);
  const clash = clashesSentence(clashes.get(event.id) ?? [], t);
  const numbers =
    served.length === 0
      ? null
      : t('calendar.servesNumbers', { count: served.length, numbers: served.map(({ number }) => number).join(', ') });
  const said = [status, event.title, chipWhen(event, zone, wording), t(`words.kind.${event.kind}`), event.location, numbers, clash];
  return {
    served,
    status,
    clash,
    colour,
    time: chipTime(event, zone, usualZone, locale),
    look: chipLookOf(event, served, colour, scheme),
    isOpened: opened === event.id,
    said: said.filter((part) => part !== null).join(', '),
  };
}

/** As the badge of a priority, but plain: a year holds a thousand of them. */
function Number({ one }: { one: ChipNumber }) {
  return (
    <span className={classes.number} data-second={one.hasSecondMark} style={{ background: one.fill, color: one.ink }}>
      {one.number}
    </span>
  );
}

export function EventChip({ event, shape, isStart }: EventChipProps) {
  const chip = useChip(event);
  const { icon: KindSign } = kindLooks[event.kind];
  const isBare = shape === 'mark' || shape === 'sign';
  const style = { '--chip-mark': chip.look.mark, '--chip-tint': chip.look.tint, '--chip-ink': chip.look.ink } as CSSProperties;
  return (
    <div
      className={classes.chip}
      style={style}
      title={chip.said}
      data-shape={shape}
      data-status={event.status}
      data-opened={chip.isOpened}
      data-start={isStart}
    >
      <span className={classes.said}>{chip.said}</span>
      <span className={classes.marks} aria-hidden>
        {chip.colour === 'kind' && <KindSign size={13} stroke={2} className={classes.kind} />}
        {chip.served.map((one) => (
          <Number key={one.id} one={one} />
        ))}
        {isBare && chip.served.length === 0 && chip.colour === 'priority' && <span className={classes.dot} />}
        {chip.clash !== null && <IconAlertTriangle size={13} stroke={2} className={classes.clash} />}
      </span>
      {!isBare && (
        <span className={classes.words} aria-hidden>
          {chip.time !== '' && isStart && <span className={classes.time}>{chip.time} </span>}
          {chip.status !== null && <span className={classes.status}>{chip.status} </span>}
          <span className={isOff(event) ? `${classes.title} ${classes.off}` : classes.title}>{event.title}</span>
          {shape === 'block' && event.location !== null && <span className={classes.place}>{event.location}</span>}
        </span>
      )}
    </div>
  );
}
