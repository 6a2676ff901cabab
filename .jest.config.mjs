/** One Jest for the whole repository: native ESM, swc for the types to be dropped, sources instead of builds. */
export default {
  rootDir: '.',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@parta/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true, explicitResourceManagement: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      },
    ],
  },
  globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
  testMatch: ['<rootDir>/{services,libs,test}/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/test/(journeys|web|faults/(chaos|failpoints))'],
  // Specs wait for conditions, not for times; this only ends one that would wait for ever on a busy machine.
  testTimeout: 60_000,
  // Modules of ESM specs are never given back: a worker that has grown is replaced by a new one.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '900MB',
  watchman: false,
};
