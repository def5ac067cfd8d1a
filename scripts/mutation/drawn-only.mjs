/** A checker for Stryker that lets only drawn mutants run: the range of one holds others. */
import { readFileSync } from 'node:fs';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { keyOf } from './key.mjs';

class DrawnOnly {
  static inject = tokens(commonTokens.options);

  constructor({ drawnFile }) {
    this.drawn = new Set(JSON.parse(readFileSync(drawnFile, 'utf8')));
  }

  async init() {}

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.judge(mutant)]));
  }

  judge(mutant) {
    return this.drawn.has(keyOf(mutant))
      ? { status: 'passed' }
      : { status: 'compileError', reason: 'not drawn' };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'drawn-only', DrawnOnly)];
