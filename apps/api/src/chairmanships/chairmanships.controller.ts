/** The routes of chairmanships: one line each. */
import { Controller, Inject } from '@nestjs/common';
import { chairmanshipRoutes } from '#contract/chairmanship';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { ChairmanshipsService } from './chairmanships.service.ts';

@Controller()
export class ChairmanshipsController {
  private readonly chairmanships: ChairmanshipsService;

  constructor(@Inject(ChairmanshipsService) chairmanships: ChairmanshipsService) {
    this.chairmanships = chairmanships;
  }

  @Handle(chairmanshipRoutes.list)
  list(@Called() call: Call<typeof chairmanshipRoutes.list>) {
    return this.chairmanships.list(call);
  }

  @Handle(chairmanshipRoutes.create)
  create(@Called() call: Call<typeof chairmanshipRoutes.create>) {
    return this.chairmanships.create(call);
  }

  @Handle(chairmanshipRoutes.read)
  read(@Called() call: Call<typeof chairmanshipRoutes.read>) {
    return this.chairmanships.read(call);
  }

  @Handle(chairmanshipRoutes.update)
  update(@Called() call: Call<typeof chairmanshipRoutes.update>) {
    return this.chairmanships.update(call);
  }

  @Handle(chairmanshipRoutes.remove)
  remove(@Called() call: Call<typeof chairmanshipRoutes.remove>) {
    return this.chairmanships.remove(call);
  }

  @Handle(chairmanshipRoutes.restore)
  restore(@Called() call: Call<typeof chairmanshipRoutes.restore>) {
    return this.chairmanships.restore(call);
  }
}
