import { fileURLToPath } from 'node:url';

/**
 * Who may import whom. Every rule is broken once on purpose in test/fences/violations, and a spec compares the names of
 * the rules that were seen there with the names configured here: a rule that stops biting turns that spec red.
 * A rule is never silenced in a file; an exception stands in the rule's own list with its reason.
 */
const libs = (...names) => `(^|/)libs/(${names.join('|')})/(src|dist)/`;
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;
/** Modules of Node are named without a dot, files never are. */
const nodeModule = '^[a-z_/:]+$';
const nest = '@nestjs/[^/]+';
const tests = '(\\.spec\\.ts|/testing\\.ts)$';
const handlers = '^services/[^/]+/src/(commands|events|queries)/';

/** Made by the build of the web app, so not there in a fresh checkout. */
const generated = ['^virtual:', '/words/(messages|runtime)\\.js$'];

/** From this path only these may be imported; specs and builders beside the code may import more. */
const only = (name, comment, path, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path, pathNot: tests },
  to: { pathNot: allowed },
});
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const layers = [
  only('contracts-stand-alone', 'A message is readable without anything else of Parta.', '^libs/contracts/src/', [
    libs('contracts'),
    // uuid: derived ids (uuidv5) are part of what a message promises; the browser makes the same ones without Node.
    packages('zod', 'uuid'),
  ]),
  only('arithmetic-knows-contracts-only', 'access and school are rules without state.', '^libs/(access|school)/src/', [
    '^libs/(access|school)/src/',
    libs('contracts'),
  ]),
  only('bus-knows-no-database', 'The bus reaches a database through its port.', '^libs/bus/src/', [
    libs('bus', 'contracts', 'access'),
    packages(nest, '@nats-io/[^/]+', 'rxjs', 'reflect-metadata', 'jose', '@opentelemetry/api'),
    nodeModule,
  ]),
  only('store-knows-no-broker', 'The log is kept whether a broker runs or not.', '^libs/store/src/', [
    libs('store', 'bus', 'contracts'),
    packages('typeorm', 'pg', '@types/pg', 'reflect-metadata'),
    nodeModule,
  ]),
  only('runtime-is-the-frame', 'What every process needs, and nothing of one service.', '^libs/runtime/src/', [
    libs('runtime', 'bus', 'store', 'contracts', 'school'),
    packages(nest, 'pino', 'prom-client', '@opentelemetry/api', 'rxjs', 'reflect-metadata', 'zod', 'fastify'),
    packages('pdfkit', '@types/pdfkit', '@expo-google-fonts/golos-text'),
    nodeModule,
  ]),
  never(
    'libs-know-no-service',
    'A library serves whoever asks.',
    { path: '^libs/' },
    { path: '(^|/)services/[^/]+/(src|dist)/' },
  ),
  never(
    'libs-by-their-entry',
    'What an entry of a library does not export is its own affair.',
    { path: '^(?:libs/)?(\\w+)/' },
    {
      path: '(^|/)libs/[^/]+/src/',
      pathNot: ['(^|/)libs/$1/src/', '(^|/)libs/[^/]+/src/index\\.ts$', '(^|/)libs/bus/src/rpc-client\\.ts$'],
    },
  ),
];

const services = [
  never(
    'services-know-no-service',
    'Services meet in messages.',
    { path: '^services/([^/]+)/' },
    { path: '(^|/)services/[^/]+/', pathNot: '^services/$1/' },
  ),
  only('domain-is-pure', 'Rules get data, caller and time as arguments.', '^services/[^/]+/src/domain/', [
    '^services/[^/]+/src/domain/',
    libs('contracts', 'access', 'school'),
  ]),
  only('handlers-keep-to-their-rooms', 'A handler asks rules, collections and adapters.', handlers, [
    '^services/[^/]+/src/(domain|adapters|store|commands|events|queries)/',
    libs('contracts', 'access', 'bus'),
    packages(nest),
  ]),
  never(
    'handlers-take-store-as-types',
    'Collections come with the unit of work; a handler cannot open them.',
    { path: handlers, pathNot: tests },
    { path: '^services/[^/]+/src/store/', dependencyTypesNot: ['type-only'] },
  ),
  never(
    'handlers-never-each-other',
    'What two handlers share is a rule or a collection.',
    { path: handlers, pathNot: tests },
    { path: handlers },
  ),
  never(
    'handler-is-in-the-module',
    'A handler nobody lists answers nobody.',
    { path: '\\.module\\.ts$' },
    { path: handlers, pathNot: [tests, '\\.types\\.ts$'], reachable: false },
  ),
  only('store-keeps-to-its-room', 'Rows and collections, no decisions.', '^services/[^/]+/src/store/', [
    '^services/[^/]+/src/(store|domain)/',
    libs('contracts', 'store'),
    packages('typeorm', 'pg', '@types/pg', 'reflect-metadata'),
    nodeModule,
  ]),
  never(
    'store-takes-domain-as-types',
    'A collection that calls a rule decides.',
    { path: '^services/[^/]+/src/store/', pathNot: tests },
    { path: '^services/[^/]+/src/domain/', dependencyTypesNot: ['type-only'] },
  ),
  never(
    'adapters-know-no-store',
    'The outside world is reached outside of transactions.',
    { path: '^services/[^/]+/src/adapters/', pathNot: tests },
    { path: ['^services/[^/]+/src/(store|commands|events|queries)/', libs('store'), '(^|/)libs/bus/src/index\\.ts$'] },
  ),
  never(
    'gateway-has-no-database',
    'The gateway asks; services answer.',
    { path: '^services/gateway/src/', pathNot: tests },
    { path: [libs('store', 'school', 'local'), packages('typeorm', 'pg')] },
  ),
  only('web-knows-school-only', 'The browser gets arithmetic and its generated api.', '^services/web/src/', [
    '^services/web/',
    libs('school', 'contracts'),
    '(^|/)node_modules/(?!@parta|@nestjs|typeorm|pg/)',
    ...generated,
  ]),
  never(
    'web-takes-contracts-as-types',
    'Schemas are checked by the services; the browser carries no zod.',
    { path: '^services/web/src/', pathNot: tests },
    { path: libs('contracts'), dependencyTypesNot: ['type-only'] },
  ),
];

const everywhere = [
  never(
    'database-only-in-store',
    'Tables are touched in store/ alone. local and testing make and clone databases.',
    { path: '^(libs|services)/', pathNot: ['^libs/(store|local|testing)/', '^services/[^/]+/src/store/', tests] },
    { path: packages('typeorm', 'pg') },
  ),
  never(
    'broker-only-in-bus',
    'Subjects, acknowledgements and consumers are the affair of the bus.',
    { path: '^(libs|services)/', pathNot: ['^libs/bus/', tests] },
    { path: packages('@nats-io/[^/]+') },
  ),
  never(
    'testing-only-in-specs',
    'What runs at a school carries no tools of tests.',
    { path: '^(libs|services)/', pathNot: ['^libs/testing/', tests] },
    { path: libs('testing') },
  ),
  never(
    'local-only-in-tests',
    'Development servers are started by the starter and by tests.',
    { path: '^(libs|services)/', pathNot: ['^libs/(local|testing)/', tests] },
    { path: libs('local') },
  ),
  never(
    'no-circles',
    'A circle is a wrong cut; types alone may point back.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  never('everything-resolves', 'An import that leads nowhere.', {}, { couldNotResolve: true, pathNot: generated }),
];

export default {
  forbidden: [...layers, ...services, ...everywhere],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)) },
    exclude: { path: ['(^|/)(dist|coverage|test/fences/violations)/', '^services/web/src/words/.*\\.js$'] },
    doNotFollow: { path: ['node_modules', '^\\.\\./'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@parta/source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
};
