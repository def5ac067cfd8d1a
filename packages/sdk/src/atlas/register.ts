/** The register's check of references and words, one with that of the record's lint; bundled, so that nothing of it is imported. */
export { type Fault, faultsIn, recordRules, wordLists } from '@syria-2024/data/register';
