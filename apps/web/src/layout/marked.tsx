/** A passage with the words that were searched for marked; all of it is shown as text, whatever it holds. */
import type { ReactNode } from 'react';

export function Marked({ passage, marks }: { passage: string; marks: [number, number][] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (from < at || to <= from) continue;
    parts.push(passage.slice(at, from), <mark key={from}>{passage.slice(from, to)}</mark>);
    at = to;
  }
  parts.push(passage.slice(at));
  return <>{parts}</>;
}
