import { dataset, type SyriaIds } from '@syria-2024/data';
import { type Atlas, wrap } from './atlas.js';

/** The shipped record, ready to be asked. Its ids are literal types: a misspelt place does not compile. */
export const syria2024: Atlas<SyriaIds> = /* @__PURE__ */ wrap<SyriaIds>(dataset);
