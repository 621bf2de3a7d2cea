// The form in use: by keyboard alone, kept and forgotten, with slips, and with files that are odd.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byId, loadForm, openForm, saveForm, showPart } from './form_filler.mjs';

const said = (page) => page.locator('#spoken').innerText();
const focused = (page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at.id || at.getAttribute('aria-label') || at.textContent.trim();
  });
const example = (examples) => readFileSync(join(examples, 'short-breaks.yaml'), 'utf8');

/** Presses Tab until the focus is where it is wanted; fails where that takes too long. */
async function tabTo(page, wanted, most = 60) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if ((await focused(page)) === wanted) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ‘${wanted}’; it is at ‘${await focused(page)}’`);
}

const type = (page, text) => page.keyboard.type(text);

/** Opens a form, uses it, and fails where anything in it went wrong. */
const withForm = (use, options) => async (bench) => {
  const form = await openForm(bench.browser, bench.formFile(), options);
  await use(form, bench);
  bench.holds(form.troubles.length === 0, form.troubles.join('\n'));
  await form.context.close();
};

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

async function openReading({ page }, { same, holds, examples }) {
  const asked = await loadForm(
    page,
    'odd.yaml',
    'coprod: 1\ncharter: our-own # why\nproject:\n  id: x\n  colour: red\n# later\nplan: {purpose: "a # b", nobody: x}\nwishes: many\ndo: {meetings: many}\n',
  );
  for (const words of [
    'project.colour',
    'plan.nobody',
    'wishes',
    'do.meetings',
    'line 2: a comment, “why”',
    'line 6: a comment, “later”',
    'our-own',
  ])
    holds(asked.includes(words), `what is lost does not name ${words}: ${asked}`);
  holds(!asked.includes('line 7'), `a # in quotes is taken for a comment: ${asked}`);
  same(
    (await saveForm(page)).text,
    'coprod: 1\n\nproject:\n  id: x\n\nplan:\n  purpose: "a # b"\n',
    'what was kept',
  );
  for (const [text, words] of [
    ['coprod: 1\nproject: {title: "open\nplan:\n', 'Line '],
    ['a: 1\na: 2\n', 'duplicated'],
    ['- a\n', 'no submission'],
    ['a: &b {c: d}\ne: *b\n', 'coprod does not read'],
    ['coprod: !x 1\n', 'read'],
    [`a: ${'['.repeat(5000)}\n`, 'read'],
    [`a: "${'x'.repeat(300000)}"`, 'larger'],
  ]) {
    const told = await loadForm(page, 'broken.yaml', text);
    holds(
      told.includes('was not opened') && told.includes(words),
      `‘${text.slice(0, 30)}’ is told as ‘${told}’`,
    );
  }
  await page.locator('#open').setInputFiles({
    name: 'latin.yaml',
    mimeType: 'text/plain',
    buffer: Buffer.from([0x61, 0x3a, 0x20, 0xe9]),
  });
  holds(
    (await page.locator('dialog').innerText()).includes('UTF-8'),
    'a file that is not UTF-8 is not named',
  );
  await page.keyboard.press('Escape');
  same(await page.locator('dialog').count(), 0, 'dialogs after Escape');
  const before = (await saveForm(page)).text;
  await page
    .locator('#open')
    .setInputFiles({ name: 'a.yaml', mimeType: 'text/plain', buffer: Buffer.from(example(examples)) });
  await page.locator('dialog button', { hasText: 'Cancel' }).click();
  same((await saveForm(page)).text, before, 'what is there after Cancel');
  same(await focused(page), 'save', 'the focus after all that');
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
  await page.reload();
  same(await byId(page, 'f.project.title').inputValue(), 'Kept', 'the title after a reload');
  same(await said(page), 'What you typed here before is back.', 'what is said of it');
  await page.locator('#clear').click();
  await page.locator('dialog button', { hasText: 'Cancel' }).click();
  same(await byId(page, 'f.project.title').inputValue(), 'Kept', 'the title after Cancel');
  await page.locator('#clear').click();
  await page.locator('dialog button.main').click();
  same(await byId(page, 'f.project.title').inputValue(), '', 'the title after clearing');
  await page.reload();
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
  await form.page.reload();
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

/** The page with other rows in its description, as if the program's tables had them. */
function withRows(bench, more) {
  const file = join(bench.folder, 'other-rows.html');
  const page = readFileSync(bench.formFile(), 'utf8');
  const parts = /^([^]*id="description">)(.*?)(<\/script>[^]*)$/.exec(page);
  const description = JSON.parse(parts[2]);
  more(description);
  writeFileSync(file, parts[1] + JSON.stringify(description).replaceAll('<', '\\u003c') + parts[3]);
  return file;
}

const row = (key, shape, more = {}) => ({ key, label: key, words: 'what it is', shape, ...more });

/** A file's name, or a set that begins with one, or several of either. */
function filesShape() {
  const own = {
    is: 'own_map',
    item: {
      is: 'any_of',
      ways: [
        { is: 'name', names: 'group' },
        { is: 'word', words: ['ignore'] },
      ],
    },
  };
  const set = { is: 'map', fields: [row('file', { is: 'text' }, { needed: true }), row('words', own)] };
  const one = { is: 'any_of', ways: [{ is: 'text' }, set], whole: 1 };
  return { is: 'any_of', ways: [{ is: 'text' }, set, { is: 'list', item: one }], whole: 1 };
}

async function newRows(bench) {
  const { same, holds } = bench;
  const form = await openForm(
    bench.browser,
    withRows(bench, ({ fields }) => {
      fields
        .find((field) => field.key === 'project')
        .shape.fields.push(row('mascot', { is: 'text' }, { wanted: true }));
      fields.find((field) => field.key === 'statements').shape.fields = [row('answers', filesShape())];
      fields.push(row('songs', { is: 'list', item: { is: 'text' } }));
    }),
  );
  const { page } = form;
  const text = `coprod: 1

project:
  mascot: "A hedgehog"

groups:
  parents:
    kind: parent-carer

statements:
  answers:
    - "first.csv"
    - file: "second.csv"
      words:
        "Mums: and dads": parents
        Others: ignore
  equal-partner:
    parents:
      agree: 9

songs:
  - "One"
  - "Two"
`;
  await loadForm(page, 'a.yaml', text);
  same((await saveForm(page)).text, text, 'the file with new rows, read and saved');
  same(
    (await loadForm(page, 'b.yaml', text.replace(/answers:[^]*ignore/, 'answers: first.csv'))).includes(
      'first.csv',
    ),
    false,
    'what is lost',
  );
  same((await saveForm(page)).text, text.replace(/ {4}- file[^]*ignore\n/, ''), 'one file alone');
  await byId(page, 'f.project.mascot').fill('tbc');
  await byId(page, 'f.project.mascot').blur();
  holds(
    (await byId(page, 'f.project.mascot~problem').innerText()).includes('counts as blank'),
    'a new row is not looked at',
  );
  await showPart(page, 'statements');
  await page.locator('[data-add="statements.answers"]').click();
  await byId(page, 'f.statements.answers.1.file').fill('third.csv');
  await page.locator('[data-add="statements.answers.1.words"]').click();
  await byId(page, 'f.statements.answers.1.words.0.key').fill('Carers');
  await byId(page, 'f.statements.answers.1.words.0.value').selectOption('parents');
  await showPart(page, 'songs');
  await page.locator('[data-add="songs"]').click();
  await byId(page, 'f.songs.2').fill('Three');
  await byId(page, 'f.songs.2').blur();
  const saved = (await saveForm(page)).text;
  for (const words of ['    - file: "third.csv"\n      words:\n        Carers: parents\n', '  - "Three"\n'])
    holds(saved.includes(words), `the file lacks ‘${words}’: ${saved}`);
  await loadForm(page, 'c.yaml', saved);
  same((await saveForm(page)).text, saved, 'the file read and saved once more');
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
  [
    'a file is read with everything that is lost named, and a broken one changes nothing',
    withForm(openReading),
  ],
  [
    'a short name that changes is changed wherever it is used, and removing can be undone',
    withForm(namesFollow),
  ],
  ['dates can be typed as by hand, and wrong ones are told', withForm(dates)],
  ['what was typed is kept until it is cleared', withForm(keptAndCleared)],
  ['where nothing can be kept the page says so and warns before it is left', keptNowhere],
  ['a row that is new in the tables is asked for, kept, read and saved', newRows],
  ['the printed page holds every answer', withForm(printedWhole)],
];
