/** Keeps the focus on an event that is drawn anew elsewhere, as after a move: it would be lost with the old element. */
import { useEffect, useRef, type RefObject } from 'react';

/** `shown` changes whenever the events are drawn anew. */
export function useHeldFocus(root: RefObject<HTMLElement | null>, shown: unknown): void {
  const held = useRef<string | null>(null);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      held.current = root.current?.contains(target) === true ? (target.dataset['eventId'] ?? null) : held.current;
    };
    // Whoever puts the focus elsewhere on purpose does not want it back.
    const forget = () => {
      held.current = null;
    };
    document.addEventListener('focusin', follow);
    document.addEventListener('mousedown', forget);
    return () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('mousedown', forget);
    };
  }, [root]);
  useEffect(() => {
    // FullCalendar measures before it places its events.
    const timer = setTimeout(() => {
      const id = held.current;
      if (id === null || document.activeElement !== document.body) return;
      root.current?.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
    }, 80);
    return () => clearTimeout(timer);
  }, [root, shown]);
}
