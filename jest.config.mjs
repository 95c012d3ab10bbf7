// Jest's projects: each is one line of `npm test`; all run TypeScript through swc as ES modules.

/** Resolves `#contract/…` and its kin to the TypeScript sources. */
const conditions = ['source', 'node', 'node-addons'];

const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      module: { type: 'es6' },
      jsc: {
        target: 'es2022',
        // Messages are JSON modules: their attribute must reach Node.
        experimental: { keepImportAttributes: true },
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      },
    },
  ],
};

function project(displayName, folders, extra = {}) {
  return {
    displayName,
    rootDir: import.meta.dirname,
    testEnvironment: 'node',
    testEnvironmentOptions: { customExportConditions: conditions },
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    transform,
    testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.spec.ts`),
    modulePathIgnorePatterns: ['<rootDir>/dist/'],
    watchPathIgnorePatterns: ['<rootDir>/dist/'],
    ...extra,
  };
}

/** A real PostgreSQL, started once for the project and stopped after it. */
const postgresServer = {
  globalSetup: '<rootDir>/test/support/postgres-global-setup.ts',
  globalTeardown: '<rootDir>/test/support/postgres-global-teardown.ts',
};

export default {
  testTimeout: 30_000,
  // Jest leaves one core free by itself, which on two cores is half of them.
  maxWorkers: '100%',
  projects: [
    project('unit', ['libs', 'apps/web'], { setupFiles: ['<rootDir>/test/support/fixed-seed.ts'] }),
    project('api', ['apps/api', 'apps/cli']),
    project('postgres', ['apps/api', 'apps/cli'], {
      setupFiles: ['<rootDir>/test/support/postgres-engine.ts'],
      ...postgresServer,
      // These never come as far as a database.
      testPathIgnorePatterns: ['/node_modules/', '/test/apps/cli/src/main\\.spec', '/test/apps/api/src/(config|platform/page)\\.spec'],
    }),
    project('house', ['house'], postgresServer),
    project('browser', ['browser']),
  ],
};
