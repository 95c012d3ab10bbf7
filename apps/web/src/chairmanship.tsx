/** Which chairmanship the page shows: the address says (`?c=slug`), else the last one looked at, else the one that runs. */
import { useLocalStorage } from '@mantine/hooks';
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { chairmanshipRoutes, type Chairmanship } from '#contract/chairmanship';
import { useAddressParam } from './address.tsx';
import { todayIn } from './days.ts';
import { useAll } from './queries.ts';
import type { ApiProblem } from './api-problem.ts';

interface Chairmanships {
  all: Chairmanship[];
  current: Chairmanship | null;
  isPending: boolean;
  error: ApiProblem | null;
  retry: () => void;
  /** Shows another one, on the overview. */
  choose: (slug: string) => void;
}

const ChairmanshipsContext = createContext<Chairmanships | null>(null);

function isRunning(one: Chairmanship): boolean {
  const today = todayIn(one.timeZone);
  return one.startsOn <= today && today <= one.endsOn;
}

/** The one named by the address or looked at last, the one that runs today, or the latest. */
function pickChairmanship(all: Chairmanship[], asked: string | null, last: string | null): Chairmanship | null {
  const bySlug = (slug: string | null) => all.find((one) => one.slug === slug);
  const latest = [...all].sort((a, b) => b.startsOn.localeCompare(a.startsOn))[0];
  return bySlug(asked) ?? bySlug(last) ?? all.find(isRunning) ?? latest ?? null;
}

export function ChairmanshipProvider({ children }: { children: ReactNode }) {
  const [asked] = useAddressParam('c');
  const [last, setLast] = useLocalStorage<string | null>({
    key: 'chairboard.chairmanship',
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const navigate = useNavigate();
  const answer = useAll(chairmanshipRoutes.list, {});
  const current = pickChairmanship(answer.data ?? [], asked, last);
  const slug = current?.slug ?? null;
  useEffect(() => {
    if (slug !== null) setLast(slug);
  }, [slug, setLast]);
  const { data, isPending, error, refetch } = answer;
  const value = useMemo<Chairmanships>(
    () => ({
      all: data ?? [],
      current,
      isPending,
      error,
      retry: () => void refetch(),
      choose: (chosen) => void navigate(`/?c=${encodeURIComponent(chosen)}`),
    }),
    [data, current, isPending, error, refetch, navigate],
  );
  return <ChairmanshipsContext value={value}>{children}</ChairmanshipsContext>;
}

export function useChairmanships(): Chairmanships {
  const value = useContext(ChairmanshipsContext);
  if (value === null) throw new Error('useChairmanships stands outside ChairmanshipProvider');
  return value;
}

/** The chairmanship that is shown; only on pages below `WithChairmanship`, which is all but account and administration. */
export function useChairmanship(): Chairmanship {
  const { current } = useChairmanships();
  if (current === null) throw new Error('useChairmanship stands on a page that does not need one');
  return current;
}
