/** Holds Dockerfile and docker-compose.yml to the repository: what they copy is there, what they set are settings, and nothing secret is in them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readConfig, settings } from '#api/config';
import { routes } from '#contract/routes';
import { root } from './source-files.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Service {
  image?: string;
  build?: string;
  depends_on?: Record<string, { condition: string }>;
  ports?: string[];
  environment: Record<string, string>;
  volumes: string[];
  healthcheck?: { test: string[] };
}

interface Compose {
  services: Record<'app' | 'database', Service>;
  volumes: Record<string, null>;
}

/** An instruction with its continued lines joined, as `['COPY', 'libs libs']`. */
function instructions(dockerfile: string): [string, string][] {
  const lines = dockerfile.replaceAll(/\\\n\s*/g, '').split('\n');
  return lines.flatMap((line): [string, string][] => {
    const [, word, rest] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return word === undefined || rest === undefined ? [] : [[word, rest]];
  });
}

const dockerfile = instructions(read('Dockerfile'));
const valuesOf = (word: string): string[] => dockerfile.filter(([name]) => name === word).map(([, rest]) => rest);

/** `HOST=0.0.0.0 PORT=3000` of the image that runs. */
const imageEnvironment = Object.fromEntries(
  valuesOf('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('=') as [string, string])),
);
const { app, database } = (parse(read('docker-compose.yml')) as Compose).services;

/** The value of `${NAME:?must be set}` and its kin: as written where nobody set NAME, or null where it must be set. */
function unset(value: string): string | null {
  if (/\$\{\w+:\?/.test(value)) return null;
  return value.replaceAll(/\$\{\w+(?::-([^}]*))?\}/g, (_, otherwise?: string) => otherwise ?? '');
}

describe('Dockerfile', () => {
  test('everything that it copies from the clone is there, and not kept out by .dockerignore', () => {
    const sources = valuesOf('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1));
    expect(sources).toContain('package-lock.json');
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
    const letIn = read('.dockerignore').split('\n');
    expect(letIn).toContain('*');
    expect(sources.filter((source) => !letIn.includes(`!${source}`))).toEqual([]);
  });

  test('everything that it copies from its first stage comes from the clone or is built there', () => {
    const sources = valuesOf('COPY')
      .filter((line) => line.startsWith('--from=build'))
      .map((line) => line.split(' ')[1]?.replace(/^\/app\//, ''));
    expect(sources).toEqual(expect.arrayContaining(['dist', 'node_modules', 'package.json']));
    const made = ['dist', 'node_modules'];
    expect(sources.filter((source) => !made.includes(source!) && !existsSync(join(root, source!)))).toEqual([]);
  });

  test('it builds as the clone does, so that the data read beside the code comes along', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(valuesOf('RUN').filter((line) => line.startsWith('npm run build &&'))).toHaveLength(1);
    expect(scripts['build']).toBe('node apps/cli/bootstrap/make.mjs');
  });

  test('what it sets are settings with values that are allowed', () => {
    const { NODE_ENV, ...own } = imageEnvironment;
    expect(NODE_ENV).toBe('production');
    expect(Object.keys(own).filter((name) => !(name in settings.shape))).toEqual([]);
    expect(readConfig(own)).toMatchObject({ host: '0.0.0.0', port: 3000, dataDir: '/data' });
    expect(valuesOf('EXPOSE')).toEqual([own['PORT']]);
    expect(valuesOf('VOLUME')).toEqual([own['DATA_DIR']]);
  });

  test('it runs the command line as somebody who is not root', () => {
    expect(valuesOf('USER')).toEqual(['node']);
    expect(valuesOf('ENTRYPOINT')).toEqual(['["chairboard"]']);
    expect(valuesOf('CMD')).toEqual(['["serve"]']);
  });

  test('its health check asks a route that is there', () => {
    const [check = ''] = valuesOf('HEALTHCHECK');
    const path = /(\/api\/[a-z/]+)/.exec(check)?.[1];
    expect(routes.filter((route) => route.method === 'GET' && route.permission === 'health:read').map((route) => route.path)).toContain(
      path,
    );
  });
});

describe('docker-compose.yml', () => {
  test('the application starts when its PostgreSQL answers', () => {
    expect(app.build).toBe('.');
    expect(app.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(database.image).toMatch(/^postgres:\d+/);
    expect(database.healthcheck?.test.join(' ')).toContain('pg_isready');
  });

  test('only the application can be reached, and only from this machine', () => {
    expect(app.ports).toEqual([`127.0.0.1:3000:${imageEnvironment['PORT']}`]);
    expect(database.ports).toBeUndefined();
  });

  test('what it sets are settings, and they are allowed once the secrets are given', () => {
    expect(Object.keys(app.environment).filter((name) => !(name in settings.shape))).toEqual([]);
    const given = {
      DATABASE_URL: 'postgres://chairboard:x@database:5432/chairboard',
      ADMIN_EMAIL: 'a@example.org',
      ADMIN_PASSWORD: 'long enough',
    };
    const values = Object.entries(app.environment).map(([name, value]) => [name, unset(value) ?? given[name as keyof typeof given]]);
    expect(readConfig(Object.fromEntries(values))).toMatchObject({ database: { engine: 'postgres' }, sampleData: false });
  });

  test('no secret has a value: each must be given, or nothing starts', () => {
    const secret = /PASSWORD|SECRET|TOKEN|DATABASE_URL|ADMIN_EMAIL/;
    const all = [...Object.entries(app.environment), ...Object.entries(database.environment)];
    const secrets = all.filter(([name]) => secret.test(name));
    expect(secrets.length).toBeGreaterThan(3);
    expect(secrets.filter(([, value]) => unset(value) !== null)).toEqual([]);
  });

  test('the address of the database names the user and the database that are made', () => {
    const address = new URL(app.environment['DATABASE_URL']!.replace(/\$\{[^}]*\}/, 'x'));
    expect(address.username).toBe(database.environment['POSTGRES_USER']);
    expect(address.pathname).toBe(`/${database.environment['POSTGRES_DB']}`);
    expect(address.hostname).toBe('database');
  });

  test('files and rows outlive their containers', () => {
    const { volumes } = parse(read('docker-compose.yml')) as Compose;
    const mounted = [...app.volumes, ...database.volumes].map((volume) => volume.split(':'));
    expect(mounted).toEqual([
      ['files', imageEnvironment['DATA_DIR']],
      ['database', '/var/lib/postgresql'],
    ]);
    expect(Object.keys(volumes)).toEqual(['files', 'database']);
  });
});
