// Looks at pages as their readers do and says everything that is in somebody's way:
//   node check_pages.mjs FILE.html...
// A page in a folder whose name ends in "-panel" has to say that it is the panel's, and no other may.
// Ends with status 0 where nothing is, else with 1 and a list: file, how it was looked at, what.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onPath, printed, run, today, widths, withBrowser, withFolder } from './browser.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const allRules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

const looks = [
  { width: widths[0], colorScheme: 'light' },
  { width: widths[1], colorScheme: 'dark' },
];

/**
 * The looks of each file. The pages of one project, by each charter, for everyone and for the panel, are
 * much alike, so they take turns, and on the next day the other way round; COPROD_LOOKS=all is both for each.
 */
function looksOf(files) {
  const turns = new Map();
  return files.map((file) => {
    const name = basename(file);
    const isAlone = files.filter((other) => basename(other) === name).length === 1;
    if (isAlone || process.env.COPROD_LOOKS === 'all') return looks;
    const turn = turns.get(name) ?? today;
    turns.set(name, turn + 1);
    return [looks[turn % looks.length]];
  });
}

/** Axe's findings, a line for each element. */
async function axeTroubles(page) {
  const { violations } = await page.evaluate(
    (runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] }),
    allRules,
  );
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${rule.help}\n      ${node.html.slice(0, 200)}\n      ` +
      node.failureSummary.replaceAll('\n', ' ')),
  );
}

/** What stands out to the side of the window; runs inside the page. */
function overflow() {
  const wide = document.documentElement.clientWidth;
  const troubles = [];
  if (document.documentElement.scrollWidth > wide)
    troubles.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${wide}`);
  const scrolls = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    return false;
  };
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || scrolls(element)) continue;
    const isSetAside = ['absolute', 'fixed'].includes(getComputedStyle(element).position);
    if (box.right > wide + 1 || (box.left < -1 && !isSetAside))
      troubles.push(`an element reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px: ` +
        element.outerHTML.slice(0, 120));
  }
  return troubles.slice(0, 5);
}

/** Ids and the links to them; runs inside the page. */
function idTroubles() {
  const troubles = [];
  const seen = new Set();
  for (const { id } of document.querySelectorAll('[id]')) {
    if (seen.has(id)) troubles.push(`two elements have the id ‘${id}’`);
    seen.add(id);
  }
  for (const link of document.querySelectorAll('[href^="#"]')) {
    const to = link.getAttribute('href').slice(1);
    if (!seen.has(to)) troubles.push(`a link leads to ‘#${to}’, and nothing has that id`);
  }
  for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'])
    for (const element of document.querySelectorAll(`[${name}]`))
      for (const to of element.getAttribute(name).split(/\s+/).filter(Boolean))
        if (!seen.has(to)) troubles.push(`${name} names ‘${to}’, and nothing has that id`);
  return troubles;
}

/** The view is told by where make_pages.sh put the page, never by the words that are looked for. */
const isForPanel = (file) => basename(dirname(resolve(file))).endsWith('-panel');

/** What a page of the panel's says of itself, and whether each printed page says it again. */
const panelNoteOf = (file) =>
  file.endsWith('.easy-read.html')
    ? { note: 'for the panel only', everywhere: false }
    : { note: 'not for publication', everywhere: true };

const asRead = (text) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** That the panel's page says what it is, and that no other page does. */
async function viewTroubles(page, file) {
  const { note } = panelNoteOf(file);
  const says = asRead(await page.evaluate(() => document.body.innerText)).includes(note);
  if (says === isForPanel(file)) return [];
  return [says ? `it says ‘${note}’, and is for everyone` : `it is the panel’s, and does not say ‘${note}’`];
}

/** The printed page: that there are pages, none empty, and what the panel's say of themselves. */
async function printTroubles(page, file) {
  return withFolder(async (folder) => {
    const pdf = join(folder, 'page.pdf');
    await printed(page, pdf);
    if (!onPath('pdftotext')) {
      pdfUnread = true;
      return [];
    }
    const pages = run('pdftotext', ['-layout', pdf, '-']).split('\f').slice(0, -1).map(asRead);
    if (pages.length === 0) return ['there is no page'];
    const { note, everywhere } = panelNoteOf(file);
    return pages.flatMap((text, i) => {
      if (text === '') return [`page ${i + 1} of ${pages.length} is empty`];
      if (!isForPanel(file) || text.includes(note) || (i > 0 && !everywhere)) return [];
      return [`page ${i + 1} of ${pages.length} does not say ‘${note}’`];
    });
  });
}

let pdfUnread = false;

/**
 * A window that shows one file after the other, which is much quicker than a new one for each: `look`
 * opens a file, passes the page on, and gives what `use` found and whatever the file asked for or
 * complained of.
 */
async function openWindow(browser, options) {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  let url = '';
  let troubles = [];
  context.on('request', (request) => {
    if (request.url() !== url) troubles.push(`it asks for ${request.url().slice(0, 200)}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`the console says: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`a script fails: ${error.message}`));
  return {
    async look(file, use) {
      url = pathToFileURL(resolve(file)).href;
      troubles = [];
      await page.setViewportSize({ width: widths[0], height: 900 });
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await page.goto(url);
      return [...(await use(page)), ...troubles];
    },
  };
}

async function checkFile({ anyScript, asItIs }, file, itsLooks) {
  const name = join(basename(dirname(resolve(file))), basename(file));
  const found = [];
  const note = (how, troubles) => found.push(...troubles.map((words) => `${name} (${how}): ${words}`));
  note('in the browser', await anyScript.look(file, async (page) => {
    await page.evaluate(axeSource);
    for (const { width, colorScheme } of itsLooks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      note(`${colorScheme}, ${width} px`, [...(await axeTroubles(page)), ...(await page.evaluate(overflow))]);
    }
    return [];
  }));
  // Once as it is opened by its readers, with the policy that it gives itself.
  note('as it is', await asItIs.look(file, async (page) => {
    const troubles = [...(await page.evaluate(idTroubles)), ...(await viewTroubles(page, file))];
    return [...troubles, ...(await printTroubles(page, file)).map((words) => `printed: ${words}`)];
  }));
  return found;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the pages to look at: node check_pages.mjs FILE.html...');
  process.exit(2);
}
const found = files.map(() => []);
const looksFor = looksOf(files);
let next = 0;
await withBrowser(async (browser) => {
  const work = async () => {
    const windows = {
      anyScript: await openWindow(browser, { bypassCSP: true }),
      asItIs: await openWindow(browser, {}),
    };
    while (next < files.length) {
      const mine = next++;
      found[mine] = await checkFile(windows, files[mine], looksFor[mine]);
    }
  };
  await Promise.all(cpus().map(work));
});
const troubles = found.flat();
for (const trouble of troubles) console.log(trouble);
if (pdfUnread) console.log('The printed pages were made and not read, as there is no pdftotext here.');
console.log(`${files.length} pages looked at on day ${today}, ${troubles.length} things in the way.`);
process.exit(troubles.length === 0 ? 0 : 1);
