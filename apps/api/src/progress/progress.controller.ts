/** The routes of progress items: one line each. */
import { Controller, Inject } from '@nestjs/common';
import { progressItemRoutes } from '#contract/progress-item';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { ProgressService } from './progress.service.ts';

@Controller()
export class ProgressController {
  private readonly progress: ProgressService;

  constructor(@Inject(ProgressService) progress: ProgressService) {
    this.progress = progress;
  }

  @Handle(progressItemRoutes.list)
  list(@Called() call: Call<typeof progressItemRoutes.list>) {
    return this.progress.list(call);
  }

  @Handle(progressItemRoutes.create)
  create(@Called() call: Call<typeof progressItemRoutes.create>) {
    return this.progress.create(call);
  }

  @Handle(progressItemRoutes.read)
  read(@Called() call: Call<typeof progressItemRoutes.read>) {
    return this.progress.read(call);
  }

  @Handle(progressItemRoutes.update)
  update(@Called() call: Call<typeof progressItemRoutes.update>) {
    return this.progress.update(call);
  }

  @Handle(progressItemRoutes.remove)
  remove(@Called() call: Call<typeof progressItemRoutes.remove>) {
    return this.progress.remove(call);
  }

  @Handle(progressItemRoutes.restore)
  restore(@Called() call: Call<typeof progressItemRoutes.restore>) {
    return this.progress.restore(call);
  }
}
