/** The register's check of a dataset, one with that of its schema; bundled, so that nothing of it is imported. */
export { datasetFaults, datasetRules, tellFaults } from '@syria-2024/data/register';
