import { blocColour, palettes } from '@syria-2024/drawing/map';
import { covered, toHours } from '../../state/clock.js';
import { tellShortDay } from '../../words/times.js';
import { usePage } from '../shared/context.js';

export interface StripSpell {
  readonly from: string;
  readonly until: string;
  readonly words: string;
  /** What fills it: sides of a place, or one colour of a road. */
  readonly blocs?: readonly string[];
  readonly status: string;
}

/** The covered days as a strip: colour and texture as on the map, the moment shown as a line. */
export function Strip({ spells, name }: { spells: readonly StripSpell[]; name: string }) {
  const { state, isDark, outset } = usePage();
  const palette = palettes[isDark ? 'dark' : 'light'];
  const at = (iso: string) => (toHours(iso.slice(0, 16)) / covered) * 100;
  const colours = (spell: StripSpell) =>
    spell.blocs
      ? spell.blocs.map((side) => blocColour(palette, side))
      : [palette.roads[spell.status as keyof typeof palette.roads] ?? palette.nobody];
  const isSure = ({ status }: StripSpell) =>
    status === 'held' || status === 'open' || status === 'severed';
  return (
    <figure class="strip">
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${name}: ${spells.map(({ words }) => words).join('; ')}`}
      >
        {spells.map((spell) => {
          const [first = palette.nobody, second = palette.halo] = colours(spell);
          const [x, width] = [at(spell.from), Math.max(at(spell.until) - at(spell.from), 0.4)];
          return (
            <g key={spell.from}>
              <title>{spell.words}</title>
              <rect
                x={x}
                y="0"
                width={width}
                height="10"
                fill={first}
                fill-opacity={isSure(spell) ? 1 : 0.55}
              />
              {!isSure(spell) && <rect x={x} y="3.4" width={width} height="3.2" fill={second} />}
            </g>
          );
        })}
        <line
          x1={at(state.at)}
          x2={at(state.at)}
          y1="0"
          y2="10"
          stroke={palette.ink}
          stroke-width="2"
          vector-effect="non-scaling-stroke"
        />
      </svg>
      <div class="days" aria-hidden="true">
        {outset.days
          .filter((_, i) => i % 2 === 0)
          .map((day) => (
            <span key={day}>{tellShortDay(day, state.language)}</span>
          ))}
      </div>
    </figure>
  );
}
