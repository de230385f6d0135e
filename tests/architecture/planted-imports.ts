import type { Files } from './planted-tree.ts';

const value = 'export const value = 1;\n';
const imports = (specifier: string): string =>
  `import * as found from '${specifier}';\nexport const value = found;\n`;

/** One import of `target` (a path below app/ or a package), planted in the file `from`. */
const plant = (from: string, specifier: string, target?: string): Files => ({
  [from]: imports(specifier),
  ...(target === undefined ? {} : { [target]: value }),
});

/** Smallest trees that break a rule: rule name → files. Rules of module-order.json are planted by the test itself. */
export const PLANTED_IMPORTS: Readonly<Record<string, Files>> = {
  'no-circular': {
    ...plant('app/foundation/a.ts', './b.ts'),
    ...plant('app/foundation/b.ts', './a.ts'),
  },
  'no-unresolvable': plant('app/foundation/a.ts', './missing.ts'),
  'no-undeclared-package': plant('app/platform/a.ts', 'acorn'),
  'product-without-dev-packages': plant('app/platform/a.ts', 'hyperformula'),
  'product-without-tests': plant('app/platform/a.ts', '../../tests/support/b.ts', 'tests/support/b.ts'),
  'domain-is-pure': plant('app/modules/needs/domain/a.ts', 'node:fs'),
  'module-front-door': plant(
    'app/modules/needs/use-cases/a.ts',
    '../../region/use-cases/b.ts',
    'app/modules/region/use-cases/b.ts',
  ),
  'front-door-shows-no-page': plant(
    'app/modules/needs/index.ts',
    './pages/b.ts',
    'app/modules/needs/pages/b.ts',
  ),
  'only-store-touches-db': plant('app/modules/needs/use-cases/a.ts', 'kysely'),
  'store-knows-own-tables': plant(
    'app/modules/needs/store/a.ts',
    '../../region/domain/index.ts',
    'app/modules/region/domain/index.ts',
  ),
  'use-cases-know-no-page': plant(
    'app/modules/needs/use-cases/a.ts',
    '../pages/b.ts',
    'app/modules/needs/pages/b.ts',
  ),
  'pages-go-through-use-cases': plant(
    'app/modules/needs/pages/a.tsx',
    '../store/b.ts',
    'app/modules/needs/store/b.ts',
  ),
  'pages-stay-in-their-module': plant(
    'app/modules/needs/pages/a.ts',
    '../../region/index.ts',
    'app/modules/region/index.ts',
  ),
  'pages-and-api-are-siblings': plant(
    'app/modules/needs/pages/a.ts',
    '../api/b.ts',
    'app/modules/needs/api/b.ts',
  ),
  'api-and-pages-are-siblings': plant(
    'app/modules/needs/api/a.ts',
    '../pages/b.ts',
    'app/modules/needs/pages/b.ts',
  ),
  'islands-stay-small': plant('app/modules/needs/islands/a.ts', 'react'),
  'ui-islands-stay-small': plant('app/ui/islands/a.ts', '../form/b.ts', 'app/ui/form/b.ts'),
  'islands-are-bundled-not-imported': plant(
    'app/modules/needs/pages/a.ts',
    '../islands/b.ts',
    'app/modules/needs/islands/b.ts',
  ),
  'lower-layers-know-no-module': plant(
    'app/platform/a.ts',
    '../modules/needs/index.ts',
    'app/modules/needs/index.ts',
  ),
  'foundation-stands-alone': plant('app/foundation/a.ts', '../platform/b.ts', 'app/platform/b.ts'),
  'ui-without-platform': plant('app/ui/a.ts', '../platform/b.ts', 'app/platform/b.ts'),
  'platform-without-ui': plant('app/platform/a.ts', '../ui/b.ts', 'app/ui/b.ts'),
  'routes-compose-route-lists': plant(
    'app/routes.ts',
    './modules/needs/index.ts',
    'app/modules/needs/index.ts',
  ),
  'start-up-uses-front-doors': plant(
    'app/main.ts',
    './modules/needs/use-cases/b.ts',
    'app/modules/needs/use-cases/b.ts',
  ),
  'seeds-know-rules-alone': plant(
    'db/seeds/a.ts',
    '../../app/modules/needs/index.ts',
    'app/modules/needs/index.ts',
  ),
  'only-the-demo-loads-seeds': plant('app/platform/a.ts', '../../db/seeds/b.ts', 'db/seeds/b.ts'),
  'cli-calls-use-cases': plant(
    'app/cli/a.ts',
    '../modules/needs/use-cases/b.ts',
    'app/modules/needs/use-cases/b.ts',
  ),
  'module-is-in-the-order': plant(
    'app/main.ts',
    './modules/unlisted/index.ts',
    'app/modules/unlisted/index.ts',
  ),
};

/** A tree that uses every permitted direction once: the rules must leave it alone. */
export const PERMITTED_IMPORTS: Files = {
  'app/foundation/a.ts': value,
  'app/modules/region/domain/index.ts': imports('../../../foundation/a.ts'),
  'app/modules/region/use-cases/b.ts': value,
  'app/modules/region/index.ts': imports('./use-cases/b.ts'),
  'app/modules/needs/domain/a.ts': imports('../../region/domain/index.ts'),
  'app/modules/needs/domain/a.test.ts': imports('vitest'),
  'app/platform/db/a.ts': imports('kysely'),
  'app/platform/transaction.ts': imports('./db/a.ts'),
  'app/platform/audit/record.ts': imports('../transaction.ts'),
  'app/platform/auth/session.ts': value,
  'app/ui/page.tsx': imports('react'),
  'app/modules/needs/store/a.ts': `${imports('../../../platform/db/a.ts')}import '../domain/a.ts';\nimport 'kysely';\n`,
  'app/modules/needs/use-cases/a.ts': [
    "import '../store/a.ts';",
    "import '../domain/a.ts';",
    "import '../../region/index.ts';",
    "import '../../region/domain/index.ts';",
    "import '../../../platform/transaction.ts';",
    "import '../../../platform/audit/record.ts';\n",
  ].join('\n'),
  'app/modules/needs/index.ts': imports('./use-cases/a.ts'),
  'app/modules/needs/pages/routes.ts': [
    "import '../use-cases/a.ts';",
    "import '../domain/a.ts';",
    "import '../../../ui/page.tsx';",
    "import '../../../platform/auth/session.ts';\n",
  ].join('\n'),
  'app/modules/needs/api/routes.ts': imports('../use-cases/a.ts'),
  'app/ui/islands/a.ts': imports('../../foundation/a.ts'),
  'app/modules/needs/islands/a.ts': `${imports('../domain/a.ts')}import '../../../ui/islands/a.ts';\n`,
  'app/cli/a.ts': `${imports('../modules/needs/index.ts')}import '../platform/transaction.ts';\n`,
  'app/routes.ts': "import './modules/needs/pages/routes.ts';\nimport './modules/needs/api/routes.ts';\n",
  'app/main.ts':
    "import './routes.ts';\nimport './platform/transaction.ts';\nimport './modules/needs/index.ts';\n",
  'db/seeds/a.ts': imports('../../app/modules/region/domain/index.ts'),
  'app/demo/a.ts': `${imports('../../db/seeds/a.ts')}import '../modules/needs/index.ts';\n`,
  'tests/support/a.ts': imports('../../app/modules/needs/store/a.ts'),
};
