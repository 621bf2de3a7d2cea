// The whole submission to be printed or read through: each question with what was answered.

const noAnswer = () => make('span', { class: 'no-answer' }, 'Nothing yet');
const shownText = (text) => make('span', { class: 'given', dir: 'auto' }, text);

/** What a text behind a shape is called: the title of a name, else the text itself. */
function nameOrText(shape, text) {
  const way = scalarWay(shape, text);
  return isChoice(way) || way.is === 'reference' ? titleIn(way, text) : text;
}

/** A value on one line, where it is made of names, words and numbers only; else undefined. */
function inOneLine(shape, value) {
  if (typeof value === 'string')
    return scalarWay(shape, value).is === 'text' ? undefined : nameOrText(shape, value);
  const way = wayOf(shape, value);
  if (Array.isArray(value) && way.is === 'list')
    return joinedWords(value.map((item) => inOneLine(way.item, item)));
  if (way.is === 'map')
    return joinedWords(
      way.fields
        .filter((field) => !isBlankAt(field.shape, value?.[field.key]))
        .map((field) => labelled(field.label, field.shape, value[field.key])),
    );
  if (way.is === 'named_map')
    return joinedWords(
      namesIn(way.names)
        .filter((name) => name.id in (value ?? {}))
        .map((name) => labelled(shownName(name), way.item, value[name.id])),
    );
  return undefined;
}

function labelled(label, shape, value) {
  if (isBlank(value)) return label;
  const words = inOneLine(shape, value);
  return words === undefined ? undefined : `${label}: ${words}`;
}

const joinedWords = (words) => (words.includes(undefined) ? undefined : words.join('; '));

/** A value in words. */
function shownValue(shape, value, field) {
  if (isBlankAt(shape, value)) return noAnswer();
  const line = inOneLine(shape, value);
  if (line) return shownText(line);
  if (typeof value === 'string') return shownText(value);
  const way = wayOf(shape, value);
  if (formOf(way) === 'pairs')
    return listOf(
      value.map(({ key, value: text }) => `${key}: ${isBlank(text) ? '' : nameOrText(way.item, text)}`),
    );
  if (way.is === 'own_map')
    return make(
      'ol',
      {},
      value.map(({ key, value: set }) =>
        make('li', {}, shownKeys(way.item.fields, set, ['Short name', key])),
      ),
    );
  if (way.is === 'map') return shownKeys(way.fields, value);
  if (Array.isArray(value))
    return make(
      'ol',
      {},
      value.map((item) => make('li', {}, shownValue(way.item, item, field))),
    );
  return shownNamed(way, value, field);
}

/** The keys of a set beside what is written there; a key that is wanted is shown where it is blank, too. */
function shownKeys(fields, set, more) {
  const shown = asAsked(fields).filter(
    (field) => !isBlankAt(field.shape, set?.[field.key]) || field.wanted || field.needed,
  );
  const rows = shown.map((field) => [field.label, shownValue(field.shape, set?.[field.key], field)]);
  return make(
    'dl',
    { class: 'keys' },
    [...rows, ...(more ? [more] : [])].map(([label, value]) =>
      make('div', {}, make('dt', {}, label), make('dd', {}, value)),
    ),
  );
}

/** The entries of a list of names: all of the charter's where a gate reads them, else those that are filled in. */
function shownNamed(way, set, field) {
  const others = besides(way).filter((other) => !isBlankAt(other.shape, set?.[other.key]));
  const names = namesIn(way.names).filter(
    (name) => (field.gate && isCharters(way.names)) || !isBlank(set?.[name.id]),
  );
  return make(
    'dl',
    {},
    others.map((other) =>
      make(
        'div',
        {},
        make('dt', {}, other.label),
        make('dd', {}, shownValue(other.shape, set[other.key], other)),
      ),
    ),
    names.map((name) =>
      make(
        'div',
        {},
        make('dt', {}, name.source ? name.words || shownName(name) : shownName(name)),
        make('dd', {}, shownValue(way.item, set?.[name.id], field)),
      ),
    ),
  );
}

function paperPart(field) {
  const value = state.tree[field.key];
  const head = make('h2', {}, field.label);
  if (field.shape.is === 'named_map') return make('section', {}, head, shownNamed(field.shape, value, field));
  if (field.shape.is !== 'map') return make('section', {}, head, shownValue(field.shape, value, field));
  const lists = field.shape.fields.filter(
    (inner) => inner.shape.is === 'list' && inner.shape.item.is === 'map',
  );
  const keys = field.shape.fields.filter((inner) => !lists.includes(inner));
  return make(
    'section',
    {},
    head,
    keys.length > 0 && shownKeys(keys, value),
    lists.map((inner) => [make('h3', {}, inner.label), shownValue(inner.shape, value?.[inner.key], inner)]),
  );
}

/** Fills the page that is printed in place of the form. */
function drawPaper() {
  const parts = sections.filter(
    (field) => field.shape.is !== 'named_map' || field.gate || !isBlank(state.tree[field.key]),
  );
  byId('paper').replaceChildren(
    make('h1', { dir: 'auto' }, projectTitle() || 'A submission'),
    make('p', {}, `For: ${form.charter.title}`),
    ...parts.map(paperPart),
  );
}

const clearPaper = () => byId('paper').replaceChildren();
