/** Taking the sample chairmanship away again. */
import { route } from './route.ts';

export const sampleRoutes = {
  remove: route({
    name: 'sample.remove',
    method: 'DELETE',
    path: '/api/sample',
    permission: 'sample:remove',
    summary: 'Remove the sample chairmanship and all that came with it, for good',
    answer: null,
    status: 204,
  }),
};
