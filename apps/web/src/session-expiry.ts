/** Whether a session that was there has ended: set by any answer 401, ended by signing in again. */
import { useSyncExternalStore } from 'react';

let expired = false;
const listeners = new Set<() => void>();

export const sessionExpiry = {
  get: (): boolean => expired,
  set: (value: boolean): void => {
    expired = value;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useSessionExpired(): boolean {
  return useSyncExternalStore(sessionExpiry.subscribe, sessionExpiry.get);
}
