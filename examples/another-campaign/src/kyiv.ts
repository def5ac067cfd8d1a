import { type Atlas, createAtlas } from '@syria-2024/sdk/engine';
import { dataset, type KyivIds } from './generated/kyiv.js';

/** The campaign, ready to be asked. Its ids are literal types: a misspelt place does not compile. */
export const kyiv: Atlas<KyivIds> = createAtlas(dataset);
