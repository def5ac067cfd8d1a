import { kinds } from '../../register/kinds.js';
import { strangeLanguage, strangeLanguages } from '../../register/truth/languages.js';
import { campaign } from '../help/campaign.js';
import type { Rule } from '../help/rule.js';

/** A misspelt code is a language of its own to the schema; the campaign says which there are. */
export const languages: Rule = {
  name: 'languages',
  description: 'Names are in English and in the languages that campaign.yaml lists',
  scope: kinds,
  *check(records) {
    const { languages: listed } = campaign();
    for (const kind of kinds)
      for (const entry of records[kind].values()) {
        if (!('names' in entry.value)) continue;
        for (const key of strangeLanguages(entry.value.names, listed))
          yield entry.problem('languages', ['names', key], strangeLanguage(key, listed));
      }
  },
};
