import { defineConfig } from 'vitest/config';
import common from '../../vitest.config';

const inSdk = (...names: string[]) => names.map((name) => `packages/sdk/test/${name}.test.ts`);
const held = inSdk(
  'control',
  'control-cases',
  'control-order',
  'control-as-known',
  'denials',
  'possible-states',
  'carriers',
  'carrying',
  'since',
  'vacated',
  'changes',
  'diff',
  'knowledge',
);
const passed = inSdk('routes', 'road-cases', 'route-questions', 'severance', 'approach');
/** Every answer on the record at the end of each day, and at every instant what was worked out before. */
const golden = inSdk('golden', 'shipped');

/** Room → the tests that ask most about it; they judge every mutant of it. */
const judges: Record<string, readonly string[]> = {
  evidence: [
    ...inSdk('rules', 'testimony', 'explain', 'cite', 'citable', 'publication-date'),
    ...held,
    ...golden,
  ],
  time: [
    ...inSdk('quick-iso', 'spanning', 'histories', 'faults/brothers', 'work-of-control'),
    ...held,
    ...golden,
  ],
  control: [
    ...held,
    ...inSdk(
      'rules',
      'columns',
      'cursor',
      'ageing',
      'ageing-of-the-record',
      'laws',
      'work-of-control',
    ),
    ...golden,
  ],
  roads: [
    ...passed,
    ...inSdk('scenarios', 'route-geojson', 'roads-of-the-record', 'laws'),
    ...golden,
  ],
  routes: [
    ...passed,
    ...inSdk('route-geojson', 'route-worlds', 'route-bounds', 'exposed'),
    ...golden,
  ],
  scenarios: [...inSdk('scenarios', 'diff', 'laws', 'routes'), ...golden],
  graph: [...inSdk('graph', 'cuts', 'route-worlds'), ...passed, ...golden],
  lint: ['lint', 'lint/*', 'bad-files', 'outlines', 'waters'].map(
    (name) => `packages/data/test/${name}.test.ts`,
  ),
};

const include = [...(judges[process.env.MUTATED_ROOM ?? ''] ?? [])];

// Its projects name tests of their own, and nothing is merged: lists would be joined.
const { projects: _, ...same } = common.test ?? {};

export default defineConfig({ test: { ...same, include } });
