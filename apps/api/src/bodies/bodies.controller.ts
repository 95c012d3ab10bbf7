/** The routes of bodies: one line each. */
import { Controller, Inject } from '@nestjs/common';
import { bodyRoutes } from '#contract/body';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { BodiesService } from './bodies.service.ts';

@Controller()
export class BodiesController {
  private readonly bodies: BodiesService;

  constructor(@Inject(BodiesService) bodies: BodiesService) {
    this.bodies = bodies;
  }

  @Handle(bodyRoutes.list)
  list(@Called() call: Call<typeof bodyRoutes.list>) {
    return this.bodies.list(call);
  }

  @Handle(bodyRoutes.create)
  create(@Called() call: Call<typeof bodyRoutes.create>) {
    return this.bodies.create(call);
  }

  @Handle(bodyRoutes.read)
  read(@Called() call: Call<typeof bodyRoutes.read>) {
    return this.bodies.read(call);
  }

  @Handle(bodyRoutes.update)
  update(@Called() call: Call<typeof bodyRoutes.update>) {
    return this.bodies.update(call);
  }

  @Handle(bodyRoutes.remove)
  remove(@Called() call: Call<typeof bodyRoutes.remove>) {
    return this.bodies.remove(call);
  }

  @Handle(bodyRoutes.restore)
  restore(@Called() call: Call<typeof bodyRoutes.restore>) {
    return this.bodies.restore(call);
  }
}
