/** The route of the trash. */
import { Controller, Inject } from '@nestjs/common';
import { trashRoutes } from '#contract/trash';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { TrashService } from './trash.service.ts';

@Controller()
export class TrashController {
  private readonly trash: TrashService;

  constructor(@Inject(TrashService) trash: TrashService) {
    this.trash = trash;
  }

  @Handle(trashRoutes.list)
  list(@Called() call: Call<typeof trashRoutes.list>) {
    return this.trash.list(call);
  }
}
