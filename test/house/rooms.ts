/** Who may import what: one row a room. A new room is a new row, and what is not in the row is refused. */

interface Room {
  /** The files of the room. What the expression matches of a path is the room's own, which it may always import. */
  files: RegExp;
  /** Beginnings of the paths that it may import. */
  sees: string[];
  /** Beginnings of paths among those that it may not. */
  hides?: string[];
  packages: string[];
}

/** Floors 1 to 3. */
const libs = ['libs/contract/', 'libs/domain/', 'libs/ical/', 'libs/persistence/'];
/** What every feature of the API stands on. */
const platform = ['apps/api/src/platform/', 'apps/api/src/config.ts', 'apps/api/src/version.ts'];

/** A folder of the API that needs a package of its own says so here. */
const ofOneFeature: Record<string, string[]> = {
  docs: ['zod', 'zod-openapi'],
  files: ['@fastify/multipart', 'fastify'],
  session: ['@fastify/cookie', 'fastify', 'rate-limiter-flexible'],
};

/** What Vite packs into the page. */
const ofThePage = [
  '@fontsource-variable/inter',
  '@fullcalendar/react',
  '@mantine/core',
  '@mantine/dates',
  '@mantine/form',
  '@mantine/hooks',
  '@mantine/notifications',
  '@mantine/spotlight',
  '@tabler/icons-react',
  '@tanstack/react-query',
  'chart.js',
  'react',
  'react-dom',
  'react-intl',
  'react-router',
  'temporal-polyfill',
  'uqr',
];

const ofScreens = ['libs/contract/', 'libs/domain/', 'apps/web/src/'];

const floors: Room[] = [
  { files: /^libs\/contract\//, sees: [], packages: ['zod'] },
  { files: /^libs\/domain\//, sees: ['libs/contract/'], packages: ['temporal-polyfill'] },
  { files: /^libs\/ical\//, sees: ['libs/contract/', 'libs/domain/'], packages: [] },
  {
    files: /^libs\/persistence\//,
    sees: ['libs/contract/', 'libs/domain/'],
    packages: ['typeorm', 'sqlite3', 'pg', 'uuid', 'node:*'],
  },
];

function aFeature(folder: string, packages: string[]): Room {
  return {
    files: new RegExp(`^apps/api/src/${folder}/`),
    sees: [...libs, ...platform],
    packages: ['@nestjs/common', 'node:*', ...packages],
  };
}

const server: Room[] = [
  {
    files: /^apps\/api\/src\/platform\//,
    sees: [...libs, 'apps/api/src/config.ts'],
    packages: [
      ...['@nestjs/common', '@nestjs/core', '@nestjs/typeorm', 'rxjs', 'node:*', 'zod', '@node-rs/argon2'],
      ...['fastify', '@fastify/cookie', '@fastify/helmet', '@fastify/multipart', '@fastify/static'],
    ],
  },
  ...Object.entries(ofOneFeature).map(([feature, packages]) => aFeature(feature, packages)),
  aFeature('[^/]+', []),
  {
    files: /^apps\/api\/src\/[^/]+$/,
    sees: [...libs, 'apps/api/src/'],
    packages: ['@nestjs/common', '@nestjs/core', '@nestjs/platform-fastify', 'fastify', 'node:*', 'uuid', 'zod'],
  },
  { files: /^apps\/cli\/src\//, sees: [...libs, 'apps/api/src/'], packages: ['commander', 'node:*', 'zod'] },
  // What runs before anything is installed or built.
  {
    files: /^apps\/cli\/(bootstrap\/|chairboard\.mjs$)/,
    sees: ['apps/cli/bootstrap/', 'apps/cli/chairboard.mjs', 'dist/apps/cli/'],
    packages: ['node:*'],
  },
];

const page: Room[] = [
  { files: /^apps\/web\/[^/]+$/, sees: ['apps/web/'], hides: ['apps/web/src/'], packages: ['node:*', 'vite'] },
  { files: /^apps\/web\/src\/pages\/[^/]+\//, sees: ofScreens, hides: ['apps/web/src/pages/'], packages: ofThePage },
  { files: /^apps\/web\/src\/ui\//, sees: ofScreens, hides: ['apps/web/src/pages/', 'apps/web/src/layout/'], packages: ofThePage },
  { files: /^apps\/web\/src\//, sees: ofScreens, packages: ofThePage },
];

/** Narrow rooms first: the first that fits is the file's own. */
const rooms = [...floors, ...server, ...page];

export function roomOf(path: string): Room | null {
  return rooms.find((room) => room.files.test(path)) ?? null;
}

/** Whether a file of this room may import a file of the repository. */
export function maySee(room: Room, from: string, to: string): boolean {
  const own = room.files.exec(from)?.[0];
  if (own !== undefined && to.startsWith(own)) return true;
  return room.sees.some((seen) => to.startsWith(seen)) && !(room.hides ?? []).some((hidden) => to.startsWith(hidden));
}
