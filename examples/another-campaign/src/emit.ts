/** A dataset as a module whose ids and languages are literal types, so that the compiler refuses a misspelt one. */
import type { Dataset, Ids } from '@syria-2024/data';

export function toModule(dataset: Dataset): string {
  const kinds: { [K in Exclude<keyof Ids, 'names'>]: readonly { readonly id: string }[] } = {
    place: dataset.places,
    area: dataset.areas,
    actor: dataset.actors,
    origin: dataset.origins,
    source: dataset.sources,
    claim: dataset.claims,
    event: dataset.events,
    baseline: dataset.baseline,
    road: dataset.roads,
    segment: dataset.segments,
    corridor: dataset.corridors,
    bloc: dataset.blocs,
    front: dataset.fronts,
    region: dataset.regions,
    water: dataset.waters ?? [],
  };
  const unions = Object.entries(kinds).map(([kind, rows]) => {
    const ids = rows.map(({ id }) => JSON.stringify(id)).join(' | ');
    return `  ${kind}: ${ids || 'never'};\n`;
  });
  const languages = dataset.meta.languages ?? [];
  const text = JSON.stringify(JSON.stringify(dataset));
  return `// Made by npm run build; not to be edited.
import type { Dataset, Ids } from '@syria-2024/data';

export interface KyivIds extends Ids {
${unions.join('')}  names: {${languages.map((one) => ` readonly '${one}'?: string;`).join('')} };
}

export const dataset = JSON.parse(${text}) as Dataset<KyivIds>;
`;
}
