import type { Ids } from '@syria-2024/data';
import type { Atlas } from '@syria-2024/sdk/engine';
import type { Language } from '../map/words.js';
import { chartWords } from './words.js';

/** What keeps its order among Arabic letters: a date's numbers would be turned about. */
const isolated = (text: string) => `\u2066${text}\u2069`;

/** The record and its licence, as every chart prints it under itself; `origin`: when it was made, and where the record is. */
export function creditOf<I extends Ids>(
  { dataset: { meta } }: Atlas<I>,
  language: Language,
  origin = '',
): string {
  const record = chartWords[language].credit(meta.name, meta.version, meta.licence);
  if (origin === '') return record;
  return `${record} · ${language === 'ar' ? isolated(origin) : origin}`;
}
