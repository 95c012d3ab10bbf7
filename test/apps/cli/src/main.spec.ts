/** The command line: help for whoever asks, and exit codes that a script can go by. */
import { version } from '#api/version';
import { ensureServerBuilt, run } from '../../../support/command-line.ts';

beforeAll(ensureServerBuilt, 120_000);

it.each([
  [['--help'], ['serve', 'migrate', 'seed', 'user']],
  [['serve', '--help'], ['Serve API and page']],
  [['migrate', '--help'], ['DATABASE_URL']],
  [['seed', '--help'], ['--remove']],
  [['user', '--help'], ['add']],
  [
    ['user', 'add', '--help'],
    ['--email', '--role', '--password', '--name'],
  ],
])('%j explains itself and ends with 0', async (args, words) => {
  const { code, stdout, stderr } = await run(args);
  expect([code, stderr]).toEqual([0, '']);
  for (const word of words) expect(stdout).toContain(word);
});

it('tells its version', async () => {
  expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
});

it.each([[['dance']], [['serve', '--loud']], [['user', 'add']], [['user', 'add', '--email', 'a@example.org', '--role', 'owner']], [[]]])(
  '%j is refused with 2 and a word on how it is meant',
  async (args) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/Usage|help/);
    expect(stderr).not.toMatch(/\n\s+at /);
  },
);

it.each(['serve', 'migrate', 'seed'])('%s stops with 2 at a wrong setting, naming it and what is allowed', async (command) => {
  const { code, stdout, stderr } = await run([command], { PORT: 'http', LOG_LEVEL: 'loud' });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('PORT: must be a whole number from 0 to 65535 (it is "http")');
  expect(stderr).toContain('LOG_LEVEL: must be one of');
  expect(stderr).not.toMatch(/\n\s+at /);
});

it.each(['serve', 'migrate', 'seed'])('%s ends with 1 and a line where it cannot get at its database', async (command) => {
  const { code, stderr } = await run([command], { PORT: '0', DATABASE_URL: 'sqlite:/dev/null/chairboard.sqlite' });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^chairboard: /m);
  expect(stderr).not.toMatch(/\n\s+at .*node_modules/);
});
