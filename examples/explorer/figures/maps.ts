/** The map of an evening as a sheet, from the same questions and the same drawing code as the page. */
import type { Ids } from '@syria-2024/data';
import { approaches, country, drawSheet, palettes } from '@syria-2024/drawing/map';
import type { Atlas } from '@syria-2024/sdk/engine';
import { readLand } from '../build/read-land.js';
import { namesIn } from '../src/page/names.js';
import { sceneOf } from '../src/page/shared/scene.js';
import type { AskedFor } from '../src/questions/asked.js';
import { land } from '../src/questions/land.js';
import { landPathsOf } from '../src/questions/land-paths.js';
import { moment } from '../src/questions/moment.js';
import { outset } from '../src/questions/outset.js';
import { world } from '../src/questions/world.js';
import { type Language, wordsIn } from '../src/words/index.js';
import { tellMoment } from '../src/words/times.js';
import { address, made } from './origin.js';

export const windows = { country, approaches } as const;

export function mapsOf(
  atlas: Atlas<Ids>,
): (asked: AskedFor, window: keyof typeof windows, language: Language) => string {
  const still = outset(atlas);
  const base = landPathsOf(readLand(), atlas.dataset);
  return (asked, window, language) => {
    const words = wordsIn[language];
    const nameOf = namesIn(still, language);
    const known =
      asked.known === null
        ? words.knownToday
        : `${words.clockKnown} ${tellMoment(asked.known, language)}`;
    return drawSheet({
      width: 1000,
      title: window === 'country' ? words.title : words.approachesTitle,
      subtitle: `${tellMoment(asked.at, language)} · ${known} · ${words.roadsFor} ${nameOf(asked.side)}`,
      credit: [
        words.credit(still.name, still.version, still.licence),
        `${words.modelled} ${made} · ${address}`,
      ],
      language,
      nameBloc: nameOf,
      palette: palettes.light,
      window: windows[window],
      drawnIn: world,
      land: base,
      ...land(atlas, asked),
      ...sceneOf(still, moment(atlas, asked), nameOf),
      named: ['latakia', 'rastan', 'talbiseh'],
    });
  };
}
