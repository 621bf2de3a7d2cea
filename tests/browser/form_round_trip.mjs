// What the form saves is what coprod reads, and what it reads back.
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { today } from './browser.mjs';
import { fillForm, loadForm, openForm, readFile, readYaml, reloadForm, saveForm } from './form_filler.mjs';

/** What coprod makes of a file of that name: its status and the result for the panel. */
function assessed({ coprod, folder }, name, text, options = []) {
  const where = join(folder, 'assessed');
  mkdirSync(where, { recursive: true });
  writeFileSync(join(where, name), text);
  const args = ['assess', '--date', '2026-03-31', '--view', 'panel', '--format', 'json', ...options, name];
  try {
    return {
      status: 0,
      result: JSON.parse(
        execFileSync(coprod, args, { cwd: where, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 26 }),
      ),
    };
  } catch (error) {
    return {
      status: error.status,
      said: error.stderr,
      result: error.stdout ? JSON.parse(error.stdout) : undefined,
    };
  }
}

/** A result without what differs between two ways of writing the same: lines, and the file's fingerprint. */
function plain(result) {
  return JSON.stringify(result, (key, value) => {
    if (['sha256', 'line', 'column', 'place'].includes(key)) return undefined;
    return typeof value === 'string' ? value.replace(/\bline[- ]\d+/g, 'line N') : value;
  });
}

/** The first place where two texts part. */
function difference(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `…${one.slice(Math.max(0, at - 80), at + 80)}… and …${other.slice(Math.max(0, at - 80), at + 80)}…`;
}

// What people write and what files, pages and programs could take for something else. The last ones
// have white space at their ends, which coprod does not read as part of a text.
const hostile = [
  'He said "no", and \\ that was that',
  "It's 'ours'",
  'key: value, and: another',
  'a # that is no comment',
  '#hashtag',
  '--- three dashes',
  '- a dash first',
  '? and a question',
  '! & * | > % @ `',
  '{a: b} [c, d]',
  'first line\nsecond line\n\nfourth line',
  'tab\there',
  'naïve 😀 👩‍👩‍👧 日本語',
  'שלום עולם',
  'a‏b right-to-left mark',
  '</script><script>alert(1)</script>',
  '<!-- comment --> &amp; &lt;',
  'yes',
  '1',
  '~',
  'null',
  '2025-06-10',
  '0x10',
  '...',
  '%YAML',
  'ends with a backslash \\',
  'ends with a colon:',
  '"',
  '\n---\n...\n',
  'word '.repeat(60) + 'end',
  'x'.repeat(20000),
  `${'long '.repeat(5000)}text`,
  '  spaces at both ends  ',
  'trailing line end\n',
  ' \n a line that begins with a space\n  and two',
];

/** The example with other texts: those that are read as texts and nothing else. */
function withTexts(fields, submission, texts) {
  let next = 0;
  const turn = (shape, node) => {
    if (node === null || node === undefined) return node;
    const ways = shape.ways ?? [shape];
    if (typeof node === 'string')
      return ways.some((way) => way.is === 'text') && !ways.some((way) => way.is === 'day')
        ? texts[next++ % texts.length]
        : node;
    if (Array.isArray(node))
      return node.map((item) => turn(ways.find((way) => way.is === 'list').item, item));
    const way = ways.find((each) => ['map', 'named_map', 'own_map'].includes(each.is));
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        turn(way.is === 'map' ? way.fields.find((field) => field.key === key).shape : way.item, value),
      ]),
    );
  };
  return Object.fromEntries(
    fields
      .filter((field) => submission[field.key])
      .map((field) => [field.key, turn(field.shape, submission[field.key])]),
  );
}

/** A little of everything: the first of each list. */
function firstOfEach(submission) {
  const few = (node, most) => Object.fromEntries(Object.entries(node).slice(0, most));
  const { do: done } = submission;
  const lists = Object.fromEntries(Object.entries(done).map(([key, list]) => [key, list.slice(0, 2)]));
  const said = submission.involvement.parents;
  const groups = few(submission.groups, 2);
  const known = (text) => text in groups;
  return {
    project: submission.project,
    groups,
    plan: submission.plan,
    do: {
      ...lists,
      meetings: lists.meetings.map((meeting) => ({
        ...meeting,
        chaired_by: 'parents',
        attended: few(meeting.attended, 1),
      })),
      decisions: lists.decisions.map((decision) => ({ ...decision, by: decision.by.filter(known) })),
      heard: lists.heard.map((heard) => ({ ...heard, from: ['parents'] })),
    },
    involvement: {
      parents: said,
      'young-people': { ...said, deliver: { not_applicable: 'There is none.', agreed_by: ['parents'] } },
    },
    evidence: submission.evidence.slice(1, 3).map((each) => ({ ...each, from: [each.from].flat() })),
    review: submission.review,
  };
}

export const roundTripChecks = [
  [
    'a form filled in by a script earns the mark, comes back, and is saved as the same bytes',
    async (bench) => {
      const { browser, formFile, examples, same, holds } = bench;
      const form = await openForm(browser, formFile());
      await fillForm(form, readFile(join(examples, 'short-breaks.yaml')));
      const saved = await saveForm(form.page);
      same(saved.name, 'short-breaks.yaml', 'the file’s name');
      holds(
        saved.text.endsWith('\n') && !saved.text.includes('\r'),
        'the file does not end with one line end',
      );
      const judged = assessed(bench, saved.name, saved.text, ['--require', 'mark']);
      same(judged.status, 0, `the status of coprod, which said ${judged.said}`);
      const wanted = assessed(bench, saved.name, readFileSync(join(examples, 'short-breaks.yaml')));
      holds(
        plain(judged.result) === plain(wanted.result),
        `the result differs: ${difference(plain(judged.result), plain(wanted.result))}`,
      );
      await reloadForm(form.page);
      same((await saveForm(form.page)).text, saved.text, 'what a reload kept');
      await loadForm(form.page, saved.name, saved.text);
      same((await saveForm(form.page)).text, saved.text, 'what was saved again');
      holds(form.troubles.length === 0, form.troubles.join('\n'));
      await form.context.close();
    },
  ],
  [
    'every example read in and saved has the same result',
    async (bench) => {
      const { browser, formFile, examples, same, holds } = bench;
      const folders = [examples, join(examples, 'stockport-2020')];
      const files = folders.flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.yaml') && name !== 'full-of-mistakes.yaml')
          .map((name) => join(folder, name)),
      );
      holds(files.length > 20, 'there are too few examples');
      for (const file of files) {
        const text = readFileSync(file, 'utf8');
        const form = await openForm(browser, formFile(readYaml(text).charter ?? ''));
        const asked = await loadForm(form.page, basename(file), text);
        const lost = [...asked.matchAll(/^\S.*: .*$/gm)]
          .map(([line]) => line)
          .filter((line) => !/^line \d+: a comment|^The form cannot|judge/.test(line));
        holds(lost.length === 0, `${basename(file)}: ${lost.join('; ')}`);
        const saved = await saveForm(form.page);
        const before = assessed(bench, basename(file), text);
        const after = assessed(bench, basename(file), saved.text);
        same(after.status, before.status, `${basename(file)}: the status, and ${after.said}`);
        holds(
          plain(after.result) === plain(before.result),
          `${basename(file)}: the result differs: ${difference(plain(after.result), plain(before.result))}`,
        );
        await reloadForm(form.page);
        same((await saveForm(form.page)).text, saved.text, `${basename(file)}: what a reload kept`);
        await loadForm(form.page, saved.name, saved.text);
        same((await saveForm(form.page)).text, saved.text, `${basename(file)}: what was saved again`);
        holds(form.troubles.length === 0, form.troubles.join('\n'));
        await form.context.close();
      }
    },
  ],
  [
    'every text comes through as it was typed, in every field',
    async (bench) => {
      const { browser, formFile, examples, same, holds } = bench;
      const form = await openForm(browser, formFile());
      const { fields } = form.description;
      const example = readFile(join(examples, 'short-breaks.yaml'));
      const names = {
        commitments: Object.fromEntries(
          Object.keys(example.commitments).map((key) => [key, { how: 'x', evidence: ['m1'] }]),
        ),
      };
      // Each day every text stands in another field, until it has stood in each kind.
      const shift = (today * 17) % hostile.length;
      const texts = [...hostile.slice(shift), ...hostile.slice(0, shift)];
      const typed = withTexts(fields, { ...firstOfEach(example), ...names }, texts);
      await fillForm(form, typed);
      const saved = await saveForm(form.page);
      const judged = assessed(bench, saved.name, saved.text);
      same(judged.status, 0, `the status of coprod, which said ${judged.said}`);
      sameTexts(readYaml(saved.text), typed, fields, holds);
      const wanted = Object.values(typed.commitments).map((claim) =>
        claim.how.replace(/^[ \t\n]+|[ \t\n]+$/g, ''),
      );
      same(
        JSON.stringify(judged.result.commitments.map((each) => each.how)),
        JSON.stringify(wanted),
        'what coprod read',
      );
      await reloadForm(form.page);
      same((await saveForm(form.page)).text, saved.text, 'what a reload kept');
      await loadForm(form.page, saved.name, saved.text);
      same((await saveForm(form.page)).text, saved.text, 'what was saved again');
      holds(form.troubles.length === 0, form.troubles.join('\n'));
      await form.context.close();
    },
  ],
];

/** That what was saved says what was typed, key by key. */
function sameTexts(saved, typed, fields, holds) {
  const flat = (node, path = []) =>
    typeof node === 'string'
      ? [[path.join('.'), node]]
      : Object.entries(node ?? {}).flatMap(([key, value]) => flat(value, [...path, key]));
  const found = new Map(flat(saved));
  for (const [path, text] of flat(typed))
    if (text.trim() !== '' && path !== 'coprod')
      holds(
        found.get(path) === text,
        `${path}: saved ‘${(found.get(path) ?? 'nothing').slice(0, 80)}’, typed ‘${text.slice(0, 80)}’`,
      );
}
