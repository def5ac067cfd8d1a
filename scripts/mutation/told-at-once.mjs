/** A reporter for Stryker: each mutant's fate as soon as it is known, so that a run that is stopped has told something. */
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { tellMutant } from './key.mjs';

class ToldAtOnce {
  static inject = tokens(commonTokens.options);

  onMutantTested(result) {
    if (result.statusReason !== 'not drawn') console.log(tellMutant(result));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'told-at-once', ToldAtOnce)];
