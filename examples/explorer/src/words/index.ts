import { ar } from './ar.js';
import { en, type Words } from './en.js';

export type { Words } from './en.js';
export type Language = 'en' | 'ar';

export const wordsIn: Readonly<Record<Language, Words>> = { en, ar };
