/** The public names of a package, read from the declarations that it ships. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Door {
  readonly types?: string;
}

/** Each as `door: name`, or the door alone where it is no module. */
export function publicNames(folder: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, string | Door>>;
  };
  return Object.entries(exports).flatMap(([door, target]) => {
    const types = typeof target === 'string' ? undefined : target.types;
    if (types === undefined) return [door];
    return [door, ...namesIn(join(folder, types)).map((name) => `${door}: ${name}`)];
  });
}

/** `export { A, type B, C as D }`, `export * from './other.js'`, and what is declared where it is exported. */
function namesIn(file: string): string[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) =>
    names.split(',').flatMap((name) => /(\w+)\s*$/.exec(name)?.[1] ?? []),
  );
  const declared = [
    ...text.matchAll(
      /^export (?:declare )?(?:abstract )?(?:class|const|function|interface|type) (\w+)/gm,
    ),
  ].map(([, name = '']) => name);
  const passedOn = [...text.matchAll(/^export (?:type )?\* from '(\.[^']+)\.js'/gm)].flatMap(
    ([, other]) => namesIn(join(dirname(file), `${other}.d.ts`)),
  );
  return [...new Set([...listed, ...declared, ...passedOn])];
}
