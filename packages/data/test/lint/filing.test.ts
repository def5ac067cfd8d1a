import { describe, expect, it } from 'vitest';
import { event, found, named, page, taken } from './on-sources.js';

describe('filing: a record lies where its contents say', () => {
  it('an event in the folder of a day that it touches', () => {
    expect(found('filing', { [taken]: event({ when: '2024-12-06' }) })).toEqual([
      "when: 2024-12-06 does not touch 2024-12-05, the folder's day; expected 2024-12-06",
    ]);
    expect(found('filing', { [taken]: event({ when: '2024-12-06/2024-12-07' }) })).toEqual([
      expect.stringContaining('expected one of 2024-12-06 to 2024-12-07'),
    ]);
    expect(found('filing', { [taken]: event({ when: '2024-12-04/2024-12-05' }) })).toEqual([]);
  });

  it('a place in the folder of its region, or abroad', () => {
    const place = (more: object) => ({
      ...named('A place'),
      kind: 'town',
      point: [36.7, 35],
      precisionMetres: 500,
      locatedBy: 'geonames',
      ...more,
    });
    const region = { 'regions/SY-HM': { ...named('Hama'), folder: 'hama' } };
    const told = (file: string, more: object) =>
      found('filing', { ...region, [file]: place(more) });
    expect(told('places/hama/x', { region: 'SY-HM' })).toEqual([]);
    expect(told('places/homs/x', { region: 'SY-HM' })).toEqual([
      'region: lies in places/homs; expected places/hama',
    ]);
    expect(told('places/hama/x', { country: 'LB' })).toEqual([
      'country: lies in places/hama; expected places/abroad',
    ]);
    expect(told('places/abroad/x', { country: 'LB' })).toEqual([]);
  });

  it('a source under the day on which it was printed, and so says its id', () => {
    const in_ = (folder: string, id: string, published: string) =>
      found('filing', { [`sources/${folder}/${id}`]: page({ published }) });
    expect(in_('2024-12-05', 'daily-2024-12-05', '2024-12-05')).toEqual([]);
    expect(in_('2024-12', 'daily-2024-12', '2024-12-05')).toEqual([]);
    expect(in_('2024-12-06', 'daily-2024-12-06', '2024-12-05')).toEqual([
      'published: 2024-12-05 lies in sources/2024-12-06; expected sources/2024-12-05',
    ]);
    expect(in_('2024-12-05', 'daily-2024-12-07', '2024-12-05')).toEqual([
      'the id of a source says when it was published: 2024-12-05',
    ]);
    expect(in_('2024-12-05', 'daily', '2024-12-05')).toHaveLength(1);
  });
});
