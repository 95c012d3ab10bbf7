/** `chairboard user add`: lets somebody in without the page. */
import { text } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { hashPassword } from '#api/platform/passwords';
import { roles, type Role } from '#contract/permissions';
import { fieldProblem } from '#contract/problem';
import { email, line } from '#contract/scalars';
import { password } from '#contract/user';
import { isEmailTaken, users } from '#persistence/stores/access.store';
import { say, withDatabase } from './opened.ts';
import type { z } from 'zod';

function checked<S extends z.ZodType>(schema: S, value: unknown, name: string): z.output<S> {
  const result = schema.safeParse(value);
  if (!result.success) throw fieldProblem(name, result.error.issues[0]?.message ?? 'is not valid');
  return result.data;
}

/** What is piped in; nothing where a person sits at the keyboard. */
async function fromInput(): Promise<string | undefined> {
  return process.stdin.isTTY ? undefined : (await text(process.stdin)).replace(/\r?\n$/, '');
}

interface Options {
  email: string;
  name?: string;
  role: Role;
  password?: string;
}

async function add(options: Options): Promise<void> {
  const address = checked(email, options.email, '--email');
  const name = checked(line(200), options.name ?? address.split('@')[0], '--name');
  const secret = checked(password, options.password ?? (await fromInput()), '--password');
  const passwordHash = await hashPassword(secret);
  await withDatabase(({ ledger }) =>
    ledger.write(
      { id: null, name: 'Command line' },
      'user.create',
      async (tx) => {
        if (await isEmailTaken(tx, address, null)) throw fieldProblem('--email', 'is the address of another user');
        await users.insert(
          tx,
          { name, email: address, role: options.role, disabled: false },
          { emailKey: address.toLowerCase(), passwordHash },
        );
      },
      'both',
    ),
  );
  say(`${address} may sign in as ${options.role}.`);
}

export function userCommand(): Command {
  const adding = new Command('add')
    .description('Add somebody who may sign in; the password comes from --password or from standard input')
    .requiredOption('--email <address>', 'e-mail address')
    .option('--name <name>', 'name as others see it (the part before the @ unless told)')
    .addOption(new Option('--role <role>', 'what they may do').choices([...roles]).default('viewer'))
    .option('--password <password>', 'at least 8 characters; better on standard input, where nobody else sees it')
    .action(add);
  return new Command('user').description('People who sign in').addCommand(adding);
}
