/** What is written becomes a dataset, or is refused by name. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createAtlas, DatasetError } from '@syria-2024/sdk/engine';
import { describe, expect, it } from 'vitest';
import { toModule } from '../src/emit.js';
import { dataset } from '../src/generated/kyiv.js';
import { CampaignError, home, readCampaign } from '../src/read-campaign.js';
import { errorsIn } from './compile.js';

/** The campaign with one text put for another in one of its files. */
function changed(file: string, before: string, after: string): URL {
  const folder = mkdtempSync(join(tmpdir(), 'kyiv-'));
  for (const part of ['campaign.yaml', 'tables', 'sources'])
    cpSync(new URL(part, home), join(folder, part), { recursive: true });
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(before);
  writeFileSync(join(folder, file), text.replace(before, after));
  return pathToFileURL(`${folder}/`);
}

function messageOf(ask: () => unknown): string {
  try {
    ask();
    return '';
  } catch (error) {
    if (error instanceof CampaignError || error instanceof DatasetError) return error.message;
    throw error;
  }
}

describe('the written campaign', () => {
  it('is the dataset that was built', () => {
    expect(readCampaign()).toEqual(dataset);
    const built = readFileSync(new URL('src/generated/kyiv.ts', home), 'utf8');
    expect(toModule(readCampaign())).toBe(built);
  });

  it('stands on claims: every event and every row of the baseline has one', () => {
    const spokenOf = new Set<string>(dataset.claims.map(({ event }) => event));
    const subjects = [...dataset.events, ...dataset.baseline].map(({ id }) => id);
    expect(subjects.filter((id) => !spokenOf.has(id))).toEqual([]);
    expect(dataset.claims.length).toBeGreaterThan(40);
  });

  it('tells a word that is no word of the codebook, by record and field', () => {
    const folder = changed('tables/places.csv', ',town,UA-32,30.2651', ',twon,UA-32,30.2651');
    expect(messageOf(() => readCampaign(folder))).toMatch(/^places hostomel: kind: .*town/);
  });

  it('tells a time that cannot be read', () => {
    const folder = changed('sources/2022-02.yaml', "'2022-02-24T19:25'", "'24 February'");
    expect(messageOf(() => readCampaign(folder))).toMatch(
      /^sources ukrainska-pravda-2022-02-24-hostomel-captured: published: .*24 February/,
    );
  });

  it('tells an id that names nothing', () => {
    const folder = changed('tables/effects.csv', ',hostomel-airport,', ',hostomel-airprot,');
    const message = messageOf(() => createAtlas(readCampaign(folder)));
    expect(message).toContain("'hostomel-airprot'");
    expect(message).toContain('did you mean hostomel-airport?');
  });
});

describe('the compiler', () => {
  const ask = (place: string, bloc: string) =>
    `import { checkRoute, controlAt } from '@syria-2024/sdk/engine';
import { kyiv } from './kyiv.js';
controlAt(kyiv, '${place}', '2022-03-01');
checkRoute(kyiv, { from: 'hostomel', to: 'kyiv', at: '2022-03-01', bloc: '${bloc}' });`;

  it('takes places and blocs of this campaign', () => {
    expect(errorsIn(ask('hostomel', 'russia'))).toEqual([]);
  });

  it('refuses a misspelt place, a place of another campaign, and a bloc of another', () => {
    expect(errorsIn(ask('hostomle', 'russia')).join()).toContain('"hostomle"');
    expect(errorsIn(ask('homs', 'russia')).join()).toContain('"homs"');
    expect(errorsIn(ask('hostomel', 'government')).join()).toContain('"government"');
  });
});
