// How far each part has come, in a few words.

/** How many entries of a part nothing is said against, and how many there are. */
function answeredIn(field) {
  const set = state.tree[field.key];
  const open = new Set(state.findings.filter(({ path }) => path[0] === field.key).map(({ path }) => path[1]));
  const names = namesIn(field.shape.names);
  const done = names.filter((name) => !isBlank(set?.[name.id]) && !open.has(name.id));
  return `${done.length} of ${names.length} answered`;
}

function cellsIn(field) {
  const set = state.tree[field.key];
  const rows = namesIn(field.shape.names);
  const columns = namesIn(field.shape.item.names);
  if (field.shape.item.item.is === 'map') {
    const done = rows.filter((row) => columns.some((column) => !isBlank(set?.[row.id]?.[column.id])));
    return `${done.length} of ${rows.length} answered`;
  }
  const done = rows.flatMap((row) => columns.filter((column) => !isBlank(set?.[row.id]?.[column.id])));
  return `${done.length} of ${rows.length * columns.length} answered`;
}

const sizeOf = (value) => (Array.isArray(value) ? value.length : 0);

function keysIn(field) {
  const set = state.tree[field.key];
  const lists = field.shape.fields.filter((inner) => inner.shape.is === 'list');
  if (lists.length === field.shape.fields.length)
    return lists
      .map((inner) => counted(sizeOf(set?.[inner.key]), itemWord(inner), inner.label).toLowerCase())
      .join(', ');
  const wanted = field.shape.fields.filter((inner) => inner.wanted || inner.needed);
  const open = new Set(state.findings.filter(({ path }) => path[0] === field.key).map(({ path }) => path[1]));
  const done = wanted.filter((inner) => !isBlank(set?.[inner.key]) && !open.has(inner.key));
  return `${done.length} of ${wanted.length} filled in`;
}

/** "12 of 15 answered". */
function progressOf(field) {
  if (isTable(field.shape)) return cellsIn(field);
  if (field.shape.is === 'named_map') return answeredIn(field);
  if (field.shape.is === 'map') return keysIn(field);
  return counted(sizeOf(state.tree[field.key]), 'entry', 'entries');
}
