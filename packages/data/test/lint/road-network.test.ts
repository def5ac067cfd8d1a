import { describe, expect, it } from 'vitest';
import type { Files } from '../records-of.js';
import { found, named, page } from './on-sources.js';

describe('roads', () => {
  const segment = (id: string, a: string, b: string, more: object = {}) => ({
    id,
    a,
    b,
    exists: 'certain',
    ...more,
  });
  const road = (...segments: object[]) => ({
    ...named('A road'),
    ref: null,
    class: 'trunk',
    sources: ['atlas-2024'],
    segments,
  });
  const told = (...segments: object[]) => found('road-network', { 'roads/m5': road(...segments) });

  it('have two ends, and ids of their own', () => {
    expect(told(segment('x', 'a', 'a'))).toEqual(['segments.0.b: a is both ends']);
    expect(told(segment('x', 'a', 'b'), segment('x', 'b', 'c'))).toEqual([
      'segments.1.id: x is also in roads/m5.yaml',
    ]);
  });

  it('join two places once, unless structures or a doubt tell two stretches apart', () => {
    const twin = (one: object, other: object) =>
      told(segment('x', 'a', 'b', one), segment('y', 'b', 'a', other));
    expect(twin({}, {})).toEqual([
      'segments.1.id: x in roads/m5.yaml already joins a and b; name it in order, or give both a structure',
    ]);
    expect(twin({ structure: 'bridge' }, {})).toHaveLength(1);
    expect(twin({ structure: 'bridge' }, { structure: 'bridge' })).toEqual([]);
    expect(twin({ exists: 'uncertain' }, {})).toEqual([]);
    expect(twin({}, { exists: 'uncertain' })).toEqual([]);
  });

  it('form one network; what lies apart is told once', () => {
    const mainland = [segment('x', 'a', 'b'), segment('y', 'b', 'c'), segment('z', 'c', 'd')];
    expect(told(...mainland)).toEqual([]);
    expect(told(segment('i', 'p', 'q'), segment('j', 'q', 'r'), ...mainland)).toEqual([
      'segments.0.a: p and 2 more places are joined to no other road',
    ]);
  });

  it('known from one undated page only are uncertain', () => {
    const page_ = (more: object = {}) =>
      page({
        kind: 'reference',
        published: '2024-06-01',
        accessed: '2024-06-01',
        publisher: 'Atlas',
        ...more,
      });
    const pages = (more: object = {}, other?: object) => ({
      'sources/2024-06-01/atlas-2024': page_(more),
      ...(other && { 'sources/2024-06-01/book-2024': page_(other) }),
    });
    const one = (files: Files, more: object = {}) =>
      found('one-old-source', { 'roads/m5': road(segment('x', 'a', 'b', more)), ...files });
    expect(one(pages())).toEqual([
      'segments.0.exists: only undated pages of Atlas tell of x; name a second publisher, or write uncertain',
    ]);
    expect(one(pages(), { exists: 'uncertain' })).toEqual([]);
    expect(one(pages({ accessed: '2025-01-01' }))).toEqual([]);
    expect(one(pages({ kind: 'news' }))).toEqual([]);
    expect(one(pages({ publisher: null }))).toEqual([]);
    const both = { sources: ['atlas-2024', 'book-2024'] };
    expect(one(pages({}, {}), both)).toHaveLength(1);
    expect(one(pages({}, { publisher: 'Book' }), both)).toEqual([]);
  });
});
