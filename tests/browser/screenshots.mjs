// Pictures of pages for people to look at:
//   node screenshots.mjs FOLDER FILE.html...
// For each page: light and dark on a desk, light on a telephone, and every printed page.
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onPath, printed, run, widths, withBrowser, withFolder } from './browser.mjs';

const looks = [
  ['light', { colorScheme: 'light', viewport: { width: widths[0], height: 900 } }],
  ['dark', { colorScheme: 'dark', viewport: { width: widths[0], height: 900 } }],
  ['narrow', { colorScheme: 'light', viewport: { width: widths[1], height: 700 } }],
];

async function shoot(browser, file, folder) {
  const url = pathToFileURL(resolve(file)).href;
  const name = basename(file, '.html');
  for (const [look, options] of looks) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(url);
    await page.screenshot({ path: join(folder, `${name}.${look}.png`), fullPage: true });
    if (look === 'light' && onPath('pdftoppm'))
      await withFolder(async (temporary) => {
        const pdf = join(temporary, 'page.pdf');
        await printed(page, pdf);
        run('pdftoppm', ['-r', '60', '-png', pdf, join(folder, `${name}.print`)]);
      });
    await context.close();
  }
}

const [folder, ...files] = process.argv.slice(2);
if (!folder || files.length === 0) {
  console.error('Name a folder and the pages: node screenshots.mjs FOLDER FILE.html...');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
await withBrowser(async (browser) => {
  for (const file of files) await shoot(browser, file, folder);
});
console.log(`The pictures are in ${folder}.`);
