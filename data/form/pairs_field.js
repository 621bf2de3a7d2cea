// Words of one's own, each with what it means.

askers.pairs = (shape, path, { label }) => {
  const box = make('div', { class: 'pairs' });
  const draw = () =>
    box.replaceChildren(
      make(
        'ol',
        {},
        (valueAt(path) ?? []).map((_, i) => make('li', {}, pair(shape, path, i, label, drop))),
      ),
      button('Add a line', add, { 'aria-label': `Add a line to ${label}`, 'data-add': pathText(path) }),
    );
  const add = () => {
    const pairs = valueAt(path) ?? [];
    change(path, [...pairs, copyOf({ key: '', value: '' })]);
    draw();
    byId(idOf([...path, pairs.length, 'key'])).focus();
  };
  const drop = (i) => {
    change(
      path,
      valueAt(path).filter((_, at) => at !== i),
    );
    draw();
    focusable(box).focus();
  };
  draw();
  return box;
};

function pair(shape, path, i, label, drop) {
  const here = [...path, i];
  const name = `${label}, line ${i + 1}`;
  const words = line(
    [...here, 'key'],
    {
      id: idOf([...here, 'key']),
      label: `${name}: in the file`,
      described: problemId([...here, 'key']),
      named: true,
    },
    {},
    (value) => typed([...here, 'key'], value),
  );
  const means = askers[formOf(shape.item)](shape.item, [...here, 'value'], {
    id: idOf([...here, 'value']),
    label: `${name}: what it means`,
    described: problemId([...here, 'value']),
    named: true,
  });
  return [
    make(
      'span',
      { class: 'with-button' },
      words,
      means,
      button('Remove', () => drop(i), { 'aria-label': `Remove line ${i + 1} of ${label}` }),
    ),
    problemAt([...here, 'key']),
    problemAt([...here, 'value']),
  ];
}
