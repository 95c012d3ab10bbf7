/** Keeps the focus near where it was: a row that goes away while it holds the focus hands it to its list. */
import { useEffect, useRef, type RefObject } from 'react';

/** Milliseconds after which the question before has closed and tried to give the focus back to the row. */
const dialogsClose = 250;

/** The element to give `ref` and `tabIndex={-1}`: it takes the focus when there are fewer rows than before and nothing else has it. */
export function useKeptFocus(rows: number): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(rows);
  useEffect(() => {
    const isFewer = rows < before.current;
    before.current = rows;
    if (!isFewer) return undefined;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
    }, dialogsClose);
    return () => clearTimeout(timer);
  }, [rows]);
  return list;
}
