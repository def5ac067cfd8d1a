import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathOf, readmePictures } from '../figures/readmes.js';

describe('the picture of a README', () => {
  it.each(readmePictures().map((picture) => [picture.package, picture] as const))(
    'of %s is what the record draws, is shown, and is packed',
    (_, picture) => {
      const path = pathOf(picture);
      // After a change of the record: npm run pictures.
      expect(readFileSync(path, 'utf8')).toBe(picture.svg);
      const read = (name: string) => readFileSync(join(dirname(path), name), 'utf8');
      expect(read('README.md')).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\(${picture.file}\\)`));
      expect(JSON.parse(read('package.json')).files).toContain(picture.file);
    },
  );
});
