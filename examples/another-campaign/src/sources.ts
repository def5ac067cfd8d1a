/** The YAML files: what the campaign is about, and the sources with their claims. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export function readYaml(path: URL): unknown {
  return parse(readFileSync(path, 'utf8'));
}

/** Source id → source, of every file of the folder. Throws for an id that two files use. */
export function readSources(folder: URL): Record<string, unknown> {
  const home = new URL('sources/', folder);
  const sources: Record<string, unknown> = {};
  for (const file of readdirSync(home).sort())
    for (const [id, source] of Object.entries(readYaml(new URL(file, home)) as object)) {
      if (id in sources) throw new Error(`sources/${file}: ${id} is written twice`);
      sources[id] = source;
    }
  return sources;
}
