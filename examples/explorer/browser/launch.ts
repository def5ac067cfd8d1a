/** Debian's Chromium by playwright-core: for the tests, and for the pictures of the figures. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function findChromium(): string | null {
  return process.env.CHROMIUM ?? candidates.find((path) => existsSync(path)) ?? null;
}

/** Throws where there is no browser: what needs one fails, it is not skipped. */
export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error(
      'no Chromium found: apt-get install chromium fonts-noto-core, or name one in the variable CHROMIUM',
    );
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // The same letters on every machine.
      '--font-render-hinting=none',
    ],
  });
}
