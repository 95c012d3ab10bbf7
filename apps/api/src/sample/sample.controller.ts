/** Taking the sample away. */
import { Controller, Inject } from '@nestjs/common';
import { sampleRoutes } from '#contract/sample';
import { Ledger } from '#persistence/ledger';
import { removeSample } from '#persistence/seed/remove-sample';
import { actorOf, type Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';

@Controller()
export class SampleController {
  private readonly ledger: Ledger;

  constructor(@Inject(Ledger) ledger: Ledger) {
    this.ledger = ledger;
  }

  @Handle(sampleRoutes.remove)
  async remove(@Called() call: Call<typeof sampleRoutes.remove>): Promise<void> {
    await removeSample(this.ledger, actorOf(call));
  }
}
