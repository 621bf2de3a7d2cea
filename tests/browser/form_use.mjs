// The form in use: by keyboard alone, kept and forgotten, with slips, and with files that are odd.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  byId,
  example,
  focused,
  loadForm,
  openForm,
  reloadForm,
  said,
  saveForm,
  showPart,
  withForm,
} from './form_filler.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Presses Tab until the focus is where it is wanted; fails where that takes too long. */
async function tabTo(page, wanted, most = 60) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if ((await focused(page)) === wanted) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ‘${wanted}’; it is at ‘${await focused(page)}’`);
}

const type = (page, text) => page.keyboard.type(text);

async function byKeyboard({ page }, { same, holds }) {
  await page.keyboard.press('Tab');
  same(await focused(page), 'Skip to the questions', 'the first thing that Tab reaches');
  await page.keyboard.press('Enter');
  await tabTo(page, 'f.project.title', 3);
  await type(page, 'Our garden');
  await page.keyboard.press('Tab');
  same(await byId(page, 'f.project.id').inputValue(), 'our-garden', 'the short name made from the title');
  await tabTo(page, 'Next: Groups');
  await page.keyboard.press('Enter');
  same(await focused(page), 'part-head', 'the focus on a new part');
  await tabTo(page, 'Add a group', 3);
  await page.keyboard.press('Enter');
  same(await focused(page), 'f.groups.0.value.kind', 'the focus in a new card');
  await type(page, 'parents');
  await page.keyboard.press('Tab');
  await type(page, 'The Forum');
  await tabTo(page, 'Remove group 1', 6);
  await page.keyboard.press('Enter');
  same(await focused(page), 'Undo', 'the focus after something was removed');
  holds((await said(page)).includes('You can undo this'), `what was said: ${await said(page)}`);
  await page.keyboard.press('Enter');
  holds(
    (await focused(page)).startsWith('Group 1: the-forum, The Forum'),
    `the focus after undoing: ${await focused(page)}`,
  );
  await tabTo(page, 'Add a group', 12);
  await page.keyboard.press('Enter');
  await tabTo(page, 'Move up: group 2', 8);
  await page.keyboard.press('Enter');
  holds(
    (await focused(page)).startsWith('Group 1: group-1'),
    `the focus after moving: ${await focused(page)}`,
  );
  await page.keyboard.press('Shift+Tab');
  while ((await focused(page)) !== 'save') await page.keyboard.press('Shift+Tab');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  same(download.suggestedFilename(), 'our-garden.yaml', 'the file’s name');
  const text = readFileSync(await download.path(), 'utf8');
  same(
    text,
    'coprod: 1\n\nproject:\n  id: our-garden\n  title: "Our garden"\n\ngroups:\n  group-1:\n  the-forum:\n    kind: parent-carer\n    name: "The Forum"\n',
    'the file',
  );
}

async function noTrap({ page }, { holds, examples }) {
  await loadForm(page, 'a.yaml', example(examples));
  for (const link of await page.locator('#parts a').all()) {
    await link.click();
    const most = (await page.locator('input, select, textarea, button, summary, a').count()) + 10;
    let pressed = 0;
    do {
      await page.keyboard.press('Tab');
      pressed += 1;
    } while (pressed < most && (await page.evaluate(() => document.activeElement !== document.body)));
    holds(pressed < most, `Tab does not leave the part ${await link.innerText()}`);
  }
}

async function missingLeads({ page }, { same, holds }) {
  await showPart(page, 'plan');
  await byId(page, 'f.plan.purpose~answer').fill('tbc');
  await byId(page, 'f.plan.purpose~answer').blur();
  holds(
    (await byId(page, 'f.plan.purpose~problem').innerText()).includes('counts as blank'),
    'the placeholder is not named beside the field',
  );
  same(
    await page.locator('#part-progress').innerText(),
    '0 of 15 answered',
    'the progress with a placeholder',
  );
  await byId(page, 'f.plan.purpose~answer').fill('A garden in which everyone can be.');
  await byId(page, 'f.plan.purpose~answer').blur();
  same(await page.locator('#part-progress').innerText(), '1 of 15 answered', 'the progress');
  same(await said(page), 'Plan: 1 of 15 answered', 'what is said of it');
  await byId(page, 'f.plan.resources~way2').check();
  await showPart(page, '~finish');
  const link = page.locator('#part a[href="#f.plan.resources.not_applicable"]');
  const all = await page.locator('#part').innerText();
  holds(await link.count(), `nothing is missing for the question that does not apply: ${all.slice(0, 600)}`);
  await link.click();
  same(await focused(page), 'f.plan.resources.not_applicable', 'where the link leads');
}

async function placesLead({ page }, { same, holds }) {
  await loadForm(
    page,
    'a.yaml',
    'coprod: 1\nevidence:\n  - {id: e1, where: "On file."}\n  - {id: e2, where: "On file in Room 2"}\n',
  );
  await showPart(page, '~finish');
  const all = await page.locator('#part').innerText();
  holds(all.includes('“On file.” names no place where it can be found'), `what is missing: ${all.slice(0, 900)}`);
  same(all.split('names no place').length, 2, 'one of two places, and what follows it');
}

// The table to which the program is held as well.
async function shortTexts({ page }, { same, holds }) {
  const rows = readFileSync(join(here, '..', 'rules', 'short_texts.tsv'), 'utf8')
    .split('\n')
    .filter((row) => row && !row.startsWith('#'))
    .map((row) => row.split('\t'));
  holds(rows.length > 100, 'the table of short texts is nearly empty');
  const rowsOf = (wanted) => rows.filter(([key]) => key === wanted);
  const lines = (key, indent) =>
    rowsOf(key).map(([, , text], i) => `${indent}- {id: ${key}${i}, ${key}: ${JSON.stringify(text)}}`);
  await loadForm(
    page,
    'a.yaml',
    ['coprod: 1', 'evidence:', ...lines('where', '  '), 'do:', '  heard:', ...lines('did', '    ')].join('\n'),
  );
  await showPart(page, '~finish');
  const links = new Set(
    await page.locator('#part a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
  );
  const otherwise = (key, list) =>
    rowsOf(key).filter(([, wanted], i) => links.has(`#f.${list}.${i}.${key}`) !== (wanted === 'no'));
  const wrong = [...otherwise('where', 'evidence'), ...otherwise('did', 'do.heard')];
  same(wrong.map((row) => row.join(' ')).join('; '), '', 'texts that are read in another way');
}

async function namesFollow({ page }, { same, holds, examples }) {
  await loadForm(page, 'a.yaml', example(examples));
  const saved = await saveForm(page);
  await showPart(page, 'groups');
  await page.locator('details.card summary').nth(1).click();
  await byId(page, 'f.groups.1.key').fill('forum');
  await byId(page, 'f.groups.1.key').blur();
  const renamed = await saveForm(page);
  same(
    renamed.text.match(/\bparents\b/g).length,
    example(examples)
      .replace(/#.*/g, '')
      .match(/"?\bparents\b/g).length - countMentions(saved.text),
    'mentions of the old name',
  );
  await byId(page, 'f.groups.1.key').fill('council');
  await byId(page, 'f.groups.1.key').blur();
  holds(
    (await byId(page, 'f.groups.1.key~problem').innerText()).includes('something else already'),
    'a name that stands twice is not named',
  );
  await byId(page, 'f.groups.1.key').fill('parents');
  await byId(page, 'f.groups.1.key').blur();
  same((await saveForm(page)).text, saved.text, 'the file with the old name again');
  await page.locator('[aria-label="Remove group 2"]').click();
  const without = await saveForm(page);
  holds(
    !/^ {2}parents:|\[parents|: parents$/m.test(without.text),
    'a group that was removed is still mentioned',
  );
  await page.locator('button', { hasText: 'Undo' }).click();
  same((await saveForm(page)).text, saved.text, 'the file after undoing');
}

/** How often the group is named as a group in a file that the form wrote. */
const countMentions = (text) =>
  text
    .split('\n')
    .flatMap(
      (line) =>
        line.match(/(^ +parents:|: parents$|[[ ]parents[\],])/g)?.filter(() => !line.includes('"')) ?? [],
    ).length;

async function dates({ page }, { same, holds }) {
  const start = byId(page, 'f.project.start');
  await start.fill('10/6/2025');
  await start.blur();
  same(await start.inputValue(), '2025-06-10', 'a date as it is written by hand');
  same(await start.getAttribute('aria-invalid'), null, 'the mark of a mistake');
  await start.fill('2025-02-30');
  await start.blur();
  same(await start.getAttribute('aria-invalid'), 'true', 'the mark of a mistake');
  holds(
    (await byId(page, 'f.project.start~problem').innerText()).includes('like 2025-06-10'),
    'the mistake is not told',
  );
  holds(
    (await start.getAttribute('aria-describedby')).includes('f.project.start~problem'),
    'the mistake is not tied to its field',
  );
  await start.fill('2025-06');
  await start.blur();
  same(await start.getAttribute('aria-invalid'), null, 'the mark of a mistake with a month');
}

async function keptAndCleared({ page }, { same, holds }) {
  await byId(page, 'f.project.title').fill('Kept');
  await byId(page, 'f.project.title').blur();
  await reloadForm(page);
  same(await byId(page, 'f.project.title').inputValue(), 'Kept', 'the title after a reload');
  same(await said(page), 'What you typed here before is back.', 'what is said of it');
  await page.locator('#clear').click();
  await page.locator('dialog button', { hasText: 'Cancel' }).click();
  same(await byId(page, 'f.project.title').inputValue(), 'Kept', 'the title after Cancel');
  await page.locator('#clear').click();
  await page.locator('dialog button.main').click();
  same(await byId(page, 'f.project.title').inputValue(), '', 'the title after clearing');
  await reloadForm(page);
  same(await byId(page, 'f.project.title').inputValue(), '', 'the title after clearing and a reload');
  holds(
    (await page.locator('#kept').innerText()).includes('kept in this browser'),
    'the page does not say that it keeps',
  );
}

async function keptNowhere({ browser, formFile, same, holds }) {
  const form = await openForm(browser, formFile());
  await form.context.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new Error('forbidden');
      },
    }),
  );
  await reloadForm(form.page);
  holds(
    (await form.page.locator('#kept').innerText()).includes('does not let the page keep'),
    'the page does not say that it keeps nothing',
  );
  await byId(form.page, 'f.project.title').fill('Not kept');
  await byId(form.page, 'f.project.title').blur();
  const warned = form.page.waitForEvent('dialog', { timeout: 5000 });
  await form.page.close({ runBeforeUnload: true });
  const dialog = await warned;
  same(dialog.type(), 'beforeunload', 'the warning before leaving');
  await dialog.dismiss();
  const saved = await saveForm(form.page);
  same(saved.text, 'coprod: 1\n\nproject:\n  id: not-kept\n  title: "Not kept"\n', 'what can still be saved');
  same(saved.name, 'not-kept.yaml', 'the file’s name');
  holds(form.troubles.length === 0, form.troubles.join('\n'));
  await form.context.close();
}

async function printedWhole({ page }, { holds, examples }) {
  await loadForm(page, 'a.yaml', example(examples));
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
  const paper = await page.locator('#paper').innerText();
  for (const words of [
    'Saturdays for Us',
    'The Saturday Crew: 6; Northshire Parent Carer Forum: 9',
    'Plan: shared the say',
    'Agree: 8; Unsure: 1',
    'Fathers were few',
  ])
    holds(paper.includes(words), `the printed page lacks ‘${words}’`);
  await page.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')));
  holds((await page.locator('#paper').textContent()) === '', 'the printed page stays on the screen');
}

export const useChecks = [
  ['the keyboard alone fills in, adds, removes, brings back and saves', withForm(byKeyboard)],
  ['Tab leaves every part', withForm(noTrap)],
  ['what is missing is counted and named, and its link leads there', withForm(missingLeads)],
  ['a place that names none is missing, and one that names more is not', withForm(placesLead)],
  ['short texts are read as the program reads them', withForm(shortTexts)],
  [
    'a short name that changes is changed wherever it is used, and removing can be undone',
    withForm(namesFollow),
  ],
  ['dates can be typed as by hand, and wrong ones are told', withForm(dates)],
  ['what was typed is kept until it is cleared', withForm(keptAndCleared)],
  ['where nothing can be kept the page says so and warns before it is left', keptNowhere],
  ['the printed page holds every answer', withForm(printedWhole)],
];
