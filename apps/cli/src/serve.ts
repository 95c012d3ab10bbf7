/** `chairboard serve`: the server itself. */
import { Command } from 'commander';
import { readConfig } from '#api/config';

export function serveCommand(): Command {
  return new Command('serve').description('Serve API and page on one port until SIGTERM; migrates first').action(async () => {
    const config = readConfig();
    // Nest takes its time to load, and no other command needs it.
    const { serve } = await import('#api/main');
    await serve(config);
  });
}
