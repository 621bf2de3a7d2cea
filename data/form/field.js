// One question with its label, its hints, what is typed there and what is wrong with it.

const askers = Object.create(null); // a function for each form of a shape: see formOf

/** Where a value changes, everything that follows from it does too. */
function change(path, value, { quiet = false } = {}) {
  const before = namesBefore(path);
  putAt(path, isSet(value) || Array.isArray(value) || value !== '' ? value : undefined);
  namesAfter(before);
  changed(quiet);
}

/** The short names that could follow from what stands at a path, as they are before it changes. */
function namesBefore(path) {
  forgetNames();
  for (let length = path.length - 1; length > 0; length -= 1) {
    const inside = path.slice(0, length);
    const rows = rowsAt(inside);
    if (!rows) continue;
    const own = inside[length - 1] === 'value';
    const id = own ? undefined : idField(rows);
    if (!own && (!id || isNumbered(id))) return undefined;
    const first = own ? shortName(itemWord(fieldOf(sections, path[0]))) : '';
    return {
      inside,
      rows,
      first,
      idPath: own ? [...inside.slice(0, -1), 'key'] : [...inside, id.key],
      wish: wishFor(rows, valueAt(inside)),
    };
  }
  return undefined;
}

/** The rows of the set at a path, for sets that a short name is made for. */
function rowsAt(path) {
  if (path.length === 1) return fieldOf(sections, path[0])?.shape.fields;
  const field = fieldOf(sections, path[0]);
  return path.length === 3 && field?.shape.is === 'own_map' ? field.shape.item.fields : undefined;
}

function namesAfter(before) {
  if (!before) return;
  const { inside, rows, first, idPath, wish } = before;
  const id = valueAt(idPath) ?? '';
  const newWish = wishFor(rows, valueAt(inside));
  if (
    state.given.has(id) ||
    !newWish ||
    newWish === wish ||
    (id !== '' && !isMadeFrom(id, wish) && !isMadeFrom(id, first))
  )
    return;
  renameAt(idPath, freeName(newWish, takenNames(idPath)));
}

function takenNames(idPath) {
  forgetNames();
  const list = listMadeAt(idPath);
  if (!list) return [];
  return ownNames(list)
    .filter((name) => pathText(name.path) !== pathText(idPath))
    .map((name) => name.id);
}

/** The list of names to which the short name at a path belongs, if any. */
function listMadeAt(idPath) {
  return Object.keys(makers).find((list) =>
    ownNames(list).some((name) => pathText(name.path) === pathText(idPath)),
  );
}

/** Gives something another short name, wherever it is mentioned too. */
function renameAt(idPath, name) {
  forgetNames();
  const list = listMadeAt(idPath);
  const old = valueAt(idPath);
  const others = list ? ownNames(list).filter((each) => each.id === old).length : 0;
  putAt(idPath, name === '' && idPath[idPath.length - 1] !== 'key' ? undefined : name);
  if (list && others === 1 && name !== '') renameAll(list, old, name);
  const input = byId(idOf(idPath));
  if (input && input.value !== name) input.value = name;
}

const problemId = (path) => `${idOf(path)}~problem`;
const hintId = (path) => `${idOf(path)}~hint`;

/** Where a mistake at this path is told; empty while there is none. */
const problemAt = (path) =>
  make('p', { class: 'problem', id: problemId(path), 'data-problem': pathText(path) });

const isGroupOf = (shape) =>
  ['whole', 'picks', 'counts', 'ways', 'map', 'cards', 'points', 'own_map'].includes(formOf(shape));

const needWords = (field) => {
  if (field.needed) return make('span', { class: 'tag' }, 'must be filled in');
  return field.wanted || field.inside || field.prompt
    ? undefined
    : make('span', { class: 'tag' }, 'optional');
};

/** A row of a table of fields. */
function rowField(field, path) {
  const prompt = field.prompt;
  return block({
    shape: field.shape,
    path,
    field,
    label: field.label,
    tag: needWords(field),
    hint: make('p', { class: 'hint', id: hintId(path) }, prompt?.looks_for ?? rowHint(field)),
    more: prompt ? moreAbout(prompt, field.label) : meaningsFor(field),
  });
}

/** What each choice means, where the charter says so. */
const meaningsFor = ({ shape, label }) =>
  shape.is === 'name' && isCharters(shape.names)
    ? meanings(shape.names, ['What the choices mean', forListeners(`: ${label}`)])
    : undefined;

/** One of the charter's own questions. */
function entryField(field, item, path) {
  return block({
    shape: field.shape.item,
    path,
    field: { ...field, prompt: item },
    label: item.words || shownName(item),
    isQuestion: true,
    hint: looksFor(item, hintId(path)),
    more: moreAbout(item, shownName(item)),
  });
}

function block({ shape, path, field, label, tag, hint, more, isQuestion }) {
  const described = [hint && hintId(path), problemId(path)].filter(Boolean).join(' ');
  const control = askers[formOf(shape)](shape, path, { label, described, field, id: idOf(path) });
  const classes = isQuestion ? 'field question' : 'field';
  if (!isGroupOf(shape))
    return make(
      'div',
      { class: classes },
      make('label', { for: idOf(path) }, label),
      tag && ' ',
      tag,
      hint,
      control,
      problemAt(path),
      more,
    );
  return make(
    'fieldset',
    { class: classes, id: idOf(path), 'aria-describedby': described },
    make('legend', {}, label, tag && ' ', tag),
    hint,
    control,
    problemAt(path),
    more,
  );
}

// What a thing is called in other places comes last: it follows from the rest, or is given already.
const asAsked = (fields) => [
  ...fields.filter((field) => field.shape.is !== 'id'),
  ...fields.filter((field) => field.shape.is === 'id'),
];

/** The rows of a set, one below the other. */
const rowsOf = (fields, path, inside = false) =>
  asAsked(fields).map((field) => rowField(inside ? { ...field, inside } : field, [...path, field.key]));

askers.map = (shape, path) => make('div', { class: 'rows' }, rowsOf(shape.fields, path));
askers.whole = (shape, path) => make('div', { class: 'rows' }, rowsOf(wayOf(shape, '').fields, path, true));
