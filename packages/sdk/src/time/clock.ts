/** The arithmetic of clocks and zones, one with that of the record's build; bundled, so that nothing of it is imported. */
export {
  instantAt,
  isClock,
  keepOffset,
  offsetAt,
  toRfc3339,
} from '../../../data/register/plain/clock.js';
