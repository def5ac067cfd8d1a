/** The packed record is the whole record, and the first part is enough for the map. */
import { dataset } from '@syria-2024/data';
import { syria2024 } from '@syria-2024/sdk';
import { type Atlas, controlAt, trustedAtlas } from '@syria-2024/sdk/engine';
import { describe, expect, it } from 'vitest';
import { packRecord } from '../src/record/pack.js';
import { joinParts, unpackRecord } from '../src/record/unpack.js';

const parts = JSON.parse(JSON.stringify(packRecord({ ...dataset })));

describe('the packed record', () => {
  it('comes back as it was, both parts together', () => {
    const { boundaries: _, ...rest } = dataset as unknown as Record<string, unknown>;
    expect(unpackRecord(joinParts(parts.first, parts.texts))).toEqual(rest);
  });

  it('answers by its first part as by the whole: status, dispute, credibility', () => {
    const boundaries = dataset.boundaries;
    const bare = trustedAtlas({ ...unpackRecord(parts.first), boundaries } as never);
    const tell = (atlas: Atlas, at: string) =>
      dataset.places.map(({ id }) => {
        const { status, disputed, credibility } = controlAt(atlas, id, at);
        return [id, status, disputed, credibility];
      });
    for (const at of ['2024-12-01T00:00', '2024-12-07T00:00', '2024-12-09T00:00'])
      expect(tell(bare, at)).toEqual(tell(syria2024, at));
  });

  it('keeps a span that is told on another clock as it is', () => {
    const when = {
      notBefore: '2024-12-05T06:00:00Z',
      notAfter: '2024-12-05T09:00:00Z',
      precision: 'hour',
    };
    const { first, texts } = packRecord({ meta: dataset.meta, events: [{ id: 'one', when }] });
    expect(unpackRecord(joinParts(first, texts)).events).toEqual([{ id: 'one', when }]);
  });

  it('holds no text of a claim or a source in its first part', () => {
    const { claims, sources } = parts.first.collections;
    expect(Object.keys(claims.fields)).not.toContain('says');
    expect(Object.keys(sources.fields)).toEqual(['published']);
  });
});
