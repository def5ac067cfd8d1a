/** A reporter for Stryker: each mutant's fate as soon as it is known, so that a run that is stopped has told something. */
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { isJudged, tellMutant } from './key.mjs';

class ToldAtOnce {
  static inject = tokens(commonTokens.options);

  onMutantTested(result) {
    if (isJudged(result)) console.log(tellMutant(result));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'told-at-once', ToldAtOnce)];
