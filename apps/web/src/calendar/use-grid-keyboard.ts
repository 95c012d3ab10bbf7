/** Keeps FullCalendar's grid fit for the keyboard while days and events come and go. */
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { GridKeyboard, type GridState } from './grid-keyboard.ts';

/** `shown` changes whenever other days or events are drawn. */
export function useGridKeyboard(root: RefObject<HTMLElement | null>, on: string, state: GridState, shown: unknown): GridKeyboard {
  const [keyboard] = useState(() => new GridKeyboard(on));
  useLayoutEffect(() => keyboard.turnTo(on), [keyboard, on]);
  useEffect(() => {
    keyboard.attach(root.current);
    keyboard.update(state);
  });
  useEffect(() => {
    // FullCalendar measures before it places its events: they are there in the frame after the next.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => keyboard.dress());
    });
    return () => cancelAnimationFrame(frame);
  }, [keyboard, on, state.layout, shown]);
  return keyboard;
}
