import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const scale = 2;

/** Each SVG as a picture, at twice its size; the browser shapes the Arabic. */
export async function writePngs(
  browser: Browser,
  folder: string,
  names: readonly string[],
): Promise<void> {
  try {
    const page = await browser.newPage({ deviceScaleFactor: scale });
    for (const name of names) {
      await page.setContent(
        `<body style="margin:0">${readFileSync(`${folder}${name}.svg`, 'utf8')}</body>`,
      );
      await page.locator('svg').screenshot({ path: `${folder}${name}.png` });
    }
  } finally {
    await browser.close();
  }
}
