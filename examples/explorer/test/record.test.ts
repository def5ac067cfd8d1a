/** The packed record is the whole record, and the first part is enough for the map. */
import { dataset } from '@syria-2024/data';
import { describe, expect, it } from 'vitest';
import { packRecord } from '../src/record/pack.js';
import { joinParts, unpackRecord } from '../src/record/unpack.js';

const parts = JSON.parse(JSON.stringify(packRecord(dataset as unknown as Record<string, unknown>)));

describe('the packed record', () => {
  it('comes back as it was, both parts together', () => {
    const { boundaries: _, ...rest } = dataset as unknown as Record<string, unknown>;
    expect(unpackRecord(joinParts(parts.first, parts.texts))).toEqual(rest);
  });

  it('holds no text of a claim or a source in its first part', () => {
    const { claims, sources } = parts.first.collections;
    expect(Object.keys(claims.fields)).not.toContain('says');
    expect(Object.keys(sources.fields)).toEqual(['published']);
  });
});
