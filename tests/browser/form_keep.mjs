// What the form keeps: over reloads, in several windows, for another charter, and where something goes wrong.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './browser.mjs';
import { byId, loadForm, openForm, reloadForm, said, saveForm, showPart, withForm } from './form_filler.mjs';

const groups = 'groups:\n  parents: {kind: parent-carer, people: 9}\n';
const spoken = (page, words) =>
  page.waitForFunction((wanted) => document.querySelector('#spoken').textContent.includes(wanted), words, {
    timeout: 5000,
  });

async function type(page, part, id, text) {
  await showPart(page, part);
  await byId(page, id).fill(text);
  await byId(page, id).blur();
}

const purpose = 'f.plan.purpose~answer';

async function keptAsHeld({ page }, { same }) {
  await loadForm(
    page,
    'a.yaml',
    `coprod: 1\n${groups}statements:\n  responses:\n    file: a.csv\n    groups: {Mums: parents}\n    columns: {"Q1: equal?": equal-partner, Timestamp: ignore}\n`,
  );
  const saved = (await saveForm(page)).text;
  await reloadForm(page);
  same((await saveForm(page)).text, saved, 'the file after a reload');
  same(await page.locator('dialog').count(), 0, 'questions after a reload');
}

/** A second window of the same browser. */
async function second(context, file) {
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  return page;
}

async function twoWindows({ browser, formFile, same, holds }) {
  const form = await openForm(browser, formFile());
  const first = form.page;
  const other = await second(form.context, formFile());
  await type(other, 'plan', purpose, 'An hour of work');
  await spoken(first, 'open in another window');
  await other.close({ runBeforeUnload: true });
  await first.close({ runBeforeUnload: true });
  const third = await second(form.context, formFile());
  holds(
    (await saveForm(third)).text.includes('An hour of work'),
    'what was typed in one window is gone when another is closed',
  );
  const fourth = await second(form.context, formFile());
  await type(third, 'plan', purpose, 'First here');
  await spoken(fourth, 'open in another window');
  await type(fourth, 'plan', 'f.plan.who~answer', 'Then there');
  await spoken(third, 'open in another window');
  const text = (await saveForm(third)).text;
  for (const words of ['First here', 'Then there'])
    holds(text.includes(words), `‘${words}’ is lost: ${text}`);
  same((await saveForm(fourth)).text, text, 'the file of the other window');
  await form.context.close();
}

async function typedAtOnce({ browser, formFile, same, holds }) {
  const form = await openForm(browser, formFile());
  const first = form.page;
  await type(first, 'plan', purpose, 'Mine');
  // As another window writes that this one has not heard of yet.
  await first.evaluate(() => {
    const key = Object.keys(localStorage)[0];
    const kept = JSON.parse(localStorage.getItem(key));
    kept.tree.plan.purpose = 'Theirs';
    localStorage.setItem(key, JSON.stringify(kept));
  });
  await byId(first, 'f.plan.who~answer').fill('Also mine');
  const dialog = first.locator('dialog');
  await dialog.waitFor();
  holds(
    (await dialog.innerText()).includes('open in another window'),
    'the window in which one types is not told',
  );
  await dialog.locator('button', { hasText: 'Take what was typed there' }).click();
  same((await saveForm(first)).text, 'coprod: 1\n\nplan:\n  purpose: "Theirs"\n', 'what was typed there');
  await form.context.close();
}

async function otherCharter({ browser, folder, coprod, same, holds }) {
  const [one, other] = ['one', 'other'].map((name) => join(folder, `kept-${name}.yaml`));
  const [formOne, formOther] = [`${one}.html`, `${other}.html`];
  const text = run(coprod, ['charter', 'new', '--title', 'Our Charter']);
  writeFileSync(one, text);
  writeFileSync(formOne, run(coprod, ['form', '--charter', one]));
  const page = readFileSync(formOne, 'utf8');
  const [id] = /"commitment":\{"noun":"commitment","items":\[\{"id":"([^"]*)"/.exec(page).slice(1);
  writeFileSync(other, text.replaceAll(id, `${id}-renamed`));
  writeFileSync(formOther, run(coprod, ['form', '--charter', other]));
  const form = await openForm(browser, formOne);
  await type(form.page, 'commitments', `f.commitments.${id}.how`, 'A long text that took an hour.');
  await form.page.goto(pathToFileURL(formOther).href);
  const dialog = form.page.locator('dialog');
  await dialog.waitFor({ timeout: 5000 });
  const asked = await dialog.innerText();
  holds(asked.includes(`commitments.${id}`), `what does not fit any more is not named: ${asked}`);
  const [download] = await Promise.all([
    form.page.waitForEvent('download'),
    dialog.locator('button', { hasText: 'Save all that was kept' }).click(),
  ]);
  const kept = readFileSync(await download.path(), 'utf8');
  holds(kept.includes(`  ${id}:\n    how: A long text`), `what was kept cannot be saved: ${kept}`);
  await dialog.locator('button.main').click();
  await form.page.goto(pathToFileURL(formOne).href);
  holds(
    (await saveForm(form.page)).text.includes('took an hour'),
    'the answers for the charter as it was are gone',
  );
  same(await said(form.page).then((words) => words.startsWith('Saved')), true, 'what is said');
  await form.context.close();
}

async function asideGoesAlong({ page }, { same, holds }) {
  await loadForm(
    page,
    'a.yaml',
    'coprod: 1\ndo:\n  meetings:\n    - {id: m1, agenda: one, follow_up: [{action: "Of meeting one"}]}\n    - {id: m2, agenda: two, follow_up: "Nothing was left to do."}\n',
  );
  await showPart(page, 'do');
  const ways = async (i, way) => {
    await page.locator('details.card > summary').nth(i).click();
    await byId(page, `f.do.meetings.${i}.follow_up~way${way}`).check();
  };
  await ways(0, 1);
  holds(
    (await said(page)).includes('kept aside, and is not in the file'),
    `what is said: ${await said(page)}`,
  );
  await page.getByRole('button', { name: 'Remove meeting 1' }).click();
  await ways(0, 0);
  holds(
    !(await saveForm(page)).text.includes('Of meeting one'),
    'what was aside for one meeting is in another',
  );
  await byId(page, 'f.do.meetings.0.follow_up~way1').check();
  holds((await saveForm(page)).text.includes('Nothing was left to do.'), 'what was aside does not come back');
  await type(page, 'plan', purpose, 'A long answer');
  await byId(page, 'f.plan.purpose~way2').check();
  await reloadForm(page);
  const note = await page.locator('#part').innerText();
  holds(
    note.includes('Your answer under “In words” is kept aside'),
    `nothing is said of it: ${note.slice(0, 900)}`,
  );
  holds(!(await saveForm(page)).text.includes('A long answer'), 'what is aside is in the file');
  holds((await said(page)).includes('1 answer is kept aside'), `what is said: ${await said(page)}`);
  await byId(page, 'f.plan.purpose~way0').check();
  same(await byId(page, purpose).inputValue(), 'A long answer', 'the answer, back after a reload');
}

async function setsAsTitles({ page }, { same, holds }) {
  await showPart(page, 'do');
  await page.locator('[data-add="do.meetings"]').click();
  await byId(page, 'f.do.meetings.0.follow_up~way0').check();
  await page.locator('[data-add="do.meetings.0.follow_up"]').click();
  await byId(page, 'f.do.meetings.0.follow_up.0.action').fill('Collect the texts');
  await byId(page, 'f.do.meetings.0.follow_up.0.action').blur();
  same(await page.locator('#part-progress').innerText(), '1 meeting, 0 decisions, 0 heard', 'the progress');
  await type(page, 'plan', purpose, 'Later');
  await reloadForm(page);
  same((await page.locator('#parts a').count()) > 5, true, 'that the page is there after a reload');
  const text = (await saveForm(page)).text;
  for (const words of ['Collect the texts', 'Later'])
    holds(text.includes(words), `‘${words}’ is lost: ${text}`);
  await loadForm(page, 'b.yaml', 'coprod: 1\ndo: {meetings: [{id: m1, follow_up: [{action: x}]}]}\n');
}

async function rescued({ browser, formFile, holds }) {
  const form = await openForm(browser, formFile());
  await type(form.page, 'plan', purpose, 'Not to be lost');
  // A fault in the page, as a browser could have it.
  await form.context.addInitScript(() => {
    const { createElement } = Document.prototype;
    Document.prototype.createElement = function strange(name) {
      if (name === 'textarea') throw new Error('a fault');
      return createElement.call(this, name);
    };
  });
  await reloadForm(form.page);
  holds(
    (await form.page.locator('h1').innerText()).includes('cannot be shown'),
    'nothing is said of the fault',
  );
  const [download] = await Promise.all([
    form.page.waitForEvent('download'),
    form.page.locator('#save-kept').click(),
  ]);
  holds(readFileSync(await download.path(), 'utf8').includes('Not to be lost'), 'what was kept is not saved');
  await form.context.close();
}

async function oddAddress({ browser, formFile, same }) {
  const form = await openForm(browser, formFile());
  await form.page.goto(`${pathToFileURL(formFile()).href}#%E0%A4%A`);
  await reloadForm(form.page);
  same(await form.page.locator('#part-head').innerText(), 'Project', 'the part that is shown');
  await showPart(form.page, 'plan');
  same(form.troubles.join('\n'), '', 'troubles');
  await form.context.close();
}

export const keepChecks = [
  ['what is kept holds words of one’s own behind any key', withForm(keptAsHeld)],
  ['two windows of one form show the same, and closing one loses nothing', twoWindows],
  ['what is typed in two windows at once is asked about', typedAtOnce],
  ['answers to a charter that has changed are brought in, with what does not fit named', otherCharter],
  ['an answer that is put aside goes where its question goes, and is kept', withForm(asideGoesAlong)],
  ['a meeting with follow-ups and nothing else is kept, shown and opened', withForm(setsAsTitles)],
  ['where the page cannot show what was kept it can be saved', rescued],
  ['an address that is no text shows the first part', oddAddress],
];
