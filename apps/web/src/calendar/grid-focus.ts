/** The days and events of FullCalendar's views as one grid for the keyboard: what there is, and where the focus goes. */
import { addDays } from '../days.ts';
import { addMonths } from './period.ts';

const dayCells = '[role="gridcell"][data-date]';
const dayHeads = '[role="columnheader"][data-date]';

interface GridDress {
  layout: GridLayout;
  /** The id of the words on its keys. */
  hint: string;
}

/** What can be opened on a day: events, and the way to those that are hidden. */
export const stopSelector = '[data-event-id], [aria-haspopup="dialog"]';

/** Gives the tables of days the roles of a grid, whose cells take the focus, and takes every event out of the order of tabs. */
export function dressGrid(root: HTMLElement, { layout, hint }: GridDress): void {
  for (const table of root.querySelectorAll('[role="table"]')) table.setAttribute('aria-describedby', hint);
  if (layout === 'weeks') {
    for (const table of root.querySelectorAll('[role="table"]')) table.setAttribute('role', 'grid');
    for (const cell of root.querySelectorAll('[role="cell"]')) cell.setAttribute('role', 'gridcell');
  }
  for (const stop of root.querySelectorAll<HTMLElement>(stopSelector)) stop.tabIndex = -1;
}

export function daysIn(root: HTMLElement): HTMLElement[] {
  const cells = [...root.querySelectorAll<HTMLElement>(dayCells)];
  return cells.length > 0 ? cells : [...root.querySelectorAll<HTMLElement>(dayHeads)];
}

export function dayOf(cell: HTMLElement): string {
  return cell.dataset['date'] ?? '';
}

/** The cell of a day; a year shows no day twice, a month none either. */
export function cellOf(root: HTMLElement, day: string): HTMLElement | null {
  return daysIn(root).find((cell) => dayOf(cell) === day) ?? null;
}

/** One day takes part in the order of tabs, the others are reached by arrows. */
export function setTabStop(root: HTMLElement, day: string): void {
  const days = daysIn(root);
  const stop = days.find((cell) => dayOf(cell) === day) ?? days[0];
  for (const cell of days) cell.tabIndex = cell === stop ? 0 : -1;
}

/** Takes the whole grid out of the order of tabs for as long as the browser needs to go on to what follows it. */
export function letTabPass(root: HTMLElement, day: string): void {
  for (const cell of daysIn(root)) cell.tabIndex = -1;
  setTimeout(() => setTabStop(root, day), 0);
}

/** What can be opened on a day, from top to bottom: its events, also those that began before it, and the way to those hidden. */
export function stopsOn(root: HTMLElement, day: string): HTMLElement[] {
  const cell = cellOf(root, day);
  if (cell === null) return [];
  const column = cell.getBoundingClientRect();
  const middle = (column.left + column.right) / 2;
  const row = cell.getAttribute('role') === 'gridcell' ? cell.closest('[role="row"]') : root;
  const candidates = row === null ? [] : [...row.querySelectorAll<HTMLElement>(stopSelector)];
  return candidates
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && touches(box, middle, column))
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
    .map(({ element }) => element);
}

/** True where a box lies over the column's middle, or (side by side with others) within the column. */
function touches(box: DOMRect, middle: number, column: DOMRect): boolean {
  return (box.left <= middle && box.right >= middle) || (box.left >= column.left - 1 && box.right <= column.right + 1);
}

/** Weeks below each other, columns of hours, or months below each other. */
export type GridLayout = 'weeks' | 'hours' | 'months';

/** The day to which an arrow leads; null where it leads to none. Up and down go by rows; the columns of a week have none. */
export function dayAfterArrow(key: string, day: string, layout: GridLayout): string | null {
  if (key === 'ArrowRight') return addDays(day, 1);
  if (key === 'ArrowLeft') return addDays(day, -1);
  if (layout === 'hours' || (key !== 'ArrowDown' && key !== 'ArrowUp')) return null;
  const by = key === 'ArrowDown' ? 1 : -1;
  return layout === 'weeks' ? addDays(day, 7 * by) : addMonths(day, by);
}
