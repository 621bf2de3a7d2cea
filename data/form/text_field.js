// Texts, numbers and short names.

/** Grows with what is typed, where the browser does not do so by itself. */
function grow(area) {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 4}px`;
}

/** Shows a text without what no submission may hold, and says so; nothing where there was nothing of that. */
function showCleaned(input) {
  const text = cleaned(input.value);
  if (text === input.value) return '';
  input.value = text;
  return 'Characters that cannot be seen, and that no submission may hold, were taken out.';
}

function typed(path, value) {
  change(path, cleaned(value), { quiet: true });
}

askers.text = (shape, path, { described, id, field, label, named }) => {
  const area = make('textarea', {
    id,
    'aria-describedby': described,
    rows: field?.prompt ? 3 : 1,
    dir: 'auto',
    'aria-label': named ? label : undefined,
    oninput: (event) => {
      grow(event.target);
      typed(path, event.target.value);
    },
    onchange: (event) => settle(showCleaned(event.target)),
  });
  area.value = textAt(path);
  requestAnimationFrame(() => grow(area));
  return area;
};

function textAt(path) {
  const value = valueAt(path);
  return typeof value === 'string' ? value : '';
}

function line(path, { described, id, label, named }, attributes, put) {
  const input = make('input', {
    type: 'text',
    id,
    'aria-describedby': described,
    autocomplete: 'off',
    'aria-label': named ? label : undefined,
    ...attributes,
    oninput: (event) => put(event.target.value),
    onchange: (event) => {
      const words = showCleaned(event.target);
      event.target.value = textAt(path);
      settle(words);
    },
  });
  input.value = textAt(path);
  return input;
}

askers.number = (shape, path, frame) =>
  line(path, frame, { inputmode: 'numeric', class: 'number' }, (value) => typed(path, value.trim()));

// A short name is used elsewhere, so it changes when it is whole and not letter by letter.
askers.id = (shape, path, { described, id }) => {
  const input = make('input', {
    type: 'text',
    id,
    'aria-describedby': described,
    autocomplete: 'off',
    spellcheck: 'false',
    class: 'short-name',
    onchange: (event) => {
      const words = showCleaned(event.target);
      const name = event.target.value.trim();
      if (name === '' && path[path.length - 1] === 'key') {
        keepName(event.target, path, 'A short name is needed here, so the one before is back.');
        return;
      }
      if (name && takenNames(path).includes(name)) {
        keepName(
          event.target,
          path,
          `${inQuotes(name)} is the short name of something else already, so it was not taken.`,
        );
        return;
      }
      renameAt(path, name);
      event.target.value = name;
      changed(false);
      settle(words);
    },
  });
  input.value = textAt(path);
  return input;
};

/** Without a name, or with that of another thing, nothing could mention it any more: the old one stays. */
function keepName(input, path, words) {
  input.value = textAt(path);
  byId(problemId(path)).textContent = words;
  say(words);
}

/** Texts one below the other. */
askers.points = (shape, path, { label, described }) => {
  const box = make('div', { class: 'points' });
  const draw = () => {
    const points = valueAt(path) ?? [];
    box.replaceChildren(
      make(
        'ol',
        {},
        points.map((point, i) =>
          make(
            'li',
            {},
            askers.text(shape.item, [...path, i], {
              described,
              id: idOf([...path, i]),
              label: `${label}, point ${i + 1}`,
              named: true,
            }),
            button('Remove', () => drop(i), { 'aria-label': `Remove point ${i + 1} of ${label}` }),
          ),
        ),
      ),
      button('Add a point', add, { 'aria-label': `Add a point to ${label}`, 'data-add': pathText(path) }),
    );
  };
  const add = () => {
    const points = Array.isArray(valueAt(path)) ? valueAt(path) : [];
    change(path, [...points, '']);
    draw();
    byId(idOf([...path, points.length])).focus();
  };
  const drop = (i) => {
    change(
      path,
      valueAt(path).filter((_, at) => at !== i),
    );
    draw();
    moveTo(box.querySelector('textarea') ?? box);
  };
  draw();
  return box;
};
