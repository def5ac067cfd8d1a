import { afterAll, beforeAll, expect } from 'vitest';
import { type Opened, openExplorer } from './open.js';

/** The page for all tests of a file, in one browser; they are to end without a complaint. `read`: as of `openExplorer`. */
export function useExplorer(
  ...read: Parameters<typeof openExplorer>
): Pick<Opened, 'open' | 'complaints'> {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openExplorer(...read);
  });
  afterAll(async () => {
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });
  return {
    open: (...given) => opened.open(...given),
    get complaints() {
      return opened.complaints;
    },
  };
}
