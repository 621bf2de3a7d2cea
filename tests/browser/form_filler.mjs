// Fills the form in as a person would, led by the description in the page and by a submission: every
// value goes through the field, the button or the list that is there for it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const yaml = createRequire(import.meta.url)('../../third_party/js-yaml/js-yaml.min.js');

/** A submission as lists, sets of keys and texts. */
export const readYaml = (text) => yaml.load(text, { schema: yaml.FAILSAFE_SCHEMA });
export const readFile = (file) => readYaml(readFileSync(file, 'utf8'));

const scalars = ['text', 'id', 'number', 'day', 'month', 'word', 'name', 'reference'];
const isSet = (node) => typeof node === 'object' && node !== null && !Array.isArray(node);

/** Opens the page in a window of its own that keeps nothing of others; what goes wrong in it is kept. */
export async function openForm(browser, file, options = {}) {
  const context = await browser.newContext({ offline: true, acceptDownloads: true, ...options });
  const troubles = [];
  const url = pathToFileURL(file).href;
  context.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('blob:'))
      troubles.push(`asks for ${request.url()}`);
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`the console says: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`a script fails: ${error.stack}`));
  await page.goto(url);
  const description = JSON.parse(await page.locator('#description').textContent());
  return { page, context, description, troubles };
}

/** The element with an id that may hold any character. */
export const byId = (page, id) => page.locator(`[id=${JSON.stringify(id)}]`);
const at = (path) => path.join('.');

export async function showPart(page, key) {
  await page.locator(`#parts a[href="#s.${key}"]`).click();
}

async function addOne(page, path) {
  await page.locator(`button[data-add=${JSON.stringify(at(path))}]`).click();
}

class Filler {
  constructor(page) {
    this.page = page;
  }

  async text(id, text) {
    await byId(this.page, id).fill(text);
    await byId(this.page, id).blur();
  }

  /** A value behind a shape; `id` is the id of the field where it is not made of the path. */
  async fill(shape, node, path, id = `f.${at(path)}`) {
    if (node === null || node === '') return;
    if (shape.is === 'any_of') await this.anyOf(shape, node, path, id);
    else if (shape.is === 'word' || shape.is === 'name') await byId(this.page, id).selectOption(node);
    else if (scalars.includes(shape.is)) await this.text(id, node);
    else if (shape.is === 'map') await this.map(shape.fields, node, path);
    else if (shape.is === 'own_map') await this.ownMap(shape, node, path);
    else if (shape.is === 'list') await this.list(shape, node, path);
    else for (const key of Object.keys(node)) await this.fill(shape.item, node[key], [...path, key]);
  }

  /** From the last row to the first: what a thing is called by mostly stands first, and comes last. */
  async map(fields, node, path) {
    for (const field of [...fields].reverse())
      if (node[field.key] !== undefined) await this.fill(field.shape, node[field.key], [...path, field.key]);
  }

  async ownMap(shape, node, path) {
    const keys = Object.keys(node);
    for (const [i, key] of keys.entries()) {
      await addOne(this.page, path);
      await this.map(shape.item.fields, node[key], [...path, i, 'value']);
      await this.text(`f.${at([...path, i, 'key'])}`, key);
    }
  }

  async list(shape, node, path) {
    if (shape.item.is === 'name' || shape.item.is === 'reference') return this.picks(node, path);
    for (const [i, item] of node.entries()) {
      await addOne(this.page, path);
      if (shape.item.is === 'map') await this.map(shape.item.fields, item, [...path, i]);
      else await this.text(`f.${at([...path, i])}`, item);
    }
  }

  async picks(names, path) {
    for (const name of names) {
      const box = byId(this.page, `f.${at(path)}~${name}`);
      if (await box.count()) {
        await box.check();
        continue;
      }
      await this.page.locator(`select[data-path=${JSON.stringify(at(path))}]`).selectOption(name);
      await addOne(this.page, path);
    }
  }

  async anyOf(shape, node, path, id) {
    const radio = (i) => byId(this.page, `${id}~way${i}`);
    if ('whole' in shape) {
      const { fields } = shape.ways[shape.whole];
      return isSet(node)
        ? this.map(fields, node, path)
        : this.fill(fields[0].shape, node, [...path, fields[0].key]);
    }
    const fits =
      typeof node === 'string'
        ? (way) => scalars.includes(way.is)
        : Array.isArray(node)
          ? (way) => way.is === 'list'
          : (way) => way.is === 'map' || way.is === 'named_map';
    const index = shape.ways.findIndex(fits);
    if (await radio(0).count()) {
      await radio(index).check();
      return this.fill(shape.ways[index], node, path, shape.ways[index].is === 'text' ? `${id}~answer` : id);
    }
    if (shape.ways[0].is === 'named_map') return this.counts(node, path);
    if (shape.ways[0].is === 'list') return this.picks(typeof node === 'string' ? [node] : node, path);
    if (isSet(node)) return this.inside(shape.ways[index], node, path, id);
    return this.scalar(shape, node, path, id);
  }

  async counts(node, path) {
    const names = isSet(node) ? Object.keys(node) : [node].flat();
    for (const name of names) {
      await byId(this.page, `f.${at(path)}~${name}`).check();
      if (isSet(node) && node[name]) await this.text(`f.${at(path)}~${name}~number`, node[name]);
    }
  }

  /** The set of keys that a choice opens. */
  async inside(way, node, path, id) {
    await byId(this.page, id).selectOption('\u0000');
    await this.map(way.fields, node, path);
  }

  async scalar(shape, node, path, id) {
    const word = shape.ways.find((way) => way.is === 'word' && way.words.includes(node));
    const isSelect = (await byId(this.page, id).evaluate((element) => element.tagName)) === 'SELECT';
    if (isSelect) await byId(this.page, id).selectOption(node);
    else if (word)
      await this.page.locator(`select[data-path=${JSON.stringify(at(path))}]`).selectOption(node);
    else await this.text(id, node);
  }
}

/** Types a whole submission into the form; what others refer to comes first. */
export async function fillForm({ page, description }, submission) {
  const filler = new Filler(page);
  const makes = (field) => JSON.stringify(field.shape).includes('"makes"');
  const { fields } = description;
  for (const field of [...fields.filter(makes), ...fields.filter((each) => !makes(each))]) {
    if (field.fixed || !submission[field.key]) continue;
    await showPart(page, field.key);
    await filler.fill(field.shape, submission[field.key], [field.key]);
  }
}

/** Saves the form: the file's name and its text. */
export async function saveForm(page) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Opens a file in the form, and says yes where it asks; what was asked is the answer. */
export async function loadForm(page, name, text) {
  await page
    .locator('#open')
    .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
  const dialog = page.locator('dialog');
  await page.waitForFunction(
    (words) =>
      document.querySelector('dialog') || document.querySelector('#spoken').textContent.startsWith(words),
    `Opened ${name}`,
  );
  if (!(await dialog.count())) return '';
  const asked = await dialog.innerText();
  const yes = dialog.locator('button.main');
  await ((await yes.count()) ? yes : dialog.locator('button')).click();
  return asked;
}

const browserKeepsAny = (page) =>
  page.evaluate(() => {
    try {
      return localStorage.length > 0;
    } catch {
      return false;
    }
  });

/** Reloads the page, and again where the browser itself, under load, has not yet what it was given to keep. */
export async function reloadForm(page) {
  const keeps = await browserKeepsAny(page);
  for (let tries = 3; tries > 0; tries -= 1) {
    await page.reload();
    if (!keeps || (await browserKeepsAny(page))) return;
  }
  throw new Error('nothing is kept any more after a reload');
}

export const said = (page) => page.locator('#spoken').innerText();
export const focused = (page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at.id || at.getAttribute('aria-label') || at.textContent.trim();
  });
export const example = (examples) => readFileSync(join(examples, 'short-breaks.yaml'), 'utf8');

/** Opens a form, uses it, and fails where anything in it went wrong. */
export const withForm = (use, options) => async (bench) => {
  const form = await openForm(bench.browser, bench.formFile(), options);
  await use(form, bench);
  bench.holds(form.troubles.length === 0, form.troubles.join('\n'));
  await form.context.close();
};
