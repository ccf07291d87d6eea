import type { Step } from './run-step.ts';

/** What `pnpm check` runs before the tests, cheapest first. */
export const checkSteps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '.'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types of the browser tests', command: ['tsc', '-p', 'e2e/tsconfig.json'] },
  { name: 'types of the web', command: ['tsc', '-p', 'apps/web/tsconfig.json'] },
  {
    name: 'allowed imports',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'scripts'],
  },
  { name: 'nothing unused', command: ['knip'] },
  { name: 'web build', command: ['pnpm', '--filter', '@xiangjian/web', 'run', 'build'] },
  { name: 'bundle sizes', command: ['node', 'scripts/check-bundle-sizes.ts'] },
];

export const unitTests: Step = {
  name: 'unit tests',
  command: [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile=test-results/unit.json',
  ],
};

export const browserTests: Step = {
  name: 'browser tests',
  command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'],
};
