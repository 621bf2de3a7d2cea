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
  download(fileName(), text, 'application/yaml');
  state.unsaved = false;
  state.touched = true;
  keepNow();
  const words = [leftWords(), asideWords(asideIn(state.tree))].filter(Boolean).join(' ');
  say(`Saved as ${fileName()}, where your browser puts downloads. ${words}`);
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
    notOpened(file.name, error instanceof Unreadable ? error.message : 'This file cannot be read.');
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
  const replaced = isEmptyForm()
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
  const take = () => takeOrLeave(read, file.name);
  if (lost.length + replaced.length === 0) take();
  else ask({ title: `Open ${file.name}?`, inside: [...replaced, ...lost], yes: 'Open it' }, take);
}

function notOpened(name, words) {
  ask(
    {
      title: `${name} was not opened`,
      inside: [make('p', {}, words), make('p', {}, 'What is in the form stays as it was.')],
      no: 'Close',
    },
    () => {},
  );
}

/** Where the form cannot show a file after all, everything stays as it was. */
function takeOrLeave(read, name) {
  const before = { ...state };
  try {
    takeIn(read, name);
  } catch {
    Object.assign(state, before);
    forgetNames();
    showPart(sections[0].key);
    notOpened(name, 'The form cannot show what is in it. `coprod check` says more about it.');
  }
}

function takeIn({ tree, turned }, name) {
  state.tree = tree;
  state.unsaved = false;
  state.given = new Set(namesOfTree());
  overview();
  showPart(sections[0].key);
  state.touched = true;
  keepNow();
  const days =
    turned.length > 0 ? ` Turned round, since days are written year first: ${turned.join(', ')}.` : '';
  say(`Opened ${name}.${days} ${leftWords()}`);
}

/** Every short name that the submission gives. */
function namesOfTree() {
  forgetNames();
  const own = Object.keys(makers).flatMap((list) => ownNames(list).map((each) => each.id));
  const id = identity && state.tree[identity.key]?.[idField(identity.shape.fields).key];
  return [...own, id].filter(Boolean);
}

function clearAll() {
  const inside = [
    make(
      'p',
      {},
      'Everything that was typed here is taken out of the form and out of this browser. Files that you have saved stay where they are.',
    ),
    keptEarlier() && make('p', {}, 'So is what is kept for an earlier version of this charter.'),
  ];
  ask({ title: 'Clear the whole form?', inside, yes: 'Clear everything' }, () => {
    state.tree = Object.create(null);
    state.unsaved = false;
    state.given.clear();
    overview();
    forgetKept(keptNames());
    showPart(sections[0].key);
    say('The form is empty.');
  });
}
