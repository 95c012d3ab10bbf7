/** Scrolls what it holds into sight when it appears: a notice below the edge of a long form would go unseen. */
import { useEffect, useRef, type ReactNode } from 'react';

export function Revealed({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'center' }), []);
  return <div ref={place}>{children}</div>;
}
