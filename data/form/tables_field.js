// Tables: a choice for each row and column, or numbers with their sum. On narrow pages each row
// becomes a list.

function cell(shape, path, label) {
  const frame = { label, described: problemId(path), id: idOf(path), named: true };
  return [askers[formOf(shape)](shape, path, frame), problemAt(path)];
}

const headRow = (first, names) =>
  make(
    'thead',
    {},
    make(
      'tr',
      {},
      make('th', { scope: 'col' }, first),
      names.map((name) => make('th', { scope: 'col' }, name)),
    ),
  );

const narrowLabel = (words) => make('span', { class: 'label', 'aria-hidden': 'true' }, words);

/** One choice for each row and column. */
function choiceTable(field, rows, columns) {
  const body = rows.map((row) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, shownName(row)),
      columns.map((column) => {
        const label = `${shownName(row)}: ${shownName(column)}`;
        return make(
          'td',
          {},
          narrowLabel(shownName(column)),
          cell(field.shape.item.item, [field.key, row.id, column.id], label),
        );
      }),
    ),
  );
  return make(
    'table',
    { class: 'choices' },
    make('caption', { class: 'for-listeners' }, field.label),
    headRow(sentenceCase(form.lists[field.shape.names].noun), columns.map(shownName)),
    make('tbody', {}, body),
  );
}

const sentenceCase = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** A table of numbers for one of the charter's entries, a row for each of the other names. */
function numberTable(field, item, rows) {
  const { fields } = field.shape.item.item;
  const body = rows.map((row) => {
    const path = [field.key, item.id, row.id];
    const sum = make('output', { class: 'sum' });
    const add = () => {
      const numbers = fields
        .map((each) => valueAt([...path, each.key]))
        .filter((text) => text && /^\d+$/.test(text));
      sum.textContent =
        numbers.length > 0 ? String(numbers.reduce((total, text) => total + Number(text), 0)) : '–';
    };
    add();
    const line = make(
      'tr',
      { oninput: add },
      make('th', { scope: 'row' }, shownName(row)),
      fields.map((each) =>
        make(
          'td',
          {},
          narrowLabel(each.label),
          cell(each.shape, [...path, each.key], `${shownName(row)}: ${each.label}`),
        ),
      ),
      make('td', {}, narrowLabel('Answers in all'), sum),
    );
    return line;
  });
  return make(
    'table',
    { class: 'numbers' },
    make('caption', { class: 'for-listeners' }, shownName(item)),
    headRow(sentenceCase(form.lists[field.shape.item.names].noun), [
      ...fields.map((each) => each.label),
      'Answers in all',
    ]),
    make('tbody', {}, body),
  );
}

/** The part for a table: what to do first where there are no rows yet. */
function tablePart(field) {
  const { shape } = field;
  const rows = namesIn(shape.names);
  const columns = namesIn(shape.item.names);
  if (rows.length === 0) return [nothingToPick(shape)];
  if (columns.length === 0) return [nothingToPick(shape.item)];
  if (shape.item.item.is !== 'map') return [...choiceHelp(shape), choiceTable(field, rows, columns)];
  return rows.map((item) =>
    make(
      'fieldset',
      { class: 'field question', id: idOf([field.key, item.id]) },
      make('legend', {}, item.words || shownName(item)),
      numberTable(field, item, columns),
      moreAbout(item, shownName(item)),
    ),
  );
}

/** What each column asks and what each choice means. */
function choiceHelp(shape) {
  const columns = meanings(shape.item.names, `What each ${form.lists[shape.item.names].noun} is about`);
  const choices = (shape.item.item.ways ?? [shape.item.item])
    .filter((way) => way.is === 'name')
    .map((way) => meanings(way.names, 'What the choices mean'));
  return [columns, ...choices].filter(Boolean);
}
