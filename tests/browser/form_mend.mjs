// What the form finds to be mended or missing, and how it is said.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byId, example, loadForm, openForm, reloadForm, said, saveForm, showPart, withForm } from './form_filler.mjs';

const listed = async (page) => {
  await showPart(page, '~finish');
  return (await page.locator('.missing-in li').allInnerTexts()).map((text) => text.trim());
};

/** A slip in the example, and what the form says of it. */
const slips = [
  [(text) => text.replace(/told: 20\d\d-\d\d-\d\d/, 'told: no'), 'have not been told'],
  [(text) => text.replace(/(id: m1\s+date: )20\d\d/, '$12031'), 'still to come'],
  [(text) => text.replace(/(id: e1\s+(?:.*\n)*?\s+date: )20\d\d/, '$12031'), 'still to come'],
  [(text) => text.replace(/agree: \d+/, 'agree: 1'), 'fewer than'],
  [(text) => text.replace(/people: \d+/, 'people: 1'), 'more answers than people'],
  [
    (text) =>
      text
        .replace(/^ {2}primary(_reason)?:.*\n/gm, '')
        .replace(/^project:\n/m, 'project:\n  primary: [parent-carer]\n'),
    'until there is a reason',
  ],
  [
    (text) =>
      text
        .replace(/^ {2}primary(_reason)?:.*\n/gm, '')
        .replace(/^project:\n/m, 'project:\n  primary: [parent-carer]\n  primary_reason: tbc\n'),
    'until there is a reason',
  ],
  [(text) => text.replace(/^ {2}end: .*$/m, '  end: 2019-01-01'), 'This day is before'],
  [(text) => text.replace(/(done: )20.*/, '$1'), ''],
];

async function neverSilent({ browser, coprod, folder, formFile, examples, holds }) {
  for (const [slip, words] of slips) {
    const text = slip(example(examples));
    holds(text !== example(examples), `the slip ${slip} changes nothing`);
    const form = await openForm(browser, formFile());
    await loadForm(form.page, 'a.yaml', text);
    const found = await listed(form.page);
    const file = join(folder, 'slip.yaml');
    writeFileSync(file, text);
    const check = spawnSync(coprod, ['check', file], { encoding: 'utf8' });
    const silent = check.status === 0 && check.stdout.includes('Nothing is open') && check.stderr === '';
    holds(
      silent || found.length > 0,
      `check says more than the form about ${slip}: ${check.stdout.slice(0, 600)}`,
    );
    holds(
      found.some((each) => each.includes(words)),
      `the form does not say ‘${words}’: ${found.join('; ')}`,
    );
    await form.context.close();
  }
}

/** What may help where some said that a statement did not apply, as check and the form both say it. */
const helps = [
  'ask more of them; if there are no more, the panel can talk with them',
  'ask whether the statement was clear and whom it concerns; if it does not apply to most of them, the panel can talk with them',
  'if more of them took part, ask them too; if not, the panel can talk with them',
];

/** Answers of one group of so many people, alone in the example, and which of these helps. */
const doNotApply = [
  ['agree: 2, did_not_apply: 10', '12', 1],
  ['agree: 2, did_not_apply: 11', '12', 1],
  ['agree: 2, did_not_apply: 1', '12', 0],
  ['agree: 2, did_not_apply: 10', '', 0],
  ['agree: 2, did_not_apply: 1', '4', 2],
  ['did_not_apply: 12', '12', 1],
  ['did_not_apply: 4', '4', 1],
  ['did_not_apply: 3', '12', 0],
];

async function sameHelp({ browser, coprod, folder, formFile, examples, holds }) {
  const form = await openForm(browser, formFile());
  for (const [answers, people, help] of doNotApply) {
    const text = example(examples)
      .replace(/(young-people: \{kind: young-person,.*people: )\d+/, `$1${people}`)
      .replace(/^statements:\n(?: .*\n)*/m, `statements: {equal-partner: {young-people: {${answers}}}}\n`);
    await loadForm(form.page, 'a.yaml', text);
    const found = await listed(form.page);
    const file = join(folder, 'help.yaml');
    writeFileSync(file, text);
    const { stdout } = spawnSync(coprod, ['check', file], { encoding: 'utf8' });
    const check = stdout.replace(/\s+/g, ' ').toLowerCase();
    for (const [i, words] of helps.entries()) {
      const what = `‘${words}’ of {${answers}} in a group of ${people || 'so many'}`;
      holds(
        found.some((each) => each.endsWith(words)) === (i === help),
        `the form is wrong on ${what}: ${found.join('; ')}`,
      );
      holds(check.includes(words) === (i === help), `check is wrong on ${what}: ${stdout.slice(0, 900)}`);
    }
  }
  await form.context.close();
}

async function plainNulls({ page }, { same }) {
  await loadForm(
    page,
    'a.yaml',
    'coprod: 1\nplan: {purpose: null, who: ~, why: NULL, views: Null, roles: , next_steps: [null, "null", nullify]}\n',
  );
  same(
    (await saveForm(page)).text,
    'coprod: 1\n\nplan:\n  next_steps:\n    - "null"\n    - "nullify"\n',
    'the file',
  );
}

async function ownKeysOnce({ page }, { same, holds }) {
  await loadForm(
    page,
    'a.yaml',
    'coprod: 1\ngroups:\n  parents: {kind: parent-carer, people: 9}\n  council: {kind: council, people: 5}\n',
  );
  await showPart(page, 'groups');
  for (const i of [0, 1]) {
    await page.locator('details.card > summary').nth(i).click();
    await byId(page, `f.groups.${i}.key`).fill('');
    await byId(page, `f.groups.${i}.key`).blur();
    holds((await said(page)).includes('A short name is needed'), `what is said: ${await said(page)}`);
  }
  same(await byId(page, 'f.groups.0.key').inputValue(), 'parents', 'a short name that was emptied');
  await showPart(page, 'statements');
  await page.locator('[data-add="statements.responses"]').click();
  const base = 'statements.responses.0.groups';
  for (const i of [0, 1]) {
    await page.locator(`[data-add="${base}"]`).click();
    await byId(page, `f.${base}.${i}.key`).fill('Mums');
    await byId(page, `f.${base}.${i}.value`).selectOption(['parents', 'council'][i]);
  }
  await page.locator(`[data-add="${base}"]`).click();
  await byId(page, `f.${base}.2.key`).fill('Dads');
  const found = await listed(page);
  holds(
    found.some((each) => each.includes('“Mums” stands here twice')),
    `words that stand twice are no mistake: ${found.join('; ')}`,
  );
  holds(
    found.some((each) => each.includes('Say what it means')),
    `a word without a meaning is no mistake: ${found.join('; ')}`,
  );
  const { text } = await saveForm(page);
  holds(text.includes('Mums: parents') && text.includes('Mums-2: council'), `a key stands twice: ${text}`);
}

async function namesThatAreShared({ page }, { same, holds }) {
  await loadForm(
    page,
    'a.yaml',
    'coprod: 1\ndo:\n  meetings:\n    - {id: m1, agenda: "one"}\ncommitments:\n  be-transparent: {how: "by telling", evidence: [m1]}\nevidence:\n  - {id: m1, kind: survey, title: "copied by mistake"}\n',
  );
  await showPart(page, 'evidence');
  await page.locator('details.card > summary').first().click();
  await page.getByRole('button', { name: 'Remove evidence 1' }).click();
  holds(
    (await saveForm(page)).text.includes('evidence: [m1]'),
    'a mention of what has the same name is gone',
  );
  await loadForm(page, 'b.yaml', 'coprod: 1\nproject: {id: sensory-garden, title: "Sensory garden"}\n');
  await byId(page, 'f.project.title').fill('The new sensory garden');
  await byId(page, 'f.project.title').blur();
  same(await byId(page, 'f.project.id').inputValue(), 'sensory-garden', 'a short name that came from a file');
}

async function heardByListeners({ page }, { same, holds }) {
  await byId(page, 'f.project.start').fill('31/2/2025');
  await byId(page, 'f.project.start').blur();
  holds((await said(page)).startsWith('Write year, month and day'), `what is said: ${await said(page)}`);
  await showPart(page, 'groups');
  await page.locator('[data-add="groups"]').click();
  await byId(page, 'f.groups.0.value.people').fill('12345678901');
  await byId(page, 'f.groups.0.value.people').blur();
  same(await byId(page, 'f.groups.0.value.people').inputValue(), '12345678901', 'a number that is too long');
  holds((await said(page)).startsWith('Write a whole number'), `what is said: ${await said(page)}`);
  await showPart(page, 'plan');
  const field = byId(page, 'f.plan.purpose~answer');
  await field.fill('a\u202eb\u0007c');
  await field.blur();
  same(await field.inputValue(), 'abc', 'a text with characters that cannot be seen');
  holds((await said(page)).includes('cannot be seen'), `what is said: ${await said(page)}`);
}

async function mistakesInWords({ page }, { same, holds }) {
  await loadForm(
    page,
    'a.yaml',
    'coprod: 1\nproject: {id: a, title: Team, organisation: Council, level: collective, start: 12/03/2026, end: 2026-03-01, claims: nothing}\ngroups: {parents: {kind: parent-carer, people: many}}\nready: {enough_time: perhaps, skills: {answer: perhaps}}\n',
  );
  holds((await said(page)).includes('project.start: 2026-03-12'), `what is said: ${await said(page)}`);
  same(await byId(page, 'f.project.start').inputValue(), '2026-03-12', 'a day as it is written by hand');
  same(await page.locator('#part-progress').innerText(), '5 of 6 filled in', 'the progress with a mistake');
  const found = await listed(page);
  for (const words of [
    'Ready, Is there enough time for everyone?, Answer: Choose one of',
    'Groups, Group 1, People: Write a whole number',
  ])
    holds(
      found.some((each) => each.startsWith(words)),
      `nothing begins with ‘${words}’: ${found.join('; ')}`,
    );
  holds(
    !found.some((each) => each.includes('Note')),
    `a note that may stay blank is missed: ${found.join('; ')}`,
  );
  holds(
    found.some((each) => each.includes('This day is before')),
    `nothing is said of the days: ${found.join('; ')}`,
  );
}

async function otherWords({ page }, { holds }) {
  const part = async (key) => {
    await showPart(page, key);
    await page.locator('#part details.more').evaluateAll((all) => all.forEach((each) => (each.open = true)));
    return page.locator('#part').innerText();
  };
  const project = await part('project');
  holds(
    project.split('What the choices mean').length === 3,
    'the choices of the level and of the claim are not explained',
  );
  holds((await part('plan')).includes('A gate is one of the'), 'nothing says what a gate is');
  holds(
    !(await part('ready')).includes('decides nothing'),
    'a part that check asks for is said to decide nothing',
  );
  holds(
    (await listed(page)).some((each) => each.startsWith('Ready')),
    'what check asks for is not listed',
  );
}

async function templateOpened({ page }, { coprod, same, holds }) {
  const text = spawnSync(coprod, ['new'], { encoding: 'utf8' }).stdout;
  same(await loadForm(page, 'new.yaml', text), '', 'what is asked of a new submission');
  const asked = await loadForm(page, 'own.yaml', text.replace('coprod: 1', 'coprod: 1 # ours'));
  holds(asked.includes('a comment, “ours”') && !asked.includes('more comment'), `what is asked: ${asked}`);
}

async function charterNamed(bench) {
  const { coprod, folder, formFile } = bench;
  const own = join(folder, 'our-own.yaml');
  const ownForm = join(folder, 'our-own.html');
  const told = (args) => spawnSync(coprod, args, { encoding: 'utf8', maxBuffer: 1 << 24 }).stdout;
  writeFileSync(own, told(['charter', 'new', '--title', 'Our “own” charter: ours']));
  writeFileSync(ownForm, told(['form', '--charter', own]));
  for (const file of [formFile('stockport'), ownForm]) await namesCharter(bench, file);
}

async function namesCharter({ browser, same, holds }, file) {
  const form = await openForm(browser, file);
  const text = 'coprod: 1\nproject: {id: a}\n';
  const asked = await loadForm(form.page, 'a.yaml', text);
  holds(asked.includes('charter: the file names no charter'), `what is asked: ${asked}`);
  const saved = (await saveForm(form.page)).text;
  await reloadForm(form.page);
  same(
    (await loadForm(form.page, 'b.yaml', saved)).includes('charter:'),
    false,
    'a question about its own file',
  );
  await form.context.close();
}

async function ownAnswersPrinted({ page }, { holds }) {
  await loadForm(page, 'a.yaml', 'coprod: 1\nstatements: {responses: answers-in-a-file.csv}\n');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
  holds(
    (await page.locator('#paper').innerText()).includes('answers-in-a-file.csv'),
    'the printed page lacks the file with the answers',
  );
}

export const mendChecks = [
  ['where check finds something open or wrong the form is not silent', neverSilent],
  ['where a statement did not apply the form and check say that the same helps', sameHelp],
  ['a plain null is nothing, and one in quotes is a text', withForm(plainNulls)],
  ['keys of one’s own are never blank and never stand twice', withForm(ownKeysOnce)],
  ['names that two things share, and names from a file, stay', withForm(namesThatAreShared)],
  ['what is newly wrong is said first, and nothing is cut silently', withForm(heardByListeners)],
  ['mistakes in an opened file are counted and named with their place', withForm(mistakesInWords)],
  ['choices, gates and parts that no gate reads are explained', withForm(otherWords)],
  ['of a new submission only comments that a person wrote are named', withForm(templateOpened)],
  ['a file that names no charter is for the usual one, and that is said', charterNamed],
  ['the printed page holds the answers that stand in a file of their own', withForm(ownAnswersPrinted)],
];
