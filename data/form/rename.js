// A name that changes is changed wherever it is used.

const otherName = (name, from, to) => (name === from ? to : name);

/** The value with one name of a list replaced by another; where `to` is undefined, taken out. */
function renamedIn(shape, value, list, from, to) {
  if (value === undefined) return undefined;
  const way = wayOf(shape, value);
  const inner = (item, part) => renamedIn(item, part, list, from, to);
  if (typeof value === 'string') {
    if (way.is === 'reference') return renamedReference(value, list, from, to);
    return way.is === 'name' && way.names === list ? otherName(value, from, to) : value;
  }
  if (way.is === 'own_map') return value.map(({ key, value: set }) => ({ key, value: inner(way.item, set) }));
  if (Array.isArray(value))
    return value.map((item) => inner(way.item, item)).filter((item) => item !== undefined);
  const renamed = Object.create(null);
  for (const key of Object.keys(value)) {
    const newKey =
      way.is === 'named_map' && way.names === list && !fieldOf(besides(way), key)
        ? otherName(key, from, to)
        : key;
    const item = shapeBehind(way, key);
    const part = item ? inner(item, value[key]) : value[key];
    if (newKey !== undefined && part !== undefined) renamed[newKey] = part;
  }
  if (value[asideMark]) renamed[asideMark] = renamedAside(way, value[asideMark], inner);
  return renamed;
}

/** What is aside in a set, with the names in it changed as in what is not. */
function renamedAside(way, all, inner) {
  const renamed = Object.create(null);
  for (const key of Object.keys(all))
    renamed[key] = all[key].map((value, i) => {
      const shape = shapeBehind(way, key)?.ways?.[i];
      return shape && !isBlank(value) ? (inner(shape, value) ?? null) : value;
    });
  return renamed;
}

function renamedReference(text, list, from, to) {
  const parts = text.split('.');
  const table = form.references.find((each) => each.table === parts[0] && each.rows === list);
  if (!table || parts[1] !== from) return text;
  return to === undefined ? undefined : [parts[0], to, ...parts.slice(2)].join('.');
}

/** Renames throughout the submission, or takes every mention away. */
function renameAll(list, from, to) {
  if (!from || from === to) return;
  for (const field of sections) {
    const value = renamedIn(field.shape, state.tree[field.key], list, from, to);
    if (value !== undefined) state.tree[field.key] = value;
  }
}

/** A name that nothing else of the list has. */
function freeName(wish, taken) {
  if (!taken.includes(wish)) return wish;
  let number = 2;
  while (taken.includes(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
}

/** The next of m1, m2, m3 that is free. */
function nextName(example, taken) {
  const head = example.replace(/\d+$/, '');
  let number = 1;
  while (taken.includes(head + number)) number += 1;
  return head + number;
}

const isNumbered = (field) => /\d$/.test(field.example ?? '');

/** The short name that follows from what a set is called, or from what kind it is. */
const wishFor = (fields, set) =>
  shortName(titleOf(fields, set)) || shortName(set?.[nameField(fields)?.key] ?? '');

/** Whether a short name is still one that was made here: from a word, or from a word and a number. */
const isMadeFrom = (id, word) =>
  word !== '' && (id === word || (id.startsWith(`${word}-`) && /^\d+$/.test(id.slice(word.length + 1))));
