/** The register's own, bundled, so that nothing of the record's package is imported. */
export { chainFrom } from '../../../data/register/plain/chain.js';
