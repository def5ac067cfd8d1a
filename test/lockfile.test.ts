import { describe, expect, it } from 'vitest';
import { faultsOfLockfile } from '../scripts/check-lockfile.mjs';

describe('a lockfile', () => {
  it('passes when it names no host, lacks nothing, and runs only what is known', () => {
    const packages = {
      '': {},
      'node_modules/tool': { optionalDependencies: { 'tool-linux': '1.0.0' } },
      'node_modules/tool-linux': {},
      'node_modules/a/node_modules/known': { hasInstallScript: true },
    };
    expect(faultsOfLockfile({ packages }, { allowScripts: { known: false } })).toEqual([]);
  });

  it('is refused where a binary for another platform is missing', () => {
    const packages = { 'node_modules/tool': { optionalDependencies: { 'tool-linux': '1.0.0' } } };
    expect(faultsOfLockfile({ packages }, {})).toEqual([
      'not in the lockfile: node_modules/tool: tool-linux',
    ]);
  });

  it('is refused where it names a host', () => {
    const packages = { 'node_modules/tool': { resolved: 'https://registry.example.org/tool.tgz' } };
    expect(faultsOfLockfile({ packages }, {})).toEqual([
      'names a registry host: node_modules/tool',
    ]);
  });

  it('is refused where something new wants to run at installation', () => {
    const packages = { 'node_modules/native': { hasInstallScript: true } };
    expect(faultsOfLockfile({ packages }, { allowScripts: { other: true } })).toEqual([
      'runs a script when it is installed, and allowScripts lacks it: node_modules/native',
    ]);
  });
});
