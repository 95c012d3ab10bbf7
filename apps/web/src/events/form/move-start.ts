/** What moves along when the start of a typed event moves: the end, so that it lasts as long as before. */
import type { EventDraft } from './event-draft.ts';

type Times = Pick<EventDraft, 'startDay' | 'startTime' | 'endDay' | 'endTime'>;

function minutesOf(day: string, time: string): number {
  return Date.parse(`${day}T${time}:00Z`) / 60_000;
}

/** The times after the start became `start`, with the end as far behind it as before; an end that is before the start stays. */
export function withStart(times: Times, start: Partial<Pick<Times, 'startDay' | 'startTime'>>): Times {
  const moved = { ...times, ...start };
  const { startDay, endDay } = times;
  if (startDay === null || endDay === null || moved.startDay === null) return moved;
  const lasting = minutesOf(endDay, times.endTime) - minutesOf(startDay, times.startTime);
  const end = minutesOf(moved.startDay, moved.startTime) + lasting;
  if (!Number.isFinite(end) || lasting < 0) return moved;
  const text = new Date(end * 60_000).toISOString();
  return { ...moved, endDay: text.slice(0, 10), endTime: text.slice(11, 16) };
}
