/**
 * The allowed imports of the house. A room may import itself, the rooms listed for it, and packages from the registry;
 * anything else fails the build.
 */
const rooms = {
  'packages/indicators': [],
  'packages/documents': ['packages/indicators'],
  'packages/extract': ['packages/indicators', 'packages/documents'],
  'packages/compare': ['packages/indicators'],
  'packages/contract': ['packages/indicators'],
  'packages/store': ['packages/indicators'],
  'packages/client': [],
  'packages/charts': ['packages/contract', 'packages/indicators'],
  'packages/publish': [
    'packages/compare',
    'packages/charts',
    'packages/contract',
    'packages/indicators',
  ],
  'apps/web': ['packages/contract', 'packages/charts', 'packages/compare', 'packages/indicators'],
  'apps/api': ['packages/'],
  'apps/cli': ['packages/', 'apps/api'],
};

const purePackages = 'packages/(indicators|extract|compare|contract|charts)/src';
const tests = '[.]test[.]tsx?$|/testing/';

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `imports-of-${room.replace('/', '-')}`,
  severity: 'error',
  comment: `${room} may import ${allowed.join(', ') || 'no other room'}`,
  from: { path: `^${room}/`, pathNot: tests },
  to: { path: '^(apps|packages|scripts)/', pathNot: [room, ...allowed].map((path) => `^${path}`) },
}));

/** Libraries that only one room may know. */
const keepers = [
  ['drizzle-orm|better-sqlite3', '^packages/store/'],
  ['fastify|@fastify', '^apps/api/'],
  ['react|react-dom|antd', '^apps/web/'],
];

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'pure-packages-touch-nothing',
      severity: 'error',
      comment:
        'indicators, extract, compare, contract and charts touch no file, clock, network or database',
      from: { path: purePackages, pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    ...keepers.map(([libraries, keeper]) => ({
      name: `only-one-room-knows-${libraries.split('|')[0]}`,
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: [keeper, tests] },
      to: { path: `node_modules/(${libraries})/` },
    })),
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-resolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|var|migrations)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
