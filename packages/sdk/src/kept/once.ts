/** The register's own, bundled, so that nothing of the record's package is imported. */
export { once } from '../../../data/register/plain/once.js';
