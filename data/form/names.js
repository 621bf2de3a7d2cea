// The names that a submission can use: the charter's, and those that it makes itself.

/** The first of a set's rows in which something is written that a person would know it by. */
function titleOf(fields, value) {
  for (const field of fields.filter((each) => scalarWay(each.shape, '').is === 'text')) {
    const text = value?.[field.key];
    const texts = (Array.isArray(text) ? text : [text]).filter((each) => typeof each === 'string');
    if (texts.some((each) => each.trim())) return texts.join('; ').trim();
  }
  return '';
}

const idField = (fields) => fields.find((field) => field.shape.is === 'id');
const dayField = (fields) => fields.find((field) => isDate(field.shape));
const nameField = (fields) => fields.find((field) => field.shape.is === 'name');

const knownNames = new Map();
/** To be called whenever the submission has changed. */
const forgetNames = () => knownNames.clear();

/** What this submission itself calls so: [{id, title, path, field}] in the order of the file. */
function ownNames(list) {
  if (!knownNames.has(list)) knownNames.set(list, findOwnNames(list));
  return knownNames.get(list);
}

function findOwnNames(list) {
  const found = [];
  walkAll((shape, value, path, field) => {
    if (shape.makes !== list) return;
    value.forEach((entry, i) => {
      if (shape.is === 'own_map') {
        found.push({
          id: entry.key,
          title: titleOf(shape.item.fields, entry.value) || entry.key,
          path: [...path, i, 'key'],
          field,
        });
        return;
      }
      const { fields } = shape.item;
      const id = entry[idField(fields).key] ?? '';
      const day = entry[dayField(fields)?.key];
      const words = [id, day, shortened(titleOf(fields, entry), 50)].filter(Boolean);
      found.push({ id, title: words.join(', '), path: [...path, i, idField(fields).key], field });
    });
  });
  return found;
}

const makesNames = (list) => list in makers;
/** The row in which the names of a list are made. */
const makers = (() => {
  const found = Object.create(null);
  const look = (shape, field) => {
    if (shape.makes) (found[shape.makes] ??= []).push(field);
    if (shape.fields) shape.fields.forEach((inner) => look(inner.shape, inner));
    if (shape.item) look(shape.item, field);
    (shape.ways ?? []).forEach((way) => look(way, field));
  };
  form.fields.forEach((field) => look(field.shape, field));
  return found;
})();

const shownName = (item) => item.title || item.words || item.id;

/** What can be chosen for a shape: [{id, title, field}]. */
function optionsOf(shape) {
  if (shape.is === 'any_of') return shape.ways.filter(isScalar).flatMap(optionsOf);
  if (shape.is === 'word') return shape.words.map((word) => ({ id: word, title: word }));
  if (shape.is === 'reference') return references();
  return namesIn(shape.names).map((item) => ({ ...item, title: shownName(item) }));
}

const namesIn = (list) =>
  makesNames(list) ? ownNames(list).filter((name) => name.id) : form.lists[list].items;

function references() {
  return form.references.flatMap(({ list, table, rows, columns }) => {
    if (list)
      return namesIn(list).map((item) => ({
        id: item.id,
        title: shownName(item),
        under: sections.find((field) => field.shape.names === list)?.label,
      }));
    return namesIn(rows).flatMap((row) =>
      namesIn(columns).map((column) => ({
        id: `${table}.${row.id}.${column.id}`,
        title: `${shownName(row)}: ${shownName(column)}`,
        under: fieldOf(sections, table)?.label,
      })),
    );
  });
}

/** How a name is shown where it is known, else as it is. */
const titleIn = (shape, id) => optionsOf(shape).find((option) => option.id === id)?.title ?? id;
