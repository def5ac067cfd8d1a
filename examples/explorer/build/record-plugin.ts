/** Hands the page the record in two parts and the land, as modules that Vite bundles. */
import { dataset } from '@syria-2024/data';
import type { Plugin } from 'vite';
import { packRecord } from '../src/record/pack.js';
import { readLand } from './read-land.js';

const prefix = 'virtual:record/';

export function recordPlugin(): Plugin {
  const { first, texts } = packRecord({ ...dataset });
  const parts: Readonly<Record<string, unknown>> = { first, texts, land: readLand() };
  return {
    name: 'record',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id) => {
      const part = id.startsWith(`\0${prefix}`) ? parts[id.slice(prefix.length + 1)] : undefined;
      // A string that is parsed loads several times faster than a literal of that size.
      return part === undefined
        ? undefined
        : `export default JSON.parse(${JSON.stringify(JSON.stringify(part))})`;
    },
  };
}
