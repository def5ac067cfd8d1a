import { defineConfig } from 'vitest/config';
import common from '../../vitest.config';

const inSdk = (...names: string[]) => names.map((name) => `packages/sdk/test/${name}.test.ts`);
const held = inSdk(
  'control',
  'control-cases',
  'denials',
  'possible-states',
  'carriers',
  'since',
  'vacated',
);
const passed = inSdk('routes', 'road-cases', 'route-questions', 'severance');

/** Room → the tests that ask most about it, each through in a few seconds; they judge every mutant of it. */
const quick: Record<string, readonly string[]> = {
  evidence: [...inSdk('rules', 'testimony', 'explain', 'cite', 'citable'), ...held],
  time: [...inSdk('quick-iso', 'spanning', 'knowledge', 'diff'), ...held],
  control: [...inSdk('control-order', 'control-as-known', 'changes', 'diff', 'knowledge'), ...held],
  roads: passed,
  routes: [...inSdk('route-geojson', 'route-worlds', 'route-bounds'), ...passed],
  scenarios: inSdk('scenarios'),
  graph: inSdk('graph', 'cuts', 'severance', 'route-questions'),
  lint: ['packages/data/test/lint.test.ts'],
};

const include = [...(quick[process.env.MUTATED_ROOM ?? ''] ?? [])];

// Not merged: lists would be joined.
export default defineConfig({ test: { ...common.test, include } });
