// Several of a list of names: boxes to tick where they are few, else a list that grows.

const fewOptions = 12;

const nothingToPick = (shape) => {
  const own = makers[shape.names]?.map((field) => field.label).join(', ');
  return make(
    'p',
    { class: 'hint' },
    own ? `There is nothing to choose yet. Fill in first: ${own}.` : 'There is nothing to choose.',
  );
};

askers.picks = (shape, path, frame) => {
  const item = wayOf(shape, []).item;
  const options = optionsOf(item);
  const strange = (valueAt(path) ?? []).filter((id) => !options.some((option) => option.id === id));
  if (options.length + strange.length === 0) return nothingToPick(item);
  const isLong = item.is === 'reference' || makers[item.names]?.length > 1 || options.length > fewOptions;
  return isLong
    ? longPicks(item, path, frame)
    : boxes([...options, ...strange.map((id) => ({ id, title: `${id} (not known here)` }))], path);
};

function boxes(options, path) {
  return make(
    'ul',
    { class: 'boxes' },
    options.map((option) => {
      const id = `${idOf(path)}~${option.id}`;
      const box = make('input', {
        type: 'checkbox',
        id,
        value: option.id,
        onchange: (event) => {
          const others = (valueAt(path) ?? []).filter((each) => each !== option.id);
          change(path, event.target.checked ? [...others, option.id] : others);
          settle();
        },
      });
      box.checked = (valueAt(path) ?? []).includes(option.id);
      return make('li', {}, box, make('label', { for: id }, option.title));
    }),
  );
}

function longPicks(item, path, { label, described }) {
  const box = make('div', { class: 'long-picks' });
  const draw = () => {
    const picked = valueAt(path) ?? [];
    const left = optionsOf(item).filter((option) => !picked.includes(option.id));
    const select = selectOf(left, '', {
      'aria-label': `Choose for ${label}`,
      'aria-describedby': described,
      'data-path': pathText(path),
    });
    const add = () => {
      if (!select.value) return;
      put([...(valueAt(path) ?? []), select.value], `Added ${titleIn(item, select.value)}.`);
      focusable(box.querySelector('.with-button') ?? box).focus();
    };
    const list = make(
      'ul',
      {},
      picked.map((id) =>
        make(
          'li',
          {},
          make('span', {}, titleIn(item, id)),
          button(
            'Remove',
            () => {
              put(
                (valueAt(path) ?? []).filter((each) => each !== id),
                `Removed ${titleIn(item, id)}.`,
              );
              focusable(box).focus();
            },
            { 'aria-label': `Remove ${titleIn(item, id)} from ${label}` },
          ),
        ),
      ),
    );
    const row = make(
      'span',
      { class: 'with-button' },
      select,
      button('Add', add, { 'aria-label': `Add to ${label}`, 'data-add': pathText(path) }),
    );
    box.replaceChildren(...[picked.length > 0 && list, left.length > 0 && row].filter(Boolean));
  };
  const put = (picked, words) => {
    change(path, picked);
    draw();
    refresh();
    say(words);
  };
  draw();
  return box;
}

/** Names with a number each: boxes to tick, and how many beside them. */
askers.counts = (shape, path, { label }) => {
  const { names } = wayOf(shape, Object.create(null));
  const options = optionsOf({ is: 'name', names });
  if (options.length === 0) return nothingToPick({ names });
  return make(
    'ul',
    { class: 'boxes counts' },
    options.map((option) => countRow(option, path, label)),
  );
};

function countRow(option, path, label) {
  const here = [...path, option.id];
  const id = `${idOf(path)}~${option.id}`;
  const number = make('input', {
    type: 'text',
    inputmode: 'numeric',
    class: 'number',
    id: `${id}~number`,
    autocomplete: 'off',
    'aria-label': `${label}: how many people of ${option.title}`,
    'aria-describedby': problemId(here),
    oninput: (event) => {
      const text = cleaned(event.target.value).trim();
      if (text) box.checked = true;
      putCount(path, option.id, box.checked ? text : undefined);
    },
    onchange: (event) => settle(showCleaned(event.target)),
  });
  const box = make('input', {
    type: 'checkbox',
    id,
    value: option.id,
    onchange: () => {
      putCount(path, option.id, box.checked ? number.value.trim() : undefined);
      if (!box.checked) number.value = '';
      settle();
    },
  });
  const value = valueAt(here);
  box.checked = value !== undefined;
  number.value = value ?? '';
  return make('li', {}, box, make('label', { for: id }, option.title), number, problemAt(here));
}

// Who came without a number is an empty text, which is not the same as nobody.
function putCount(path, id, text) {
  const counts = copyOf(isSet(valueAt(path)) ? valueAt(path) : Object.create(null));
  if (text === undefined) delete counts[id];
  else counts[id] = text;
  change(path, counts, { quiet: true });
}
