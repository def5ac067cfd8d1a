import * as sdk from '../../src/syria.js';

const S = sdk.syria2024;
const day = '2024-12-05';

/** A right call of each question: the arguments after the atlas. */
export const right: Record<string, readonly unknown[]> = {
  approach: [{ towards: 'homs', bloc: 'opposition' }],
  assume: [[{ place: 'homs', holder: 'saa' }]],
  changesBetween: [day, day],
  checkCorridors: [{ at: day }],
  checkMeasures: [{}],
  checkRoute: [{ from: 'damascus', to: 'tartus', at: day }],
  chokepoints: [{ from: 'damascus', to: 'tartus', at: day }],
  cite: [sdk.controlAt(S, 'hama', day)],
  claimsWhere: [{ place: 'homs' }],
  compareRules: [day, { default: sdk.defaultRule }],
  controlAreas: [day, {}],
  controlAt: ['hama', day, {}],
  controlBatch: [['hama'], [day], {}],
  controlColumns: [day, {}],
  controlSteps: [{ after: day }],
  controlDiff: [day, day],
  controlHistory: ['hama', {}],
  controlMap: [day, {}],
  distanceBetween: ['hama', 'homs', {}],
  distanceTo: ['hama', 'homs', {}],
  distanceToHoms: ['hama', {}],
  encirclement: [{ place: 'hama', at: day, bloc: 'opposition' }],
  eventsBetween: [day, day, {}],
  explain: [sdk.controlAt(S, 'hama', day)],
  findPlace: ['Hama', {}],
  frontline: [day, {}],
  checkReach: [{ place: 'hama', at: day }],
  knowledgeHistory: ['hama', day, {}],
  latency: ['hama', {}],
  localTime: [day],
  nameOf: ['homs', {}],
  nearestHeld: [{ to: 'homs', bloc: 'opposition', at: day }],
  networkGeoJSON: [day, {}],
  routeDiff: [
    { from: 'damascus', to: 'tartus', at: day },
    { from: 'damascus', to: 'tartus', at: day },
  ],
  routeTimeline: [{ from: 'damascus', to: 'tartus' }],
  toBibTeX: [[], {}],
  toCSL: [[], {}],
  without: [{ origins: ['sohr'] }],
};
