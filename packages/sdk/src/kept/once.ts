/** Bundled, so that nothing of the record's package is imported. */
export { once } from '@syria-2024/data/register';
