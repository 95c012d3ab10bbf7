/** Tells all dates on the page which day is shown: its year goes without saying, and days ago are counted from it. */
import type { ReactNode } from 'react';
import { useAddressParam } from '../address.tsx';
import { shownDayOf } from '../as-of.ts';
import { useChairmanships } from '../chairmanship.tsx';
import { ShownDayContext } from '../ui/date-text.tsx';

export function ShownDay({ children }: { children: ReactNode }) {
  const { current } = useChairmanships();
  const [asked] = useAddressParam('asOf');
  return <ShownDayContext value={current === null ? null : shownDayOf(current, asked)}>{children}</ShownDayContext>;
}
