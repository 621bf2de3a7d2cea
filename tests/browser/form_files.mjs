// The form and files: what is read, what is lost, what is broken, and rows that the form has not seen before.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  byId,
  example,
  focused,
  loadForm,
  openForm,
  reloadForm,
  saveForm,
  showPart,
  withForm,
} from './form_filler.mjs';

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
  await reloadForm(page);
  same((await saveForm(page)).text, text, 'the file with new rows after a reload');
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

export const fileChecks = [
  [
    'a file is read with everything that is lost named, and a broken one changes nothing',
    withForm(openReading),
  ],
  ['a row that is new in the tables is asked for, kept, read and saved', newRows],
];
