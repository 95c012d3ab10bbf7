/** The command line `chairboard`: one file a command. Exit codes: 0 done, 1 it went wrong, 2 wrong words or settings. */
import { Command } from 'commander';
import { ConfigError } from '#api/config';
import { Problem } from '#contract/problem';
import { version } from '#api/version';
import { migrateCommand } from './migrate.ts';
import { seedCommand } from './seed.ts';
import { serveCommand } from './serve.ts';
import { userCommand } from './user.ts';

const program = new Command('chairboard')
  .description('Calendar and live account of a chairmanship. Settings come from the environment: see the README.')
  .version(version)
  .showHelpAfterError()
  .exitOverride();
for (const command of [serveCommand(), migrateCommand(), seedCommand(), userCommand()]) adopt(program, command);

/** Every command, and every command of a command, refuses as the program does. */
function adopt(parent: Command, command: Command): void {
  for (const inner of command.commands) inner.copyInheritedSettings(parent);
  parent.addCommand(command.copyInheritedSettings(parent));
}

/** Commander's own refusals were told already; ours are told here, without a stack. */
function exitCodeOf(error: unknown): number {
  if (typeof error === 'object' && error !== null && 'exitCode' in error) return error.exitCode === 0 ? 0 : 2;
  process.stderr.write(`chairboard: ${error instanceof Error ? error.message : String(error)}\n`);
  return error instanceof ConfigError || error instanceof Problem ? 2 : 1;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
  if (process.exitCode === 1) process.exit();
}
