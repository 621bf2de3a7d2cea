// The browser that the checks and the pictures have in common.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { chromium } from 'playwright-core';

/** How wide a page is looked at: on a desk, and on the narrowest telephone. */
export const widths = [1280, 320];

/** The number of the day, for what takes turns by the day; COPROD_DAY tries that of another one again. */
export const today = Number(process.env.COPROD_DAY ?? Math.floor(Date.now() / 86_400_000));

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A program on PATH, or null. */
export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    if (folder && canRun(join(folder, name))) return join(folder, name);
  return null;
}

// Without a screen of its own Chromium takes half the time; and Debian's stands before others on PATH.
const names = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome'];

/** $CHROMIUM, or the first of the names that is here; null where there is none. */
export function findChromium() {
  const wished = process.env.CHROMIUM;
  if (wished) return canRun(wished) ? wished : null;
  for (const name of names) {
    const found = isAbsolute(name) ? canRun(name) && name : onPath(name);
    if (found) return found;
  }
  return null;
}

/** Calls `use` with a browser that looks nothing up in the network, and closes it whatever happens. */
export async function withBrowser(use) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium here.');
  const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];
  // In a container everything runs as root, and Chromium's own sandbox refuses to.
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath, args, chromiumSandbox: !isRoot });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Calls `use` with the name of a new folder, which is gone afterwards. */
export async function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'coprod-pages-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page as it is printed on A4. */
export async function printed(page, path) {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.pdf({ path, format: 'A4', preferCSSPageSize: true, printBackground: false });
}

export function run(program, args) {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}
