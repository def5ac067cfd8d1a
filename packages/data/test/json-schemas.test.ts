import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { derive } from '../derive/index.js';
import { readBoundaries } from '../read/boundaries.js';
import { readCampaign } from '../read/campaign.js';
import { curatedFolder, filesOf } from '../read/files.js';
import { readRecords } from '../read/records.js';
import type { Campaign } from '../register/campaign.js';
import { collections } from '../register/collections/index.js';
import { kinds } from '../register/kinds.js';
import { jsonSchemas } from '../ship/json-schemas.js';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
ajv.addFormat('iri', (text) => URL.canParse(text));
const schemas = jsonSchemas();
const validator = (name: string) => ajv.compile(schemas.get(`${name}.schema.json`) as object);
const shipped = [...Object.keys(collections), 'meta'] as (keyof typeof collections | 'meta')[];

describe('the JSON Schemas', () => {
  it.each(kinds)(
    'of written %s accept every file, and refuse keys that they do not know',
    (kind) => {
      const validate = validator(`written/${kind}`);
      const written = writtenOf(kind);
      for (const [file, value] of written)
        expect([file, validate(value), validate.errors]).toEqual([file, true, null]);
      expect(validate({ ...written[0]?.[1], publischer: 'x' })).toBe(false);
      expect(validate.errors).toContainEqual(
        expect.objectContaining({ keyword: 'additionalProperties' }),
      );
    },
  );

  let derived: ReturnType<typeof derive>;
  beforeAll(() => {
    const campaign = readCampaign().campaign as Campaign;
    derived = derive(readRecords().records, campaign, readBoundaries(), '0.0.0');
  });

  it.each(shipped)('of shipped %s accept everything that ships, and nothing beside', (name) => {
    const validate = validator(name);
    expect([validate(derived[name]), validate.errors]).toEqual([true, null]);
    const [first = { from: 'a' }] = [derived[name]].flat();
    const strange = { ...first, publischer: 'x' };
    expect(validate(name === 'meta' ? strange : [strange])).toBe(false);
  });

  it('have names of their own', () => {
    const names = [...schemas.values()].map((schema) => (schema as { $id: string }).$id);
    expect(new Set(names).size).toBe(schemas.size);
  });
});

/** Of a collection that has no record yet, those of its rule's right tree. */
function writtenOf(kind: string): [file: string, value: object][] {
  const examples = fileURLToPath(new URL(`fixtures/lint/${kind}/right/`, import.meta.url));
  const folder = filesOf(kind).length > 0 ? curatedFolder : examples;
  return filesOf(kind, folder).map((file) => [
    file,
    parse(readFileSync(join(folder, file), 'utf8')),
  ]);
}
