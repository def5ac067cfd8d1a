import { defineConfig } from 'vitest/config';
import common from '../../vitest.config';

const inSdk = (...names: string[]) => names.map((name) => `packages/sdk/test/${name}.test.ts`);
const held = inSdk(
  'control',
  'control-cases',
  'control-order',
  'control-as-known',
  'control-believed',
  'still-held',
  'still-believed',
  'accounts',
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
const passed = inSdk(
  'routes',
  'road-cases',
  'route-questions',
  'route-timelines',
  'chokepoints',
  'severance',
  'approach',
);
/** Every answer on the record at the end of each day, and at every instant what was worked out before. */
const golden = inSdk('golden', 'shipped');

/** Room → the tests that ask most about it; they judge every mutant of it. */
const judges: Record<string, readonly string[]> = {
  evidence: [
    ...inSdk(
      'rules',
      'rule-laws',
      'hearing-rules',
      'testimony',
      'interest',
      'explain',
      'cite',
      'citable',
      'publication-date',
    ),
    ...held,
    ...golden,
  ],
  time: [
    ...inSdk(
      'quick-iso',
      'spanning',
      'histories',
      'faults/brothers',
      'faults/times',
      'faults/input-times',
      'work-of-control',
    ),
    ...held,
    ...golden,
  ],
  control: [
    ...held,
    ...inSdk(
      'rules',
      'rule-laws',
      'hearing-rules',
      'columns',
      'weighing-key',
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
    ...inSdk('scenarios', 'route-geojson', 'roads-of-the-record', 'shipped-roads', 'laws'),
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
