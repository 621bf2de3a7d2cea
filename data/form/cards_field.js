// Lists of things with several keys each: added, moved, removed, and brought back.

/** What one thing of a list is called: "meeting" in Meetings, "heard" in Heard. */
const itemWord = (field) => field.label.replace(/s$/, '');
const addWords = (field) => {
  const word = itemWord(field).toLowerCase();
  if (word === field.label.toLowerCase()) return `Add to ${word}`;
  return `Add ${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
};

askers.cards = (shape, path, { field }) =>
  cards(shape, path, field, {
    rows: setIn(wayOf(shape, []).item).fields,
    at: (i) => [...path, i],
    fresh: (fields) => freshItem(fields, path),
  });

askers.own_map = (shape, path, { field }) =>
  cards(shape, path, field, {
    rows: shape.item.fields,
    at: (i) => [...path, i, 'value'],
    keyAt: (i) => [...path, i, 'key'],
    fresh: () => ({
      key: nextName(
        `${shortName(itemWord(field))}-1`,
        (valueAt(path) ?? []).map((entry) => entry.key),
      ),
      value: Object.create(null),
    }),
  });

/** A new thing of a list, with a short name that is free. */
function freshItem(fields) {
  const id = idField(fields);
  forgetNames();
  const list = Object.keys(makers).find((name) =>
    makers[name].some((field) => field.shape.item?.fields === fields),
  );
  const taken = list ? ownNames(list).map((name) => name.id) : [];
  return copyOf(id ? { [id.key]: nextName(id.example ?? '', taken) } : {});
}

function cards(shape, path, field, kind) {
  const box = make('div', { class: 'cards', 'data-cards': pathText(path) });
  const draw = (opened) => {
    const count = valueAt(path)?.length ?? 0;
    const list = make(
      'ol',
      {},
      Array.from({ length: count }, (_, i) =>
        make('li', {}, card(path, field, kind, i, count, { draw, box }, i === opened)),
      ),
    );
    box.replaceChildren(list, button(addWords(field), add, { class: 'add', 'data-add': pathText(path) }));
  };
  const add = () => {
    const items = valueAt(path) ?? [];
    change(path, [...items, kind.fresh(kind.rows)]);
    draw(items.length);
    refresh();
    moveTo(box.querySelector(`:scope > ol > li:last-child > details > .rows`));
    say(`${itemWord(field)} ${items.length + 1} added.`);
  };
  draw(undefined);
  return box;
}

/** What stands on a folded card: its number, and what it would be known by. */
function cardWords(path, field, kind, i) {
  const set = valueAt(kind.at(i));
  const id = kind.keyAt ? valueAt(kind.keyAt(i)) : set?.[idField(kind.rows)?.key];
  const day = set?.[dayField(kind.rows)?.key];
  const words = [id, day, shortened(titleOf(kind.rows, set), 60)].filter(
    (each) => typeof each === 'string' && each !== '',
  );
  return `${itemWord(field)} ${i + 1}${words.length > 0 ? `: ${words.join(', ')}` : ''}`;
}

function card(path, field, kind, i, count, { draw, box }, open) {
  const words = () => cardWords(path, field, kind, i);
  const name = `${itemWord(field).toLowerCase()} ${i + 1}`;
  const summary = make('summary', {}, make('span', {}, words()));
  const rows = make('div', { class: 'rows' }, open ? cardRows(kind, i) : []);
  const details = make('details', { class: 'card', open, id: idOf([...path, i]) }, summary, rows);
  const fill = () => {
    if (rows.childElementCount === 0) rows.replaceChildren(...cardRows(kind, i), cardButtons());
    refresh();
  };
  const cardButtons = () =>
    make(
      'p',
      { class: 'card-buttons' },
      i > 0 && button('Move up', () => move(-1), { 'aria-label': `Move up: ${name}` }),
      i + 1 < count && button('Move down', () => move(1), { 'aria-label': `Move down: ${name}` }),
      button('Remove', remove, { 'aria-label': `Remove ${name}` }),
    );
  const move = (by) => {
    const items = [...valueAt(path)];
    [items[i], items[i + by]] = [items[i + by], items[i]];
    change(path, items);
    draw(i + by);
    refresh();
    box.querySelectorAll(':scope > ol > li > details > summary')[i + by].focus();
    say(`${itemWord(field)} ${i + 1} is now number ${i + 1 + by}.`);
  };
  const remove = () => removeCard(path, field, kind, i, { draw, box });
  if (open) rows.append(cardButtons());
  details.addEventListener('toggle', () => details.open && fill());
  details.addEventListener('input', () => {
    summary.firstChild.textContent = words();
  });
  details.addEventListener('change', () => {
    summary.firstChild.textContent = words();
  });
  return details;
}

function cardRows(kind, i) {
  const rows = rowsOf(kind.rows, kind.at(i));
  return kind.keyAt ? [...rows, keyField(kind, i)] : rows;
}

/** The short name of an entry that is called by it everywhere else. */
function keyField(kind, i) {
  const path = kind.keyAt(i);
  const hint = make(
    'p',
    { class: 'hint', id: hintId(path) },
    'Made from the name; it is used wherever this is mentioned. Small letters, digits and hyphens.',
  );
  const control = askers.id({ is: 'id' }, path, {
    described: `${hintId(path)} ${problemId(path)}`,
    id: idOf(path),
  });
  return make(
    'div',
    { class: 'field' },
    make('label', { for: idOf(path) }, 'Short name'),
    hint,
    control,
    problemAt(path),
  );
}

/** Removes a thing and every mention of it; a button in its place brings all of it back. */
function removeCard(path, field, kind, i, { draw, box }) {
  const before = copyOf(state.tree);
  forgetNames();
  const gone = Object.keys(makers).flatMap((list) =>
    ownNames(list)
      .filter((name) => pathText(name.path).startsWith(`${pathText([...path, i])}.`))
      .map((name) => [list, name.id]),
  );
  change(
    path,
    valueAt(path).filter((_, at) => at !== i),
  );
  forgetNames();
  // What something else is called too still leads there.
  const lost = gone.filter(([list, id]) => !ownNames(list).some((name) => name.id === id));
  lost.forEach(([list, id]) => renameAll(list, id, undefined));
  changed(false);
  draw(undefined);
  const undo = button('Undo', () => {
    state.undo = undefined;
    state.tree = before;
    changed(false);
    draw(undefined);
    refresh();
    say(`${itemWord(field)} ${i + 1} is back.`);
    box.querySelectorAll(':scope > ol > li > details > summary')[i].focus();
  });
  const note = make(
    'li',
    { class: 'undone' },
    `${itemWord(field)} ${i + 1} was removed${lost.length === gone.length ? ', with every mention of it' : ''}. `,
    undo,
  );
  const list = box.querySelector(':scope > ol');
  list.insertBefore(note, list.children[i] ?? null);
  refresh();
  state.undo = note;
  undo.focus();
  say(`${itemWord(field)} ${i + 1} removed. You can undo this.`);
}
