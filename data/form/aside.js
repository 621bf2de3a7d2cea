// Answers that were put aside while a question is answered in another way. They are kept beside the
// answer itself, so that they go wherever it goes; a file never holds them.

const asideMark = Symbol('aside');
const asideKey = '~aside'; // how what is kept in the browser calls it

/** What is aside for the answer at a path: a list with a place for each way of answering. */
function asideAt(path) {
  const set = valueAt(path.slice(0, -1));
  return (isSet(set) && set[asideMark]?.[path[path.length - 1]]) || [];
}

/** Puts the value of one way aside; undefined takes it away. */
function putAside(path, way, value) {
  const set = valueAt(path.slice(0, -1));
  if (!isSet(set)) return;
  const all = (set[asideMark] ??= Object.create(null));
  const ways = [...asideAt(path)];
  ways[way] = isBlank(value) ? undefined : copyOf(value);
  const key = path[path.length - 1];
  if (ways.every(isBlank)) delete all[key];
  else all[key] = Array.from(ways, (each) => each ?? null);
}

/** How many answers are aside in a value, however deep. */
function asideIn(value) {
  if (value === null || typeof value !== 'object') return 0;
  const here = isSet(value) && value[asideMark] ? Object.values(value[asideMark]) : [];
  const count = here.flat().filter((each) => !isBlank(each)).length;
  return Object.values(value).reduce((sum, each) => sum + asideIn(each), count);
}

/** The tree as the browser keeps it, with what is aside behind a key that no submission has. */
function forKeeping(value) {
  if (Array.isArray(value)) return value.map(forKeeping);
  if (!isSet(value)) return value;
  const kept = Object.create(null);
  for (const key of Object.keys(value)) kept[key] = forKeeping(value[key]);
  if (value[asideMark]) kept[asideKey] = value[asideMark];
  return kept;
}

/** The tree again, from what the browser kept. */
function fromKeeping(value) {
  if (Array.isArray(value)) return value.map(fromKeeping);
  if (!isSet(value)) return value;
  const tree = Object.create(null);
  for (const key of Object.keys(value)) if (key !== asideKey) tree[key] = fromKeeping(value[key]);
  if (isSet(value[asideKey])) tree[asideMark] = copyOf(value[asideKey]);
  return tree;
}

/** Whether nothing at all was typed. */
const isEmptyForm = () => isBlank(state.tree) && asideIn(state.tree) === 0;

const asideWords = (count) =>
  count === 0
    ? ''
    : `${counted(count, 'answer is', 'answers are')} kept aside in this browser, since the question is answered in another way now, and not in the file.`;
