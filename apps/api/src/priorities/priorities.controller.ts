/** The routes of priorities: one line each. */
import { Controller, Inject } from '@nestjs/common';
import { priorityRoutes } from '#contract/priority';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { PrioritiesService } from './priorities.service.ts';

@Controller()
export class PrioritiesController {
  private readonly priorities: PrioritiesService;

  constructor(@Inject(PrioritiesService) priorities: PrioritiesService) {
    this.priorities = priorities;
  }

  @Handle(priorityRoutes.list)
  list(@Called() call: Call<typeof priorityRoutes.list>) {
    return this.priorities.list(call);
  }

  @Handle(priorityRoutes.create)
  create(@Called() call: Call<typeof priorityRoutes.create>) {
    return this.priorities.create(call);
  }

  @Handle(priorityRoutes.read)
  read(@Called() call: Call<typeof priorityRoutes.read>) {
    return this.priorities.read(call);
  }

  @Handle(priorityRoutes.update)
  update(@Called() call: Call<typeof priorityRoutes.update>) {
    return this.priorities.update(call);
  }

  @Handle(priorityRoutes.remove)
  remove(@Called() call: Call<typeof priorityRoutes.remove>) {
    return this.priorities.remove(call);
  }

  @Handle(priorityRoutes.restore)
  restore(@Called() call: Call<typeof priorityRoutes.restore>) {
    return this.priorities.restore(call);
  }
}
