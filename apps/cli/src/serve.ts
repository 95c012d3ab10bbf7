/** `chairboard serve`: the server itself. */
import { Command } from 'commander';
import { readConfig } from '#api/config';
import { serve } from '#api/main';

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve API and page on one port until SIGTERM; migrates first')
    .exitOverride()
    .action(async () => {
      await serve(readConfig());
    });
}
