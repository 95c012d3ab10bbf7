/** The keyboard in FullCalendar's views: arrows reach each day, Tab the events of a day, Enter opens or creates, m moves. */
import type { KeyboardEvent } from 'react';
import {
  cellOf,
  dayAfterArrow,
  dayOf,
  daysIn,
  dressGrid,
  letTabPass,
  setTabStop,
  stopSelector,
  stopsOn,
  type GridLayout,
} from './grid-focus.ts';

export interface GridActions {
  /** Shows the period of a day that is out of sight, which takes the focus then. */
  showDay: (day: string) => void;
  /** Goes a period on (1) or back (-1) from a day, which is then the same day of that period. */
  step: (by: number, from: string) => void;
  /** Begins a new event on a day. */
  create: (day: string) => void;
  /** Opens the menu that moves an event. */
  menu: (eventId: string, anchor: HTMLElement) => void;
}

export interface GridState extends GridActions {
  layout: GridLayout;
  /** The id of the words on these keys. */
  hint: string;
}

export class GridKeyboard {
  /** The day from which the arrows go on. */
  private day: string;
  /** True while that day shall take the focus as soon as its period is shown. */
  private wanted = false;
  private root: HTMLElement | null = null;
  private state: GridState | null = null;

  constructor(day: string) {
    this.day = day;
  }

  attach(root: HTMLElement | null): void {
    this.root = root;
  }

  update(state: GridState): void {
    this.state = state;
  }

  /** The calendar turned to another day by itself. */
  turnTo(day: string): void {
    this.day = day;
  }

  /** After the days or the events were drawn anew. */
  dress(): void {
    if (this.root === null) return;
    if (this.state !== null) dressGrid(this.root, this.state);
    setTabStop(this.root, this.day);
    if (!this.wanted) return;
    this.wanted = false;
    cellOf(this.root, this.day)?.focus();
  }

  /** A click or a tab on a day makes it the place from which the arrows go on. */
  readonly onFocus = ({ target }: { target: EventTarget }): void => {
    if (this.root === null || !(target instanceof HTMLElement) || !daysIn(this.root).includes(target)) return;
    this.day = dayOf(target);
    setTabStop(this.root, this.day);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const { root, state } = this;
    if (root === null || state === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    // The window of a day's hidden events bubbles through React, but is no part of the grid.
    if (!root.contains(target)) return;
    if (this.handle(event, target, root, state)) event.preventDefault();
  };

  private handle(event: KeyboardEvent, target: HTMLElement, root: HTMLElement, state: GridState): boolean {
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      this.wanted = true;
      state.step(event.key === 'PageDown' ? 1 : -1, this.day);
      return true;
    }
    if (daysIn(root).includes(target)) return this.onDayKey(event, dayOf(target), root, state);
    const stop = target.closest<HTMLElement>(stopSelector);
    return stop !== null && this.onStopKey(event, stop, root, state);
  }

  private onDayKey(event: KeyboardEvent, day: string, root: HTMLElement, state: GridState): boolean {
    const next = dayAfterArrow(event.key, day, state.layout);
    if (next !== null) {
      this.goTo(next, root, state);
      return true;
    }
    if (event.key === 'Enter' || event.key === 'c') {
      state.create(day);
      return true;
    }
    const enters = (event.key === 'Tab' && !event.shiftKey) || event.key === 'ArrowDown';
    const first = enters ? stopsOn(root, day)[0] : undefined;
    first?.focus();
    return first !== undefined;
  }

  private onStopKey(event: KeyboardEvent, stop: HTMLElement, root: HTMLElement, state: GridState): boolean {
    const id = stop.dataset['eventId'];
    switch (event.key) {
      case 'm':
        if (id !== undefined) state.menu(id, stop);
        return id !== undefined;
      case 'c':
        state.create(this.day);
        return true;
      case 'Escape':
        this.goTo(this.day, root, state);
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
        this.goTo(dayAfterArrow(event.key, this.day, 'hours') ?? this.day, root, state);
        return true;
      case 'ArrowDown':
      case 'ArrowUp':
        return this.goAlong(stop, event.key === 'ArrowDown', root, state) || event.key === 'ArrowDown';
      case 'Tab':
        if (this.goAlong(stop, !event.shiftKey, root, state)) return true;
        letTabPass(root, this.day);
        return false;
      default:
        return false;
    }
  }

  /** To the next or the former event of the day; from the first one back to the day. False after the last one. */
  private goAlong(stop: HTMLElement, forward: boolean, root: HTMLElement, state: GridState): boolean {
    const stops = stopsOn(root, this.day);
    const next = stops[stops.indexOf(stop) + (forward ? 1 : -1)];
    if (next !== undefined) next.focus();
    else if (!forward) this.goTo(this.day, root, state);
    return next !== undefined || !forward;
  }

  private goTo(day: string, root: HTMLElement, state: GridState): void {
    this.day = day;
    const cell = cellOf(root, day);
    if (cell === null) {
      this.wanted = true;
      state.showDay(day);
      return;
    }
    setTabStop(root, day);
    cell.focus();
  }
}
