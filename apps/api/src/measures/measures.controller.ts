/** The routes of measures: one line each. */
import { Controller, Inject } from '@nestjs/common';
import { measureRoutes } from '#contract/measure';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { MeasuresService } from './measures.service.ts';

@Controller()
export class MeasuresController {
  private readonly measures: MeasuresService;

  constructor(@Inject(MeasuresService) measures: MeasuresService) {
    this.measures = measures;
  }

  @Handle(measureRoutes.list)
  list(@Called() call: Call<typeof measureRoutes.list>) {
    return this.measures.list(call);
  }

  @Handle(measureRoutes.create)
  create(@Called() call: Call<typeof measureRoutes.create>) {
    return this.measures.create(call);
  }

  @Handle(measureRoutes.read)
  read(@Called() call: Call<typeof measureRoutes.read>) {
    return this.measures.read(call);
  }

  @Handle(measureRoutes.update)
  update(@Called() call: Call<typeof measureRoutes.update>) {
    return this.measures.update(call);
  }

  @Handle(measureRoutes.remove)
  remove(@Called() call: Call<typeof measureRoutes.remove>) {
    return this.measures.remove(call);
  }

  @Handle(measureRoutes.restore)
  restore(@Called() call: Call<typeof measureRoutes.restore>) {
    return this.measures.restore(call);
  }
}
