/** The register's check of a dataset, one with that of its schema; bundled, so that nothing of it is imported. */
export { datasetRules } from '@syria-2024/data/register';
export { datasetFaults } from '../../../data/register/truth/faults.js';
export { tellFaults } from '../../../data/register/truth/tell-faults.js';
