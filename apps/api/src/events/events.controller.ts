/** The routes of events: one line each. */
import { Controller, Inject } from '@nestjs/common';
import { eventRoutes } from '#contract/event';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { EventsService } from './events.service.ts';

@Controller()
export class EventsController {
  private readonly events: EventsService;

  constructor(@Inject(EventsService) events: EventsService) {
    this.events = events;
  }

  @Handle(eventRoutes.list)
  list(@Called() call: Call<typeof eventRoutes.list>) {
    return this.events.list(call);
  }

  @Handle(eventRoutes.create)
  create(@Called() call: Call<typeof eventRoutes.create>) {
    return this.events.create(call);
  }

  @Handle(eventRoutes.read)
  read(@Called() call: Call<typeof eventRoutes.read>) {
    return this.events.read(call);
  }

  @Handle(eventRoutes.update)
  update(@Called() call: Call<typeof eventRoutes.update>) {
    return this.events.update(call);
  }

  @Handle(eventRoutes.remove)
  remove(@Called() call: Call<typeof eventRoutes.remove>) {
    return this.events.remove(call);
  }

  @Handle(eventRoutes.restore)
  restore(@Called() call: Call<typeof eventRoutes.restore>) {
    return this.events.restore(call);
  }
}
