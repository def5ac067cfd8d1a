/** The closed word lists as plain values: what a question's words are checked against. */
export * from '../schema/words.js';
