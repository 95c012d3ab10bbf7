/** `chairboard seed`: loads the sample chairmanship or takes it away. */
import { Command } from 'commander';
import { loadSample, sampleActor } from '#persistence/seed/load-sample';
import { removeSample } from '#persistence/seed/remove-sample';
import { say, withDatabase } from './opened.ts';

export function seedCommand(): Command {
  return new Command('seed')
    .description('Load the sample chairmanship (the CSTO in 2024); a second time changes nothing')
    .option('--remove', 'take the sample away for good, with everything in it')
    .action(({ remove = false }: { remove?: boolean }) =>
      withDatabase(async ({ ledger }) => {
        if (remove) say((await removeSample(ledger, sampleActor)) ? 'The sample is gone.' : 'There is no sample.');
        else say((await loadSample(ledger)) ? 'The sample is loaded.' : 'The sample is there already.');
      }),
    );
}
