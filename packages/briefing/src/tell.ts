/** Whole answers in words, with how far they are believed. */
import {
  type AssessedEvent,
  type ControlState,
  nameOf,
  type RouteAnswer,
  syria2024,
} from '@syria-2024/sdk';
import {
  namePlace,
  nameSegment,
  tellBetween,
  tellCredibility,
  tellInstant,
  tellState,
} from './words.js';

export function tellControl(control: ControlState): string {
  const since =
    'since' in control && control.since
      ? `, since ${tellBetween(control.since.notBefore, control.since.notAfter)}`
      : '';
  const doubt = control.disputed ? ', disputed' : '';
  return `${tellState(control)}${since} (${tellCredibility(control.credibility)}${doubt})`;
}

export function tellRoute(answer: RouteAnswer): string {
  switch (answer.status) {
    case 'open': {
      const choke = answer.chokepoints.places;
      const cut =
        choke && choke.length > 0
          ? `; would be cut by the loss of ${choke.map(namePlace).join(' and ')}`
          : '';
      const detour =
        answer.detour > 1.05
          ? `, by a detour of ${answer.detour.toFixed(1)} times the usual way`
          : '';
      return `open${detour} (${tellCredibility(answer.credibility)})${cut}`;
    }
    case 'severed': {
      const { earliest, latest } = answer.since;
      const since =
        earliest === null
          ? `since before ${tellInstant(latest)}`
          : `since ${tellBetween(earliest, latest)}`;
      return `severed ${since} (${tellCredibility(answer.credibility)}); to reopen it: ${answer.repair.map(nameElement).join(', ')}`;
    }
    case 'uncertain': {
      const hinges = answer.hinges.map(({ place, segment }) =>
        place ? namePlace(place) : nameSegment(segment ?? ''),
      );
      const most = 5;
      const rest = hinges.length > most ? ` and ${hinges.length - most} more` : '';
      return `uncertain; it turns on ${hinges.slice(0, most).join(', ')}${rest}`;
    }
  }
}

const placeIds = new Set<string>(syria2024.dataset.places.map(({ id }) => id));

export function nameElement(id: string): string {
  return placeIds.has(id) ? namePlace(id) : nameSegment(id);
}

/** Who denies it: two by name, the rest counted. */
export function tellDenial({ testimony }: AssessedEvent['assessment']): string {
  const deniers = Object.values(testimony.deniedBy).flat();
  const named = deniers.slice(0, 2).map((id) => nameOf(syria2024, id));
  const rest = deniers.length > 2 ? ` and ${deniers.length - 2} more` : '';
  return `denied by ${named.join(', ')}${rest}`;
}
