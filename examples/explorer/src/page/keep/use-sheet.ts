/** The map shown as a sheet: the same drawing code as the figures'. */
import { country, drawSheet, palettes, type Window } from '@syria-2024/drawing/map';
import { ask } from '../../questions/ask.js';
import type { Moment } from '../../questions/moment.js';
import { world } from '../../questions/world.js';
import { askedOf, countSupposed, type State } from '../../state/state.js';
import { tellMoment } from '../../words/times.js';
import { usePage } from '../shared/context.js';
import { sceneOf } from '../shared/scene.js';

export function useSheet(moment: Moment | null): () => Promise<string> {
  const { state, outset, base, nameOf, words } = usePage();
  return async () => {
    const ground = await ask('land', askedOf(state));
    const known =
      state.known === null
        ? words.knownToday
        : `${words.clockKnown} ${tellMoment(state.known, state.language)}`;
    const supposed = countSupposed(state);
    const parts = [
      tellMoment(state.at, state.language),
      known,
      `${words.roadsFor} ${nameOf(state.side)}`,
      ...(supposed > 0 ? [words.notTheRecord(supposed)] : []),
    ];
    return drawSheet({
      width: 1000,
      title: words.title,
      subtitle: parts.join(' · '),
      credit: [words.credit(outset.name, outset.version, outset.licence), location.href],
      language: state.language,
      nameBloc: nameOf,
      palette: palettes.light,
      window: windowOf(state.view),
      drawnIn: world,
      land: base,
      ...ground,
      ...sceneOf(outset, moment, nameOf),
    });
  };
}

/** What the view shows, as degrees. */
function windowOf(view: State['view']): Window {
  if (!view) return country;
  const [lon, lat, zoom] = view;
  const [west, south, east, north] = country;
  const [dx, dy] = [(east - west) / 2 / zoom, (north - south) / 2 / zoom];
  return [lon - dx, lat - dy, lon + dx, lat + dy];
}
