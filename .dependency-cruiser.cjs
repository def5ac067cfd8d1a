/** Which room may know which: dependencies run one way, and no folders form a circle. */

/** Room → the rooms of the data package that it may import from. */
const dataRooms = {
  register: [],
  read: ['register'],
  lint: ['register', 'read'],
  derive: ['register', 'read'],
  ship: ['register', 'read', 'derive'],
  diff: ['register'],
  tools: ['register', 'read', 'lint', 'derive', 'ship', 'diff'],
  src: ['register', 'read', 'derive', 'ship'],
};

/**
 * Room → the rooms of the sdk below it. One file beside them is for all: `outside.ts`, which imports nothing.
 */
const base = ['kept', 'refusal', 'time', 'atlas'];
const weighed = [...base, 'evidence'];
const control = [...weighed, 'geodesy', 'ask', 'places', 'control'];
const roads = [...control, 'graph', 'geodesy', 'roads'];
const routes = [...roads, 'routes'];
const sdkRooms = {
  kept: [],
  refusal: [],
  graph: [],
  geodesy: ['refusal'],
  time: ['kept', 'refusal'],
  atlas: ['kept', 'refusal', 'time'],
  ask: [...base, 'geodesy'],
  places: [...base, 'geodesy', 'ask'],
  evidence: base,
  control: [...weighed, 'geodesy', 'ask', 'places'],
  knowledge: control,
  events: control,
  roads,
  routes,
  scenarios: routes,
  distance: [...roads, 'ask', 'places'],
  areas: [...control, 'geodesy', 'places'],
  geojson: [...routes, 'areas'],
  print: control,
};

/** Room → the rooms of the drawing below it. */
const drawingRooms = { svg: [], map: ['svg'], charts: ['svg', 'map'] };

/** Private packages ship no build of their own: their doors are these files. */
const privateDoors = [
  'drawing/(svg/svg|map/index|charts/index)[.]ts$',
  'briefing/src/(command|footnotes|map|tell|words)[.]ts$',
];

/** Package → the packages that it may import from; what tells knows what draws, and both ask the engine. */
const packagesBelow = {
  data: [],
  sdk: ['data'],
  tables: ['data', 'sdk'],
  sql: ['data', 'sdk'],
  drawing: ['data', 'sdk'],
  briefing: ['data', 'sdk', 'drawing'],
  cli: ['data', 'sdk', 'drawing', 'briefing'],
};

/** One rule a room: whatever it imports of the package lies in itself or in the rooms below. */
const arrows = (root, rooms) =>
  Object.entries(rooms).map(([room, below]) => ({
    name: `${room}-knows-only-what-is-below`,
    severity: 'error',
    from: { path: `^${root}/${room}/` },
    to: {
      path: `^${root}/`,
      pathNot: `^${root}/(${[room, ...below, 'outside.ts', 'node_modules'].join('|')})(/|$)`,
    },
  }));

/**
 * The packages, and of the sdk the rooms, whose every folder only looks down: what stands above knows what is below it,
 * never the other way.
 */
const lookingDown =
  '(?:packages/(?:data|sql|tables|drawing|briefing|cli)|packages/sdk/src/[^/]+|examples)';

/**
 * Folders that hold each other are one to the tool when it looks for circles, so this is said apart: no file imports one
 * that stands in a folder around its own. `depth`: how many folders further out.
 */
const noLookingUp = [1, 2, 3].map((depth) => ({
  name: `no-looking-up-${depth}`,
  severity: 'error',
  from: { path: `^(${lookingDown}.*)${'/[^/]+'.repeat(depth + 1)}$` },
  to: { path: '^$1/[^/]+$' },
}));

/** What the engine has in common with the register is bundled from there: nobody else needs a door to it. */
const shared = '(time/clock|kept/once|atlas/(register|frozen)|geodesy/within|places/chain)\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-circle-between-folders',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'packages-meet-at-their-doors',
      comment:
        'A package imports another by its name, not by its files; tests may look inside, and so may the private packages that write the tables and the views.',
      severity: 'error',
      from: {
        path: '^packages/(?!tables/|sql/)([^/]+)/(?!test|bench)',
        pathNot: `^packages/sdk/src/${shared}`,
      },
      to: { path: '^packages/', pathNot: `^packages/($1/|[^/]+/dist/|${privateDoors.join('|')})` },
    },
    {
      name: 'of-the-record-the-engine-shares-the-register',
      severity: 'error',
      from: { path: `^packages/sdk/src/${shared}` },
      to: { path: '^packages/', pathNot: '^packages/(sdk/src|data/register|[^/]+/dist)/' },
    },
    {
      name: 'no-package-knows-an-example',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^examples/' },
    },
    ...noLookingUp,
    ...arrows('packages', packagesBelow),
    ...arrows('packages/data', dataRooms),
    ...arrows('packages/sdk/src', sdkRooms),
    ...arrows('packages/drawing', drawingRooms),
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist', 'generated'] },
    exclude: { path: ['/dist/', '/test/', '/bench/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
