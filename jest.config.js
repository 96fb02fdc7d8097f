/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/src/payload.config.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/data'],
}

const project = (name, { folder = name, ending = 'test' } = {}) => ({
  ...shared,
  displayName: name,
  testMatch: [
    `<rootDir>/test/${folder}/**/*.${ending}.ts`,
    `<rootDir>/test/${folder}/**/*.${ending}.tsx`,
  ],
})

/**
 * Integration tests share the program that runs in their process, one file after the other: to load and start it
 * anew takes longer than most files. Those that set its environment or replace a module (`*.alone.test.ts`) get one
 * of their own.
 */
const int = {
  ...project('int'),
  testPathIgnorePatterns: ['/node_modules/', '\\.alone\\.test\\.tsx?$'],
  setupFiles: ['<rootDir>/test/helpers/sharedEnvironment.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/helpers/timeLimits.ts'],
  runner: ['jest-light-runner', { runtime: 'child_process' }],
}

export default {
  // Real databases and browsers share the machine with other tests.
  testTimeout: 120_000,
  testSequencer: '<rootDir>/test/helpers/sequencer.js',
  projects: [
    project('unit'),
    int,
    project('alone', { folder: 'int', ending: 'alone.test' }),
    project('e2e'),
  ],
}
