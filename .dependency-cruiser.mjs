// The layers, one sentence a rule.
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^[^/]',
    pathNot: `^(${[from, 'core', 'node_modules', ...allowed].join('|')})(/|$)`,
    dependencyTypesNot: [
      'core',
      'npm',
      'npm-dev',
      'npm-optional',
      'npm-peer',
      'npm-no-pkg',
      'npm-unknown',
      'undetermined',
    ],
  },
});

export default {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'core/ imports only itself and zod: no SDK, no clock, no network, no disk.',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: '^(core/|node_modules/zod/)' },
    },
    only('bots-see-core', 'bots/ imports core/ and nothing else of ours.', 'bots', []),
    only('web-sees-core', 'web/ imports core/ and nothing else of ours.', 'web', []),
    only('worker-sees-core', 'worker/ imports core/ and nothing else of ours.', 'worker', []),
    only('db-sees-core', 'db/ imports core/ and nothing else of ours.', 'db', []),
    {
      name: 'playground-sees-nothing',
      comment: 'playground/ stands in for Slack and Teams: it knows nothing of the product.',
      severity: 'error',
      from: { path: '^playground/' },
      to: { path: '^(core|bots|web|worker|db|test|main|config|wire|log|cli)' },
    },
    {
      name: 'slack-and-teams-apart',
      comment: 'Slack and Teams never see each other.',
      severity: 'error',
      from: { path: '^bots/([^/]+)/' },
      to: { path: '^bots/[^/]+/', pathNot: '^bots/$1/' },
    },
    {
      name: 'stand-ins-apart',
      comment: 'The stand-ins for Slack and Teams never see each other; what both need lies above them.',
      severity: 'error',
      from: { path: '^playground/(slack|teams)/' },
      to: { path: '^playground/(slack|teams)/', pathNot: '^playground/$1/' },
    },
    {
      name: 'only-main-wires',
      comment:
        'config/, wire/ and cli/ are read by main.ts and the operator’s commands alone; nobody imports main.ts but the tests.',
      severity: 'error',
      from: { pathNot: '^(main|cli|config|greeting)\\.ts$|^(cli|config|wire|test)/' },
      to: { path: '^(main|cli|config|greeting)\\.ts$|^(cli|config|wire)/' },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'Tests import the product, never the other way round.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'What is imported exists.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
