/** Pages in a real browser, off a server of this machine that has nothing but one folder. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? candidates.find((path) => existsSync(path));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript' };

/** Gives `ask`, which opens a page of that HTML and waits for the first line on its console, and `stop`. */
export async function openBrowser(folder) {
  if (executablePath === undefined) throw new Error('no Chromium found; name one in CHROMIUM');
  const pages = new Map();
  const server = createServer(({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = join(folder, path);
    if (!pages.has(path) && !existsSync(file)) response.writeHead(404).end();
    else {
      response.setHeader('content-type', `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`);
      response.end(pages.get(path) ?? readFileSync(file));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const browser = await chromium.launch({ executablePath, args: [...args, ...quiet] });

  async function ask(html) {
    const path = `/page-${pages.size}.html`;
    pages.set(path, `<!doctype html><link rel="icon" href="data:,">${html}`);
    const page = await browser.newPage();
    try {
      return await new Promise((resolve, reject) => {
        page.on('console', (message) =>
          message.type() === 'log' ? resolve(message.text()) : reject(new Error(message.text())),
        );
        page.on('pageerror', reject);
        page.on('requestfailed', (request) => reject(new Error(`failed: ${request.url()}`)));
        page.goto(`${address}${path}`).catch(reject);
        setTimeout(
          () => reject(new Error('the page said nothing within a minute')),
          60_000,
        ).unref();
      });
    } finally {
      await page.close();
    }
  }
  const stop = async () => {
    await browser.close();
    server.close();
  };
  return { ask, stop };
}
