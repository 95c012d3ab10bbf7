/** Seconds that are left until another attempt makes sense. */
import { useEffect, useState } from 'react';

/** Counts down from `seconds` for each new `cause`; 0 when the time has come, or when there is nothing to wait for. */
export function useCountdown(cause: unknown, seconds: number): number {
  const [state, setState] = useState({ cause, left: seconds });
  if (state.cause !== cause) setState({ cause, left: seconds });
  const { left } = state;
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => setState((before) => ({ ...before, left: before.left - 1 })), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return left;
}
