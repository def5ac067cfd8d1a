import { describe, expect, it } from 'vitest';
import * as sdk from '../src/index.js';

// biome-ignore lint/suspicious/noExplicitAny: only handed on.
type Any = any;
const S = sdk.syria2024;
const day = '2024-12-06';
const way = { from: 'damascus', to: 'tartus', bloc: 'government' } as const;
const event = S.dataset.events.find(({ id }) => S.dataset.claims.some((one) => one.event === id));
const [claim] = S.dataset.claims;

/** Whatever a question answers, and what stands on record. */
const answers: Record<string, object | undefined> = {
  controlAt: sdk.controlAt(S, 'hama', day),
  controlHistory: sdk.controlHistory(S, 'hama'),
  controlMap: sdk.controlMap(S, day),
  controlDiff: sdk.controlDiff(S, '2024-12-04', day),
  compareRules: sdk.compareRules(S, day, { a: sdk.defaultRule, b: sdk.confirmedOnlyRule }),
  controlAreas: sdk.controlAreas(S, day),
  frontline: sdk.frontline(S, day, { between: ['government', 'opposition'] }),
  knowledgeHistory: sdk.knowledgeHistory(S, 'hama', day),
  latency: sdk.latency(S, 'hama'),
  eventsBetween: sdk.eventsBetween(S, day, day),
  changesBetween: sdk.changesBetween(S, day, day),
  claimsWhere: sdk.claimsWhere(S, { place: 'homs' }),
  nearestHeld: sdk.nearestHeld(S, { to: 'homs', bloc: 'opposition', at: day }),
  approach: sdk.approach(S, { towards: 'homs', bloc: 'opposition' }),
  encirclement: sdk.encirclement(S, { place: 'homs', at: day, bloc: 'opposition' }),
  checkMeasures: sdk.checkMeasures(S),
  checkRoute: sdk.checkRoute(S, { ...way, at: day }),
  routeTimeline: sdk.routeTimeline(S, way),
  checkCorridors: sdk.checkCorridors(S, { at: day }),
  checkReach: sdk.checkReach(S, { place: 'homs', at: day }),
  networkGeoJSON: sdk.networkGeoJSON(S, day),
  routeDiff: sdk.routeDiff(S, { ...way, at: '2024-12-05' }, { ...way, at: '2024-12-08' }),
  chokepoints: sdk.chokepoints(S, { ...way, at: '2024-12-01' }),
  controlMapAsOf: sdk.controlMap(S, day, { asOf: '2024-12-07' }),
  'one corridor': sdk.checkCorridors(S, { at: day })[0],
  'a place that nobody holds': S.dataset.places
    .map(({ id }) => sdk.controlAt(S, id, '2024-12-08'))
    .find((one) => 'holder' in one && one.holder === null),
  'one front': (sdk.frontline(S, day) as Any).features[0],
  'one feature of a map': sdk.networkGeoJSON(S, day).features[0],
  'a measure that is checked': sdk.checkMeasures(S)[0],
  'an area': (sdk.controlAreas(S, day) as Any).features[0],
  'a row of baseline': S.dataset.baseline[0],
  'an event': event,
  'a claim': claim,
};

describe('cite, explain, toCSL and toBibTeX', () => {
  it.each(Object.entries(answers))('take %s', (_, answer) => {
    const given = answer as object;
    const footnotes = sdk.cite(S, given);
    expect(footnotes.length).toBeGreaterThan(0);
    expect(sdk.toCSL(S, given)).toEqual(sdk.toCSL(S, footnotes));
    expect(sdk.toBibTeX(S, given)).toBe(sdk.toBibTeX(S, footnotes));
    const { events } = sdk.explain(S, given);
    expect(events.length).toBeGreaterThan(0);
    for (const { claims } of events) expect(claims.length).toBeGreaterThan(0);
  });

  it('lean on what an assessment weighed, and on no word that was published later', () => {
    const early = { asOf: '2024-12-05T12:00' };
    const [told] = sdk
      .eventsBetween(S, '2024-12-05', '2024-12-05', { ...early, place: 'hama' })
      .filter((one) => sdk.cite(S, one.event).length > sdk.cite(S, one).length);
    const weighed = (told as Any).assessment.claims;
    expect(
      sdk
        .cite(S, told as Any)
        .flatMap(({ claims }) => claims)
        .sort(),
    ).toEqual([...weighed].sort());
    const { events } = sdk.explain(S, told as Any);
    expect(events.map(({ event: one }) => one?.id)).toEqual([(told as Any).event.id]);
  });

  it('take an id for evidence under the names that evidence has, and under no other', () => {
    const { id } = claim as Any;
    const cited = (given: object) => sdk.cite(S, given).flatMap(({ claims }) => claims);
    for (const given of [{ claim: id }, { claims: [id] }, { turnedBy: [id] }])
      expect(cited(given)).toEqual([id]);
    expect(cited({ claims: [id], place: 'homs', label: S.dataset.claims[1]?.id })).toEqual([id]);
  });

  it('refuse evidence of what is not on record, and say of which kind it is', () => {
    const leaning = (evidence: object) => () => sdk.cite(S, { evidence });
    expect(leaning({ events: ['2024-12-05-nowhere-captured'] })).toThrow(
      /no event '2024-12-05-nowhere/,
    );
    expect(leaning({ claims: ['nobody-2024-c01'] })).toThrow(/no claim 'nobody-2024-c01/);
  });

  it('refuse a promise of an answer, and what has nothing to lean on', () => {
    const promised = Promise.resolve(sdk.controlAt(S, 'hama', day));
    for (const given of [promised, {}, { status: 'held' }, [promised]] as Any[])
      for (const ask of [sdk.cite, sdk.explain, sdk.toCSL, sdk.toBibTeX] as Any[])
        expect(() => ask(S, given)).toThrow('an answer with its evidence, and no promise of one');
    expect(sdk.cite(S, [])).toEqual([]);
  });

  it('take an answer beside footnotes of another', () => {
    const [hama, homs] = (['hama', 'homs'] as const).map((place) => sdk.controlAt(S, place, day));
    const [footnote] = sdk.cite(S, hama as object);
    const mixed = [homs, footnote] as object[];
    expect(sdk.toCSL(S, mixed)).toEqual(sdk.toCSL(S, sdk.cite(S, mixed)));
    const of = (given: object) => sdk.toCSL(S, given).map(({ id }) => id);
    expect(of(mixed)).toEqual(expect.arrayContaining(of(homs as object)));
    expect(of(mixed)).toContain(footnote?.source);
  });

  it('are refused where they carry no evidence, or are not made yet', () => {
    const columns = sdk.controlColumns(S, day);
    const batch = sdk.controlBatch(S, ['hama'], [day]);
    for (const one of [columns, batch])
      expect(() => sdk.cite(S, one)).toThrow(/cite: answers: .*of a row, ask controlAt/);
    expect(() => sdk.cite(S, sdk.controlSteps(S))).toThrow('a list: of steps, [...steps]');
    const [step] = [...sdk.controlSteps(S, { after: day })];
    expect(sdk.cite(S, step as Any).length).toBeGreaterThan(0);
  });

  it('say what was published after the knowledge time', () => {
    const then = sdk.controlAt(S, 'aleppo', '2024-11-28', { asOf: '2024-11-28' });
    const published = new Map(S.dataset.sources.map(({ id, published }) => [id, published]));
    for (const { source, background, text } of sdk.cite(S, then)) {
      const after = Date.parse(published.get(source)?.notAfter ?? '') > Date.parse(then.asOf ?? '');
      expect(background).toBe(after);
      expect(text.includes('published later')).toBe(after);
    }
    expect(sdk.cite(S, then).some(({ background }) => background)).toBe(true);
    expect(
      sdk.cite(S, sdk.controlAt(S, 'aleppo', '2024-11-28')).some((one) => one.background),
    ).toBe(false);
  });
});

describe('changes of hands', () => {
  it('are bounded by what is sure before and after, the best sources first', () => {
    const changes = sdk.changesBetween(S, '2024-12-05', '2024-12-05');
    const hama = changes.filter(({ place }) => place === 'hama');
    expect(hama[0]?.before).toMatchObject({ status: 'held', bloc: 'government' });
    expect(hama[0]?.after).toMatchObject({ status: 'contested' });
    expect(hama.at(-1)?.after).toMatchObject({ status: 'held', bloc: 'opposition' });
    for (const { sources } of hama) expect(sources.length).toBeGreaterThan(1);
    // A span may end with the coverage, past which nothing can be asked.
    const end = Date.parse(S.dataset.meta.coverage.until);
    for (const { place, span, before, after } of changes) {
      const past = Math.min(Date.parse(span.notAfter) + 1000, end);
      expect(sdk.controlAt(S, place, new Date(past)).status).toBe(after.status);
      expect(before).not.toEqual(after);
    }
  });
});

describe('claims', () => {
  it('are found by every part of a filter, as by hand', () => {
    const found = sdk.claimsWhere(S, { place: 'homs', stance: 'denies' });
    const events = new Map(S.dataset.events.map((one) => [one.id as string, one]));
    const byHand = S.dataset.claims.filter(
      (one) =>
        one.stance === 'denies' &&
        (events.get(one.event)?.places.includes('homs') ??
          S.dataset.baseline.some(({ id, place }) => id === one.event && place === 'homs')),
    );
    expect(found.map(({ claim }) => claim.id).sort()).toEqual(byHand.map(({ id }) => id).sort());
    for (const { source } of sdk.claimsWhere(S, { language: 'ar', publishedUntil: '2024-12-05' })) {
      expect(source.language).toBe('ar');
      expect(Date.parse(source.published.notBefore)).toBeLessThan(Date.parse('2024-12-05T21:00Z'));
    }
    expect(sdk.claimsWhere(S)).toHaveLength(S.dataset.claims.length);
  });
});

describe('rules that hear some only', () => {
  it('part a testimony between them', () => {
    const only = sdk.onlyAlignmentRule('government');
    const none = sdk.onlyOriginsRule([]);
    expect(sdk.onlyAlignmentRule('government')).toBe(only);
    expect(sdk.controlAt(S, 'hama', '2024-12-05', { rule: none }).status).toBe('unknown');
    const { events } = sdk.explain(S, sdk.controlAt(S, 'hama', '2024-12-05', { rule: only }), {
      rule: only,
    });
    for (const { because } of events) expect(because).toContain("'government' are heard");
  });
});
