/**
 * The direction of dependency of docs/adr/0003: every rule is an error, and a test plants violations and
 * sees them caught (scripts/test/dependency-rules.test.mjs).
 * @type {import('dependency-cruiser').IConfiguration}
 */

const types = ['type-only', 'pre-compilation-only'];

/** `from` must not import `to`. */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const packages = [
  never(
    'shared-imports-nothing-internal',
    'shared is what both sides know: it stands on nothing of theirs.',
    { path: '^shared/' },
    { path: '^(cms|site|e2e|bench|scripts)/' },
  ),
  never(
    'cms-and-site-are-apart',
    'They meet on the wire, in shared, and nowhere else.',
    { path: '^(cms|site)/' },
    { path: '^(cms|site|e2e|bench)/', pathNot: '^$1/' },
  ),
  never(
    'no-cycles',
    'A cycle has no first thing to read. Types alone may name each other.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: types } },
  ),
  never(
    'no-unresolvable',
    'It would fail at run time.',
    {},
    { couldNotResolve: true, pathNot: '(\\.css|^@payload-config)$' },
  ),
  never(
    'source-not-to-tests-or-scripts',
    'Tests and commands know the source, never the other way.',
    { path: '^(shared|cms|site)/src/', pathNot: '\\.test\\.tsx?$' },
    { path: '(^(shared|cms|site)/(test|scripts)/|^scripts/|\\.test\\.tsx?$)' },
  ),
  never(
    'source-not-to-dev-dependencies',
    'What runs in production is a dependency. Types may come from a development one.',
    { path: '^(shared|cms|site)/src/', pathNot: '\\.test\\.tsx?$' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: types, pathNot: 'node_modules/@types/' },
  ),
];

const cms = [
  never(
    'cms-platform-is-the-ground',
    'platform <- workflow <- content <- domains <- publishing <- payload.config',
    { path: '^cms/src/platform/' },
    {
      path: '^cms/src/(workflow|content|domains|publishing|seed|app|bin)/|^cms/src/payload\\.config',
    },
  ),
  never(
    'cms-workflow-knows-no-domain',
    'platform <- workflow <- content <- domains <- publishing <- payload.config',
    { path: '^cms/src/workflow/' },
    { path: '^cms/src/(content|domains|publishing|seed|app|bin)/|^cms/src/payload\\.config' },
  ),
  never(
    'cms-content-knows-no-domain',
    'Fields and blocks that several domains are made of know none of them.',
    { path: '^cms/src/content/' },
    { path: '^cms/src/(domains|publishing|seed|app|bin)/|^cms/src/payload\\.config' },
  ),
  never(
    'cms-domains-do-not-publish',
    'platform <- workflow <- content <- domains <- publishing <- payload.config',
    { path: '^cms/src/domains/' },
    { path: '^cms/src/(publishing|seed|app|bin)/|^cms/src/payload\\.config' },
  ),
  never(
    'cms-newsroom-knows-no-domain',
    'platform <- workflow <- content <- newsroom <- payload.config: it names collections by their slugs.',
    { path: '^cms/src/newsroom/' },
    { path: '^cms/src/(domains|seed|app|bin)/|^cms/src/payload\\.config' },
  ),
  never(
    'cms-newsroom-is-above-the-line',
    'The publishing line and the domains go without it.',
    { path: '^cms/src/(platform|workflow|content|domains|publishing)/' },
    { path: '^cms/src/newsroom/' },
  ),
  never(
    'cms-overview-is-above-all',
    'It looks at everything: nothing but the configuration and the start stands on it.',
    { path: '^cms/src/(platform|workflow|content|domains|publishing|newsroom)/' },
    { path: '^cms/src/overview/' },
  ),
  never(
    'cms-overview-is-not-the-root',
    'domains, publishing, newsroom <- overview <- payload.config',
    { path: '^cms/src/overview/' },
    { path: '^cms/src/(seed|app|bin)/|^cms/src/payload\\.config' },
  ),
  never(
    'cms-import-does-without-the-seed',
    'What a magazine takes in does not stand on what it was first filled with.',
    { path: '^cms/src/import/' },
    { path: '^cms/src/(seed|app|bin)/' },
  ),
  never(
    'cms-publishing-is-not-the-root',
    'platform <- workflow <- content <- domains <- publishing <- payload.config',
    { path: '^cms/src/publishing/' },
    { path: '^cms/src/(seed|app|bin)/|^cms/src/payload\\.config' },
  ),
  never(
    'cms-domains-are-apart',
    'A domain names another by its slug constant in platform/slugs.ts.',
    { path: '^cms/src/domains/([^/]+)/' },
    { path: '^cms/src/domains/[^/]+/', pathNot: '^cms/src/domains/$1/' },
  ),
];

const site = [
  never(
    'site-styles-stand-alone',
    'styles <- ui <- features <- pages',
    { path: '^site/src/styles/' },
    { path: '^site/src/(ui|features|pages|content|enhance|seo|i18n|cache)/' },
  ),
  never(
    'site-ui-knows-no-content',
    'styles <- ui <- features <- pages; types of the view are no content.',
    { path: '^site/src/ui/' },
    { path: '^site/src/(features|pages|seo|cache)/' },
  ),
  never(
    'site-ui-takes-only-types-of-content',
    'A primitive is given what it shows.',
    { path: '^site/src/ui/' },
    { path: '^site/src/content/', dependencyTypesNot: types },
  ),
  never(
    'site-features-are-apart',
    'What two features share is a primitive (ui), or it is one feature.',
    { path: '^site/src/features/([^/]+)/' },
    { path: '^site/src/features/[^/]+/', pathNot: '^site/src/features/$1/' },
  ),
  never(
    'site-features-do-not-route',
    'styles <- ui <- features <- pages',
    { path: '^site/src/features/' },
    { path: '^site/src/(pages|cache)/' },
  ),
  never(
    'site-features-take-only-types-of-content',
    'A feature is given its view; it never fetches.',
    { path: '^site/src/features/' },
    { path: '^site/src/content/', dependencyTypesNot: types },
  ),
  never(
    'site-content-does-not-render',
    'content <- pages',
    { path: '^site/src/content/' },
    { path: '^site/src/(features|pages|ui|styles|enhance)/' },
  ),
  never(
    'site-enhance-is-browser-code',
    'What runs in the browser is small and knows neither the CMS nor React.',
    { path: '^site/src/enhance/|\\.browser\\.tsx?$' },
    { path: '^site/src/(content|features|pages|ui|cache)/|node_modules/(react|react-dom|next)/' },
  ),
  never(
    'site-content-stays-on-the-server',
    'content is never part of a browser bundle.',
    { path: '^site/src/enhance/|\\.browser\\.tsx?$' },
    { path: '\\.server\\.tsx?$|^shared/src/(settings|signature)\\.ts$' },
  ),
  never(
    'site-styleguide-is-a-leaf',
    'The style guide shows what there is: nothing that readers are served stands on it.',
    { path: '^site/src/', pathNot: '^site/src/(styleguide|pages/\\[locale\\]/styleguide)/' },
    { path: '^site/src/styleguide/' },
  ),
  never(
    'site-styleguide-asks-nobody',
    'It needs no CMS: of content it takes types only.',
    { path: '^site/src/styleguide/' },
    { path: '^site/src/(content|pages|cache|enhance)/', dependencyTypesNot: types },
  ),
  never(
    'site-machine-routes-nothing',
    'styles <- ui <- machine <- pages; content <- machine: what machines read has no page.',
    { path: '^site/src/machine/' },
    { path: '^site/src/(features|pages|layout|enhance)/' },
  ),
  never(
    'site-machine-is-above-content',
    'content <- machine <- pages',
    { path: '^site/src/(content|features|ui|styles|seo|cache)/' },
    { path: '^site/src/machine/' },
  ),
];

module.exports = {
  forbidden: [...packages, ...cms, ...site],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|test-results|playwright-report)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
