/** The register's own, bundled, so that nothing of the record's package is imported. */
export { isWithin } from '../../../data/register/plain/rings.js';
