/** What the audit is asked for, as it stands in the address. */
import { useSearchParams } from 'react-router';
import { Temporal } from 'temporal-polyfill';
import { audited, type Audited } from '#contract/audit';
import { addDays, isDay } from '../../days.ts';

export type AuditFilter = 'entity' | 'actor' | 'action' | 'from' | 'to';
const filters: AuditFilter[] = ['entity', 'actor', 'action', 'from', 'to'];

export interface AuditQuery {
  /** As the filters show it: `to` is the last day. */
  shown: Record<AuditFilter, string | null>;
  query: { entity?: Audited; actor?: string; action?: string; from?: string; to?: string };
  isFiltered: boolean;
  set: (filter: AuditFilter, value: string | null) => void;
  clear: () => void;
}

/** When a day begins where the reader is. */
function beginningOf(day: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime(Temporal.Now.timeZoneId()).toInstant().toString();
}

/** From the address's words to the API's: whole days of the reader, the last one included. */
export function auditQueryOf(shown: Record<AuditFilter, string | null>): AuditQuery['query'] {
  const entity = audited.find((one) => one === shown.entity);
  const day = (value: string | null) => (value !== null && isDay(value) ? value : null);
  const [from, to] = [day(shown.from), day(shown.to)];
  return {
    ...(entity === undefined ? {} : { entity }),
    ...(shown.actor === null ? {} : { actor: shown.actor }),
    ...(shown.action === null ? {} : { action: shown.action }),
    ...(from === null ? {} : { from: beginningOf(from) }),
    ...(to === null ? {} : { to: beginningOf(addDays(to, 1)) }),
  };
}

export function useAuditQuery(): AuditQuery {
  const [params, setParams] = useSearchParams();
  const shown = Object.fromEntries(filters.map((name) => [name, params.get(name)])) as Record<AuditFilter, string | null>;
  const write = (changes: Partial<Record<AuditFilter, string | null>>) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value === null || value === '') after.delete(name);
          else after.set(name, value);
        }
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    shown,
    query: auditQueryOf(shown),
    isFiltered: filters.some((name) => shown[name] !== null),
    set: (filter, value) => write({ [filter]: value }),
    clear: () => write({ entity: null, actor: null, action: null, from: null, to: null }),
  };
}
