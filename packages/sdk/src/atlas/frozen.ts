/** Freezes through and through what all who ask share; bundled, so that nothing of the data package is imported. */
export { frozen } from '../../../data/register/plain/frozen.js';
