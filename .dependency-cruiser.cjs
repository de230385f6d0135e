// Who may import whom: the table of docs/adr/0003-module-layout-and-import-rules.md as rules.
// tests/architecture/import-rules.test.ts plants one violation per rule and fails for a rule that has none.
const moduleOrder = require('./module-order.json');

const TEST = '\\.test\\.tsx?$|^app/.*/test-support/';
const FRONT_DOOR = '^app/modules/[^/]+/(index|domain/index)\\.ts$';
const DATABASE = '^app/platform/db/|(^|/)node_modules/(kysely|pg)/';
const BESIDE_MAIN = '^app/[^/]+$';
const own = (...folders) => `^app/modules/$1/(${folders.join('|')})/`;

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const wholeTree = [
  forbid(
    'no-circular',
    'Two files that need each other are one file, or lack a third.',
    {},
    { circular: true },
  ),
  forbid('no-unresolvable', 'The imported file does not exist.', {}, { couldNotResolve: true }),
  forbid(
    'no-undeclared-package',
    'A package must stand in package.json.',
    { path: '^(app|bin|db|scripts)/' },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  forbid(
    'product-without-dev-packages',
    'What runs at the user is a dependency; test and bench partners never ship.',
    { path: '^(app|bin|db)/', pathNot: TEST },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
  ),
  forbid(
    'product-without-tests',
    'The product does not know its tests and scripts.',
    { path: '^(app|bin|db)/', pathNot: TEST },
    { path: `^(tests|scripts)/|${TEST}` },
  ),
];

const layers = [
  forbid(
    'domain-is-pure',
    'Rules reach foundation and rules alone: no package, no platform, no store.',
    { path: '^app/(modules/[^/]+/domain|foundation)/', pathNot: TEST },
    { pathNot: '^app/(foundation/|modules/[^/]+/domain/)' },
  ),
  forbid(
    'module-front-door',
    'Another module is entered through its index.ts or domain/index.ts.',
    { path: '^app/modules/([^/]+)/' },
    { path: '^app/modules/(?!$1/)[^/]+/', pathNot: FRONT_DOOR },
  ),
  forbid(
    'front-door-shows-no-page',
    'index.ts offers use cases and queries to other modules: no page, API, island or package.',
    { path: '^app/modules/([^/]+)/index\\.ts$' },
    { path: '.', pathNot: `${own('use-cases', 'store', 'domain')}|^app/foundation/` },
  ),
  forbid(
    'only-store-touches-db',
    'Only store/ and platform/ know the database; a use case gets an opaque transaction.',
    { path: '^app/', pathNot: `^app/(modules/[^/]+/store|platform)/|${TEST}` },
    { path: DATABASE },
  ),
  forbid(
    'store-knows-own-tables',
    'A store reads and writes the tables of its own module, asked by its use cases.',
    { path: '^app/modules/([^/]+)/store/', pathNot: TEST },
    {
      path: '^app/',
      pathNot: `${own('store', 'domain')}|^app/(foundation/|platform/(db/|transaction|new-id))`,
    },
  ),
  forbid(
    'use-cases-know-no-page',
    'A use case is asked by pages, API and command line and knows none of them.',
    { path: '^app/modules/[^/]+/use-cases/' },
    { path: `^app/(ui|cli|demo)/|${BESIDE_MAIN}|^app/modules/[^/]+/(pages|components|api|islands)/` },
  ),
  forbid(
    'pages-go-through-use-cases',
    'Pages, components and API never call a store or open a transaction.',
    { path: '^app/modules/[^/]+/(pages|components|api)/', pathNot: TEST },
    { path: '/store/|^app/platform/(transaction|audit)' },
  ),
  forbid(
    'pages-stay-in-their-module',
    'What a page needs of another module, its own use case fetches.',
    { path: '^app/modules/([^/]+)/(pages|components|api)/', pathNot: TEST },
    { path: '^app/modules/(?!$1/)' },
  ),
  forbid(
    'pages-and-api-are-siblings',
    'Both stand on the same use cases; neither calls the other.',
    { path: '^app/modules/[^/]+/(pages|components)/' },
    { path: '^app/modules/[^/]+/api/' },
  ),
  forbid(
    'api-and-pages-are-siblings',
    'Both stand on the same use cases; neither calls the other.',
    { path: '^app/modules/[^/]+/api/' },
    { path: '^app/modules/[^/]+/(pages|components)/' },
  ),
  forbid(
    'islands-stay-small',
    'Browser code carries its own domain, foundation and other islands: no package, no server code.',
    { path: '^app/modules/([^/]+)/islands/', pathNot: TEST },
    { pathNot: `${own('islands', 'domain')}|^app/(ui/islands|foundation)/` },
  ),
  forbid(
    'ui-islands-stay-small',
    'Browser code of the design system carries foundation alone.',
    { path: '^app/ui/islands/', pathNot: TEST },
    { pathNot: '^app/(ui/islands|foundation)/' },
  ),
  forbid(
    'islands-are-bundled-not-imported',
    'A page works without its islands, so no server code imports one.',
    { path: '^app/', pathNot: `/islands/|${TEST}` },
    { path: '^app/.*/islands/' },
  ),
];

const ground = [
  forbid(
    'lower-layers-know-no-module',
    'platform, foundation and ui serve every module and know none.',
    { path: '^app/(platform|foundation|ui)/' },
    { path: `^app/(modules|cli|demo)/|${BESIDE_MAIN}` },
  ),
  forbid(
    'foundation-stands-alone',
    'foundation is the bottom.',
    { path: '^app/foundation/', pathNot: TEST },
    { pathNot: '^app/foundation/' },
  ),
  forbid(
    'ui-without-platform',
    'Design-system parts are pure functions of their props.',
    { path: '^app/ui/', pathNot: TEST },
    { path: '^app/platform/|^(node:)?(fs|net|http|child_process|crypto)$' },
  ),
  forbid(
    'platform-without-ui',
    'Technical services draw nothing; main.ts hands them the error page.',
    { path: '^app/platform/', pathNot: TEST },
    { path: '^app/ui/' },
  ),
];

const composition = [
  forbid(
    'routes-compose-route-lists',
    'routes.ts takes the route lists of the modules and nothing else of them.',
    { path: '^app/routes\\.tsx?$' },
    { path: '^app/modules/', pathNot: '^app/modules/[^/]+/(pages|api)/routes\\.tsx?$' },
  ),
  forbid(
    'start-up-uses-front-doors',
    'main.ts, the files beside it and the demo compose; they reach no inner part of a module.',
    { path: `${BESIDE_MAIN}|^app/demo/`, pathNot: `^app/routes\\.tsx?$|${TEST}` },
    { path: '^app/modules/', pathNot: FRONT_DOOR },
  ),
  forbid(
    'seeds-know-rules-alone',
    'Seeds are data in the shapes of the rules.',
    { path: '^db/seeds/', pathNot: TEST },
    { path: '^app/', pathNot: '^app/(foundation/|modules/[^/]+/domain/index\\.ts$)' },
  ),
  forbid(
    'only-the-demo-loads-seeds',
    'Made-up and published sample data enter through the demo alone.',
    { path: '^app/', pathNot: `^app/demo/|${TEST}` },
    { path: '^db/seeds/' },
  ),
  forbid(
    'cli-calls-use-cases',
    'A command calls one use case through the front door of its module.',
    { path: '^app/cli/', pathNot: TEST },
    { path: '^app/(modules|ui)/', pathNot: FRONT_DOOR },
  ),
];

const order = Object.entries(moduleOrder).map(([module, below]) =>
  forbid(
    `module-order/${module}`,
    `module-order.json lets ${module} use: ${below.join(', ') || 'no other module'}.`,
    { path: `^app/modules/${module}/` },
    { path: '^app/modules/', pathNot: `^app/modules/(${[module, ...below].join('|')})/` },
  ),
);

const moduleListed = forbid(
  'module-is-in-the-order',
  'A new module gets its place in module-order.json first.',
  { path: '^app/', pathNot: TEST },
  { path: `^app/modules/(?!(${Object.keys(moduleOrder).join('|')})/)` },
);

module.exports = {
  forbidden: [...wholeTree, ...layers, ...ground, ...composition, ...order, moduleListed],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|\\.data)/' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
