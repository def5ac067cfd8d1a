import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Package } from 'datapackage';
import { describe, expect, it } from 'vitest';
import { files, folder, textOf } from './tables.js';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly foreignKeys: readonly { readonly reference: { readonly resource?: string } }[];
  };
}
const described = JSON.parse(textOf('datapackage.json')) as { resources: Resource[] };

/** The library knows version 1, where a time has no offset and a table that names itself says so by an empty text. */
const asVersion1 = {
  ...described,
  resources: described.resources.map((resource) => ({
    ...resource,
    schema: {
      ...resource.schema,
      fields: resource.schema.fields.map((field) =>
        field.type === 'datetime' ? { ...field, format: 'any' } : field,
      ),
      foreignKeys: resource.schema.foreignKeys.map(({ reference, ...key }) => ({
        ...key,
        reference: { resource: '', ...reference },
      })),
    },
  })),
};

describe('the files', () => {
  it('are the same bytes when another process writes them, on another clock and in another language', () => {
    const again = `${folder}-again`;
    const env = { ...process.env, INIT_CWD: undefined, TZ: 'Asia/Tokyo', LANG: 'ar_SY.UTF-8' };
    const write = fileURLToPath(new URL('../write.ts', import.meta.url));
    execFileSync(process.execPath, ['--import', 'tsx', write, again], { env, stdio: 'pipe' });
    const sumIn = (of: string) => (name: string) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(of, name)))
        .digest('hex'),
    ];
    expect(
      readdirSync(again, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()),
    ).toHaveLength(files.size);
    expect([...files.keys()].map(sumIn(again))).toEqual([...files.keys()].map(sumIn(folder)));
  });

  it('of JSON are what their schemas say', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    ajv.addFormat('iri', (text) => URL.canParse(text));
    const names = [...files.keys()].filter((name) => name.startsWith('json/'));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const schema = textOf(name.replace('json/', 'json-schema/').replace('.json', '.schema.json'));
      const validate = ajv.compile(JSON.parse(schema));
      expect([name, validate(JSON.parse(textOf(name))), validate.errors]).toEqual([
        name,
        true,
        null,
      ]);
    }
  });
});

describe('a reader of Data Packages', () => {
  it('finds the description valid, and every row of the type and key that it gives', async () => {
    const data = await Package.load(asVersion1, { basePath: folder });
    expect(data.errors).toEqual([]);
    expect(data.resources.length).toBe(
      [...files.keys()].filter((name) => name.startsWith('csv/')).length,
    );
    for (const resource of data.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect([resource.name, rows.length]).toEqual([resource.name, linesOf(resource.name)]);
    }
  });

  it('is told of a row that names nothing', async () => {
    const [name, wrong] = ['events_places', 'no-such-place'];
    const broken = {
      ...asVersion1,
      resources: asVersion1.resources.map(({ path, ...resource }) =>
        resource.name === name
          ? {
              ...resource,
              data: [
                ['event', 'position', 'place'],
                ['2024-12-05-hama-captured', '1', wrong],
              ],
            }
          : { ...resource, path },
      ),
    };
    const data = await Package.load(broken, { basePath: folder });
    await expect(data.getResource(name).checkRelations()).rejects.toThrow(/foreign key/i);
  });
});

const linesOf = (name: string) => {
  const path = described.resources.find((resource) => resource.name === name)?.path ?? '';
  return textOf(path).split('\r\n').length - 2;
};

describe('Croissant', () => {
  const croissant = JSON.parse(textOf('croissant.json')) as {
    distribution: { '@id': string; sha256: string }[];
    recordSet: {
      field: { source: { fileObject: { '@id': string }; extract: { column: string } } }[];
    }[];
  };

  it('gives each file its checksum', () => {
    for (const { '@id': path, sha256 } of croissant.distribution)
      expect([path, createHash('sha256').update(textOf(path)).digest('hex')]).toEqual([
        path,
        sha256,
      ]);
  });

  it('names only columns that are there', () => {
    for (const { field } of croissant.recordSet)
      for (const { source } of field) {
        const [head = ''] = textOf(source.fileObject['@id']).split('\r\n');
        expect(head.split(',')).toContain(source.extract.column);
      }
  });
});
