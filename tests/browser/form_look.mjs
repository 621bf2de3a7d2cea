// How the form looks and reads: axe-core's rules, widths, ids, and that it asks for nothing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { widths } from './browser.mjs';
import { loadForm, openForm } from './form_filler.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function axeTroubles(page) {
  const { violations } = await page.evaluate(
    (values) =>
      globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    rules,
  );
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${rule.help}\n      ${node.html.slice(0, 200)}`),
  );
}

/** What stands out to the side, ids that stand twice, fields without a label; runs inside the page. */
function layoutTroubles() {
  const found = [];
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide)
    found.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${wide}`);
  const seen = new Set();
  for (const { id } of document.querySelectorAll('[id]')) {
    if (seen.has(id)) found.push(`two elements have the id ‘${id}’`);
    seen.add(id);
  }
  for (const name of ['aria-labelledby', 'aria-describedby', 'for'])
    for (const element of document.querySelectorAll(`[${name}]`))
      for (const to of element.getAttribute(name).split(/\s+/).filter(Boolean))
        if (!seen.has(to)) found.push(`${name} names ‘${to}’, and nothing has that id`);
  for (const field of document.querySelectorAll(
    '#part input:not([type="date"]), #part select, #part textarea',
  ))
    if (!field.labels?.length && !field.getAttribute('aria-label'))
      found.push(`a field has no label: ${field.outerHTML.slice(0, 120)}`);
  return found.slice(0, 5);
}

/** Looks at every part, in both sets of colours and both widths. */
async function lookAtParts(form, holds, how) {
  const { page } = form;
  await page.evaluate(axeSource);
  const links = await page.locator('#parts a').count();
  for (let part = 0; part < links; part += 1) {
    await page.setViewportSize({ width: widths[0], height: 900 });
    await page.locator('#parts a').nth(part).click();
    const name = await page.locator('#part-head').innerText();
    for (const card of await page.locator('details.card').all())
      await card.evaluate((element) => {
        element.open = true;
      });
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const found = [
          ...(colorScheme === 'light' || width === widths[0] ? await axeTroubles(page) : []),
          ...(await page.evaluate(layoutTroubles)),
        ];
        holds(found.length === 0, `${how}, ${name}, ${colorScheme}, ${width} px: ${found.join('\n    ')}`);
      }
    }
  }
  holds(form.troubles.length === 0, form.troubles.join('\n'));
}

const example = (examples) => readFileSync(join(examples, 'short-breaks.yaml'), 'utf8');

/** Four cards of each list are enough to see, and the rest takes long. */
const shortened = (text) => text.replace(/^ {4}- id: m[4-7]\n(?: {6}.*\n)+/gm, '');

export const lookChecks = [
  [
    'an empty form is in nobody’s way',
    async ({ browser, formFile, holds }) => {
      const form = await openForm(browser, formFile(), { bypassCSP: true });
      await lookAtParts(form, holds, 'empty');
      await form.context.close();
    },
  ],
  [
    'a filled form is in nobody’s way',
    async ({ browser, formFile, examples, holds }) => {
      const form = await openForm(browser, formFile(), { bypassCSP: true });
      await loadForm(form.page, 'short-breaks.yaml', shortened(example(examples)));
      await lookAtParts(form, holds, 'filled');
      await form.context.close();
    },
  ],
  [
    'a form for each charter opens without a complaint',
    async ({ browser, formFile, holds, examples }) => {
      for (const charter of ['stockport', 'stoke-on-trent', 'south-gloucestershire']) {
        const form = await openForm(browser, formFile(charter));
        await loadForm(form.page, 'blank.yaml', readFileSync(join(examples, 'blank.yaml'), 'utf8'));
        for (const link of await form.page.locator('#parts a').all()) await link.click();
        holds(form.troubles.length === 0, `${charter}: ${form.troubles.join('\n')}`);
        await form.context.close();
      }
    },
  ],
  [
    'text at twice its size leaves nothing outside the window',
    async ({ browser, formFile, holds }) => {
      const form = await openForm(browser, formFile(), {
        viewport: { width: 640, height: 480 },
        deviceScaleFactor: 2,
      });
      for (const link of await form.page.locator('#parts a').all()) {
        await link.click();
        const found = await form.page.evaluate(layoutTroubles);
        holds(found.length === 0, found.join('\n'));
      }
      await form.context.close();
    },
  ],
  [
    'the page may ask nobody for anything',
    async ({ browser, formFile, holds }) => {
      const form = await openForm(browser, formFile(), { offline: false });
      const refused = await form.page.evaluate(async () => {
        const told = [];
        document.addEventListener('securitypolicyviolation', (event) => told.push(event.effectiveDirective));
        await fetch('https://northshire.example/').catch(() => {});
        const script = document.createElement('script');
        script.textContent = 'globalThis.strange = true';
        document.body.append(script);
        const picture = document.createElement('img');
        picture.src = 'https://northshire.example/a.png';
        document.body.append(picture);
        await new Promise((resolve) => {
          setTimeout(resolve, 200);
        });
        return { told: told.sort().join(' '), strange: globalThis.strange === true };
      });
      holds(
        refused.told === 'connect-src img-src script-src-elem' && !refused.strange,
        `refused: ${JSON.stringify(refused)}`,
      );
      await form.context.close();
    },
  ],
  [
    'without script the page says what to do',
    async ({ browser, formFile, holds }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`file://${formFile()}`);
      holds(
        (await page.locator('h1').innerText()).includes('needs JavaScript'),
        'there is no word about JavaScript',
      );
      await context.close();
    },
  ],
];
