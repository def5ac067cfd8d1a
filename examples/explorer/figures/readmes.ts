/**
 * `npm run pictures`: writes the pictures of the packages' READMEs. They lie in the packages, so that npm shows them by the
 * same relative path as the repository does, and whoever has the tarball has them.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawApproachChart, drawCoverage, drawStrips } from '@syria-2024/drawing/charts';
import { syria2024 } from '@syria-2024/sdk';

export interface Picture {
  readonly package: 'cli' | 'data' | 'sdk';
  readonly file: string;
  readonly svg: string;
}

export const readmePictures = (): readonly Picture[] => [
  { package: 'sdk', file: 'approach.svg', svg: unversioned(drawApproachChart(syria2024, 'en')) },
  { package: 'data', file: 'coverage.svg', svg: unversioned(drawCoverage(syria2024, 'en')) },
  { package: 'cli', file: 'corridors.svg', svg: unversioned(drawStrips(syria2024, 'en')) },
];

/** The page around it tells the version. */
const unversioned = (svg: string) => svg.replace(`, version ${syria2024.dataset.meta.version}`, '');

export const pathOf = ({ package: name, file }: Picture) =>
  fileURLToPath(new URL(`../../../packages/${name}/${file}`, import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const picture of readmePictures()) writeFileSync(pathOf(picture), picture.svg);
