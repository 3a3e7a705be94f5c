/** The direction of imports (ARCHITECTURE.md): each folder of lib may import what stands in its row, and nothing else. */
const mayImport = {
  notice: [],
  text: ['notice'],
  calendar: ['notice'],
  places: ['notice', 'text'],
  english: ['places'],
  documents: ['notice', 'text'],
  parse: ['notice', 'text', 'places'],
  db: ['notice', 'text'],
  ingest: ['documents', 'parse', 'calendar', 'places', 'db', 'text', 'notice'],
  queries: ['db', 'calendar', 'places', 'english', 'text', 'notice'],
  feeds: ['notice', 'queries'],
  cli: ['ingest', 'documents', 'parse', 'queries', 'notice'],
};

const rows = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `lib/${folder} may import ${allowed.join(', ') || 'nothing'} of the house`,
  severity: 'error',
  from: { path: `^lib/${folder}/` },
  to: { path: '^(lib|app|tools|e2e|prisma)/', pathNot: `^lib/(${[folder, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: { pathNot: '^lib/db/generated/' }, to: { circular: true } },
    ...rows,
    {
      name: 'app-imports',
      comment: 'pages choose a query and render it; tests of routes fill a database first',
      severity: 'error',
      from: { path: '^app/', pathNot: '[.]db[.]test[.]ts$' },
      to: { path: '^(lib|tools|e2e|prisma)/', pathNot: '^lib/(queries|feeds|notice)/' },
    },
    {
      name: 'prisma-only-in-db',
      severity: 'error',
      from: { path: '^(lib|app)/', pathNot: '^lib/db/' },
      to: { path: '(^lib/db/generated/|node_modules/(@prisma|pg|prisma)/)' },
    },
    {
      name: 'feeds-know-only-the-types-of-queries',
      severity: 'error',
      from: { path: '^lib/feeds/', pathNot: '[.]test[.]ts$' },
      to: { path: '^lib/queries/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-folders-have-no-io',
      comment: 'reading of text is a function of the text alone',
      severity: 'error',
      from: { path: '^lib/(notice|text|calendar|places|english|parse|feeds)/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tests-may-read-files-only',
      severity: 'error',
      from: { path: '^lib/(notice|text|calendar|places|parse|feeds)/.*[.]test[.]ts$' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(fs|path|url)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)[.](next|data)/|^lib/db/generated/.*/internal' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
