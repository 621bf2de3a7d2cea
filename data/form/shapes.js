// What may stand behind a key, and how that is asked for.

const scalars = new Set(['text', 'id', 'number', 'day', 'month', 'word', 'name', 'reference']);
const isScalar = (shape) => scalars.has(shape.is);
const isDate = (shape) => shape.is === 'day' || shape.is === 'month';
const isChoice = (shape) => shape.is === 'word' || shape.is === 'name';

/** How a shape is asked for; each word is a row of the tables of askers, readers and writers. */
function formOf(shape) {
  if (shape.is === 'list') return listForm(shape.item);
  if (shape.is === 'own_map' && shape.item.is !== 'map') return 'pairs';
  if (shape.is !== 'any_of') return isDate(shape) ? 'date' : isChoice(shape) ? 'choice' : shape.is;
  const [first] = shape.ways;
  if (manyWay(shape)) return 'cards';
  if ('whole' in shape) return 'whole';
  if (shape.ways.every(isDate)) return 'date';
  if (shape.ways.every(isScalar) && shape.ways.some(isDate)) return 'date_or_word';
  if (first.is === 'list' && listForm(first.item) === 'picks') return 'picks';
  if (first.is === 'named_map') return 'counts';
  return isChoice(first) ? 'choice' : 'ways';
}

function listForm(item) {
  if (setIn(item).is === 'map') return 'cards';
  return item.is === 'name' || item.is === 'reference' ? 'picks' : 'points';
}

/** The way that holds everything, for a shape that has one; else the shape itself. */
const setIn = (item) => ('whole' in item ? item.ways[item.whole] : item);

/** The list of sets that can also be written as one set, or as the first key of one: held as a list. */
const manyWay = (shape) =>
  shape.is === 'any_of' ? shape.ways.find((way) => way.is === 'list' && 'whole' in way.item) : undefined;

/** The rows of a set that stand beside those for a list of names. */
const besides = (shape) => (shape.is === 'named_map' ? (shape.fields ?? []) : []);

/** The shape behind a key of a set. */
const shapeBehind = (way, key) =>
  fieldOf(way.fields ?? [], key)?.shape ?? (way.is === 'map' ? undefined : way.item);

/** The way in which a value is written, where there are several; the shape itself where there are not. */
function wayOf(shape, value) {
  if (shape.is !== 'any_of') return shape;
  if (manyWay(shape)) return manyWay(shape);
  if ('whole' in shape) return shape.ways[shape.whole];
  const fits = Array.isArray(value)
    ? (way) => way.is === 'list'
    : isSet(value)
      ? (way) => way.is === 'map' || way.is === 'named_map'
      : isScalar;
  return shape.ways.find(fits) ?? shape.ways[0];
}

/** The scalar way that a text is of: a word where it is one, else the first. */
function scalarWay(shape, text) {
  if (shape.is !== 'any_of') return shape;
  const ways = shape.ways.filter(isScalar);
  return ways.find((way) => way.is === 'word' && way.words.includes(text)) ?? ways[0] ?? shape;
}

/** Every key behind a shape, for shapes that are a set of keys in one of their ways. */
const mapWay = (shape) => (shape.is === 'any_of' ? shape.ways.find((way) => way.is === 'map') : undefined);

/** Whether nothing is there. Who came without a number has an empty text, and was there all the same. */
const isBlankAt = (shape, value) =>
  formOf(shape) === 'counts' && isSet(value) ? Object.keys(value).length === 0 : isBlank(value);

const sections = form.fields.filter((field) => !field.fixed);
const fieldOf = (fields, key) => fields.find((field) => field.key === key);

/** Calls visit(way, value, path, field, shape) for everything that has a value, from outside to inside. */
function walk(shape, value, path, field, visit) {
  if (value === undefined) return;
  const way = wayOf(shape, value);
  visit(way, value, path, field, shape);
  if (way.is === 'map' && isSet(value)) walkFields(way.fields, value, path, visit);
  else if (way.is === 'own_map')
    value.forEach((entry, i) => walk(way.item, entry.value, [...path, i, 'value'], field, visit));
  else if (way.is === 'list' && Array.isArray(value))
    value.forEach((item, i) => walk(way.item, item, [...path, i], field, visit));
  else if (way.is === 'named_map' && isSet(value))
    for (const key of Object.keys(value))
      walk(shapeBehind(way, key), value[key], [...path, key], fieldOf(besides(way), key) ?? field, visit);
}

function walkFields(fields, set, path, visit) {
  for (const field of fields) walk(field.shape, set[field.key], [...path, field.key], field, visit);
}

const walkAll = (visit) => walkFields(sections, state.tree, [], visit);
