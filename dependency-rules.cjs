/**
 * The order of knowing: a room may import only what stands left of it. This file is the one place where it is
 * written; CI runs it, and the drawing in docs/ is made from it.
 */
const rooms = {
  util: [],
  errors: ['util'],
  config: ['util', 'errors'],
  model: ['util', 'errors'],
  questions: ['util', 'errors'],
  'browser-kit': ['util', 'errors', 'model', 'questions'],
  cypher: ['util', 'errors'],
  query: ['util', 'errors', 'model', 'cypher'],
  database: ['util', 'errors', 'model', 'cypher'],
  access: ['util', 'errors', 'model', 'cypher', 'database'],
  answer: ['util', 'errors', 'model', 'query'],
  ingest: ['util', 'errors', 'model', 'cypher', 'query', 'database'],
  api: ['util', 'errors', 'model', 'cypher', 'query', 'database', 'access', 'answer', 'ingest'],
  server: [
    'util',
    'errors',
    'model',
    'questions',
    'browser-kit',
    'query',
    'database',
    'answer',
    'ingest',
    'api',
  ],
  managed: ['util', 'errors', 'config'],
  doctor: ['util', 'errors', 'config', 'model', 'cypher', 'database', 'ingest', 'managed'],
};

const forbidden = Object.entries(rooms).map(([room, knows]) => ({
  name: `${room}-knows`,
  comment: `src/${room} may import only ${knows.length ? knows.map((k) => `src/${k}`).join(', ') : 'itself'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [room, ...knows].map((known) => `^src/${known}/`) },
}));

const only = (name, packages, home, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: home },
  to: { path: packages },
});

module.exports = {
  forbidden: [
    ...forbidden,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only(
      'driver-in-database',
      'node_modules/neo4j-driver',
      '^src/database/',
      'src/database is the only importer of neo4j-driver.',
    ),
    only(
      'apollo-in-server',
      'node_modules/(@apollo|express|@as-integrations)',
      '^src/(server|api)/',
      'Apollo and Express stay in src/server and src/api.',
    ),
    only(
      'config-readers',
      '^src/config/',
      '^src/(config|managed|doctor|cli|app\\.ts)',
      'Only managed, doctor, app and cli read the configuration.',
    ),
    {
      name: 'query-is-pure',
      comment: 'The compiler knows no clock, no environment, no I/O.',
      severity: 'error',
      from: { path: '^src/(query|answer|cypher)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|buffer)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
