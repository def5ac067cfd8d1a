import type { Entry } from '../../read/records.js';
import type { Rule } from '../help/rule.js';

const sharing = ['blocs', 'areas', 'origins'] as const;
type Sharing = Entry<(typeof sharing)[number]>;

/** Where an id stands for a side and for who acts for it, a reader takes two names of it for two things. */
export const oneName: Rule = {
  name: 'one-name',
  description: 'An actor is named as the bloc, the area and the origin of that id are',
  scope: ['actors', ...sharing],
  *check(records) {
    for (const actor of records.actors.values()) {
      const { en, ar } = actor.value.names;
      for (const other of sharing.flatMap((kind): Sharing[] => {
        const entry = records[kind].get(actor.id);
        return entry ? [entry] : [];
      })) {
        const { names } = other.value;
        if (names.en !== en || names.ar !== ar)
          yield actor.problem(
            'one-name',
            ['names'],
            `${en} (${ar}), but ${names.en} (${names.ar}) in ${other.file}`,
          );
      }
    }
  },
};
