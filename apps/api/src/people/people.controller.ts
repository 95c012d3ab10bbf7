/** The routes of people: one line each. */
import { Controller, Inject } from '@nestjs/common';
import { personRoutes } from '#contract/person';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { PeopleService } from './people.service.ts';

@Controller()
export class PeopleController {
  private readonly people: PeopleService;

  constructor(@Inject(PeopleService) people: PeopleService) {
    this.people = people;
  }

  @Handle(personRoutes.list)
  list(@Called() call: Call<typeof personRoutes.list>) {
    return this.people.list(call);
  }

  @Handle(personRoutes.create)
  create(@Called() call: Call<typeof personRoutes.create>) {
    return this.people.create(call);
  }

  @Handle(personRoutes.read)
  read(@Called() call: Call<typeof personRoutes.read>) {
    return this.people.read(call);
  }

  @Handle(personRoutes.update)
  update(@Called() call: Call<typeof personRoutes.update>) {
    return this.people.update(call);
  }

  @Handle(personRoutes.remove)
  remove(@Called() call: Call<typeof personRoutes.remove>) {
    return this.people.remove(call);
  }

  @Handle(personRoutes.restore)
  restore(@Called() call: Call<typeof personRoutes.restore>) {
    return this.people.restore(call);
  }
}
