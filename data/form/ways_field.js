// A question that can be answered in more than one way.

function wayWords(way) {
  if (way.is === 'map') return way.fields[0].label;
  if (way.is === 'list') return way.item.is === 'map' ? 'One by one' : 'Point by point';
  return 'In words';
}

const blankIn = (way) => (way.is === 'list' ? [] : way.is === 'map' ? Object.create(null) : '');

askers.ways = (shape, path, frame) => {
  const { label, id } = frame;
  const inside = make('div', {});
  const begin = shape.ways.indexOf(wayOf(shape, valueAt(path) ?? blankIn(shape.ways[0])));
  let current = begin;
  const draw = () => {
    const way = shape.ways[current];
    const row = { ...frame, id: `${id}~answer`, named: true };
    inside.replaceChildren(
      way.is === 'map'
        ? make('div', { class: 'rows' }, rowsOf(way.fields, path, true))
        : askers[formOf(way)](way, path, row),
    );
  };
  const choose = (to) => {
    const value = valueAt(path);
    const aside = state.aside.get(pathText(path)) ?? [];
    aside[current] = copyOf(value);
    state.aside.set(pathText(path), aside);
    current = to;
    change(path, aside[to] ?? asWay(value, shape.ways[to]));
    draw();
    refresh();
    settle();
  };
  draw();
  return make('div', { class: 'ways' }, wayButtons(shape, id, label, begin, choose), inside);
};

/** What was written, in another way; points become a text with a line for each, and back. */
function asWay(value, way) {
  if (way.is === 'text' && Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.join('\n');
  if (way.is === 'list' && isScalar(way.item) && typeof value === 'string')
    return value.split('\n').filter((text) => text.trim());
  return blankIn(way);
}

function wayButtons(shape, id, label, begin, choose) {
  return make(
    'fieldset',
    { class: 'way-buttons' },
    make('legend', { class: 'for-listeners' }, `How to answer: ${shortened(label)}`),
    shape.ways.map((way, i) => {
      const radio = make('input', {
        type: 'radio',
        name: `${id}~way`,
        id: `${id}~way${i}`,
        value: String(i),
        onchange: () => choose(i),
      });
      radio.checked = i === begin;
      return make('span', {}, radio, make('label', { for: radio.id }, wayWords(way)));
    }),
  );
}
