/** Every question of the engine, put to this campaign: each answers, and none says a word of another. */
import * as engine from '@syria-2024/sdk/engine';
import { describe, expect, it } from 'vitest';
import { kyiv } from '../src/kyiv.js';

const at = '2022-03-12';
const way = { from: 'hostomel', to: 'kyiv', bloc: 'ukraine' } as const;
const held = engine.controlAt(kyiv, 'bucha', at);
const cut = engine.checkRoute(kyiv, { ...way, at });
const changes = engine.controlDiff(kyiv, '2022-02-24', at);

const answers: Readonly<Record<string, () => unknown>> = {
  approach: () => engine.approach(kyiv, { towards: 'kyiv', bloc: 'russia' }),
  changesBetween: () => engine.changesBetween(kyiv, '2022-02-24', at),
  checkCorridors: () => engine.checkCorridors(kyiv),
  checkMeasures: () => engine.checkMeasures(kyiv),
  checkReach: () => engine.checkReach(kyiv, { place: 'chernihiv', at: '2022-03-26' }),
  checkRoute: () => cut,
  chokepoints: () => engine.chokepoints(kyiv, { ...way, at: '2022-02-24' }),
  cite: () => engine.cite(kyiv, held),
  claimsWhere: () => engine.claimsWhere(kyiv, { place: 'makariv', stance: 'denies' }),
  compareRules: () =>
    engine.compareRules(kyiv, '2022-02-24', {
      shipped: engine.defaultRule,
      strict: engine.confirmedOnlyRule,
    }),
  controlAreas: () => engine.controlAreas(kyiv, at),
  controlAt: () => held,
  controlBatch: () => engine.controlBatch(kyiv, ['bucha'], [at]),
  controlColumns: () => engine.controlColumns(kyiv, at),
  controlDiff: () => changes,
  controlHistory: () => engine.controlHistory(kyiv, 'bucha'),
  controlMap: () => engine.controlMap(kyiv, at),
  controlSteps: () => [...engine.controlSteps(kyiv, { after: '2022-03-30' })],
  coveredDays: () => engine.coveredDays(kyiv),
  diffToGeoJSON: () => engine.diffToGeoJSON(kyiv, changes),
  distanceBetween: () => engine.distanceBetween(kyiv, 'kyiv', { lat: 50.52, lon: 30.25 }),
  distanceTo: () => engine.distanceTo(kyiv, 'kyiv', 'irpin'),
  encirclement: () => engine.encirclement(kyiv, { place: 'kyiv', at, bloc: 'russia' }),
  eventsBetween: () => engine.eventsBetween(kyiv, '2022-02-24', at, { front: 'kyiv-north-west' }),
  explain: () => engine.explain(kyiv, held),
  findPlace: () => engine.findPlace(kyiv, 'Buča'),
  formatDiff: () => engine.formatDiff(kyiv, changes),
  formatExplanation: () => engine.formatExplanation(kyiv, engine.explain(kyiv, held)),
  formatFootnotes: () => engine.formatFootnotes(kyiv, engine.cite(kyiv, held)),
  frontline: () => engine.frontline(kyiv, at, { between: ['ukraine', 'russia'] }),
  knowledgeHistory: () => engine.knowledgeHistory(kyiv, 'bucha', at),
  latency: () => engine.latency(kyiv, 'bucha'),
  localTime: () => engine.localTime(kyiv, at),
  nameOf: () => engine.nameOf(kyiv, 'ukrainian-armed-forces'),
  nearestHeld: () => engine.nearestHeld(kyiv, { to: 'kyiv', bloc: 'russia', at }),
  networkGeoJSON: () => engine.networkGeoJSON(kyiv, at),
  routeDiff: () => engine.routeDiff(kyiv, { ...way, at: '2022-02-24' }, { ...way, at }),
  routeGeoJSON: () => engine.routeGeoJSON(kyiv, cut),
  routeTimeline: () => engine.routeTimeline(kyiv, way),
  slimGeoJSON: () => engine.slimGeoJSON(kyiv, engine.controlMap(kyiv, at)),
  stateWords: () => engine.stateWords(kyiv, held),
  toBibTeX: () => engine.toBibTeX(kyiv, engine.cite(kyiv, held)),
  toCSL: () => engine.toCSL(kyiv, engine.cite(kyiv, held)),
  without: () => engine.controlAt(engine.without(kyiv, { origins: ['cnn'] }), 'bucha', at),
};

describe('every question', () => {
  it.each(Object.keys(answers))('%s', (name) => {
    const told = JSON.stringify(answers[name]?.());
    expect(told.length).toBeGreaterThan(4);
    expect(told).not.toMatch(/syria|damascus|homs|opposition|"SY-/i);
  });

  it('is asked here, or takes no atlas', () => {
    const others = 'assume createAtlas redirectedIn trustedAtlas ruleOf spanWords wrap'.split(' ');
    const questions = Object.entries(engine)
      .filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name))
      .map(([name]) => name)
      .filter((name) => !name.endsWith('Rule') && !others.includes(name));
    expect(questions.filter((name) => !(name in answers))).toEqual([]);
  });

  it('is refused where its words are of another campaign', () => {
    const ask = (bloc: string) => () =>
      engine.checkRoute(kyiv, { ...way, at, bloc: bloc as 'ukraine' });
    expect(ask('government')).toThrow(/russia/);
    expect(ask('ukrane')).toThrow(/did you mean 'ukraine'/);
    const front = 'homs-north' as 'national';
    expect(() => engine.eventsBetween(kyiv, at, at, { front })).toThrow(/kyiv-north-west/);
    expect(() => engine.controlAt(kyiv, 'kyiv', '2024-12-05')).toThrow(/2022-02-24/);
  });
});
