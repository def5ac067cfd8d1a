/** Reads what is written, checks it, and writes the module that programs ask. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createAtlas } from '@syria-2024/sdk/engine';
import { toModule } from './emit.js';
import { home, readCampaign } from './read-campaign.js';

const dataset = readCampaign();
// Ids that name nothing are refused here, all at once.
createAtlas(dataset);
const target = new URL('src/generated/kyiv.ts', home);
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, toModule(dataset));
const counts = Object.entries(dataset.meta.counts).filter(([, count]) => count > 0);
console.log(counts.map(([name, count]) => `${count} ${name}`).join(', '));
