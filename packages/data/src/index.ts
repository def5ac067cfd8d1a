/**
 * The sourced record of 27 November - 8 December 2024 in Syria, as plain typed values.
 *
 * @packageDocumentation
 */
export * from './generated/index.js';
