/** The register's closed lists against which questions are checked; bundled, so that nothing of it is imported. */
export { eventKinds, passages, placeKinds, roadClasses, stances } from '@syria-2024/data/register';
