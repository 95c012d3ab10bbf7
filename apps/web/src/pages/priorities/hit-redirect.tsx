/** Results of the search name a priority, a measure or an activity by id: leads on to the priority's own address. */
import { Navigate } from 'react-router';
import type { Measure } from '#contract/measure';
import type { Priority } from '#contract/priority';
import { progressItemRoutes } from '#contract/progress-item';
import { useAddress, useAddressParam, type Params } from '../../address.tsx';
import { useEntity } from '../../queries.ts';

interface HitRedirectProps {
  priorities: readonly Priority[];
  measures: readonly Measure[];
}

/** Nothing where the address names nothing, or what it names is gone. */
export function HitRedirect({ priorities, measures }: HitRedirectProps) {
  const to = useAddress();
  const [priorityId] = useAddressParam('priority');
  const [measureId] = useAddressParam('measure');
  const [itemId] = useAddressParam('item');
  const item = useEntity(progressItemRoutes.read, itemId ?? '', { enabled: itemId !== null });
  const measure = measures.find((one) => one.id === measureId);
  const home = priorityId ?? measure?.priorityId ?? item.data?.priorityId;
  const priority = priorities.find((one) => one.id === home);
  if (priority === undefined) return null;
  const params: Params = itemId !== null ? { item: itemId } : measure !== undefined ? { open: measure.id } : {};
  return <Navigate to={to(`/priorities/${priority.number}`, params)} replace />;
}
