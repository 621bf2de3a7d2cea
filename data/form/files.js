// Files: the submission saved, and read back.

/** The set that says what the project is, and the row in it that names the file. */
const identity = sections.find((field) => field.shape.is === 'map' && idField(field.shape.fields));

const projectTitle = () => (identity ? titleOf(identity.shape.fields, state.tree[identity.key]) : '');

function fileName() {
  const id = identity ? state.tree[identity.key]?.[idField(identity.shape.fields).key] : '';
  return `${shortName(id ?? '') || 'submission'}.yaml`;
}

function saveFile() {
  const text = yamlOf(state.tree);
  const size = bytesOf(text);
  if (size > form.limits.file) {
    say(
      `This is ${Math.ceil(size / 1024)} KiB long, and coprod reads ${form.limits.file / 1024} KiB. Nothing was saved: shorten the longest texts.`,
    );
    return;
  }
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = make('a', { href: url, download: fileName() });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
  state.unsaved = false;
  keepNow();
  say(`Saved as ${fileName()}, where your browser puts downloads. ${leftWords()}`);
  byId('spoken').scrollIntoView({ block: 'nearest' });
}

function leftWords() {
  const { mistakes, missing } = countFindings();
  const parts = [
    mistakes && counted(mistakes, 'thing to mend', 'things to mend'),
    missing && counted(missing, 'thing still missing', 'things still missing'),
  ].filter(Boolean);
  return parts.length > 0 ? `${sentenceCase(parts.join(', '))}.` : 'Nothing is missing.';
}

async function openFile(file) {
  let read;
  try {
    if (file.size > form.limits.file) decoded({ byteLength: file.size });
    read = readSubmission(await file.arrayBuffer());
  } catch (error) {
    const words = error instanceof Unreadable ? error.message : 'This file cannot be read.';
    ask(
      {
        title: `${file.name} was not opened`,
        inside: [make('p', {}, words), make('p', {}, 'What is in the form stays as it was.')],
        no: 'Close',
      },
      () => {},
    );
    return;
  }
  const lost =
    read.lost.length > 0
      ? [
          make(
            'p',
            {},
            'The form cannot keep everything that is in this file. When you save it, this will not be in the new file:',
          ),
          listOf(read.lost),
        ]
      : [];
  const replaced = isBlank(state.tree)
    ? []
    : [
        make(
          'p',
          {},
          state.unsaved
            ? 'What is in the form now has not been saved to a file, and will be replaced.'
            : 'It takes the place of what is in the form now.',
        ),
      ];
  const take = () => takeIn(read.tree, file.name);
  if (lost.length + replaced.length === 0) take();
  else ask({ title: `Open ${file.name}?`, inside: [...replaced, ...lost], yes: 'Open it' }, take);
}

function takeIn(tree, name) {
  state.tree = tree;
  state.unsaved = false;
  state.aside.clear();
  overview();
  keepNow();
  showPart(sections[0].key);
  say(`Opened ${name}. ${leftWords()}`);
}

function clearAll() {
  const inside = [
    make(
      'p',
      {},
      'Everything that was typed here is taken out of the form and out of this browser. Files that you have saved stay where they are.',
    ),
  ];
  ask({ title: 'Clear the whole form?', inside, yes: 'Clear everything' }, () => {
    state.tree = Object.create(null);
    state.unsaved = false;
    state.aside.clear();
    overview();
    forgetKept();
    showPart(sections[0].key);
    say('The form is empty.');
  });
}
