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
  const note = make('p', { class: 'hint' });
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
    note.textContent = asideNote(shape, path, current);
  };
  const choose = (to) => {
    const value = valueAt(path);
    const other = asideAt(path)[to];
    const same = isBlank(other) ? asWay(value, shape.ways[to]) : other;
    // Points and lines say the same in another layout, so nothing of them has to be put aside.
    const put = isBlank(other) && !isBlank(same) ? undefined : value;
    const from = current;
    current = to;
    change(path, same);
    putAside(path, from, put);
    putAside(path, to, undefined);
    draw();
    settle(note.textContent);
  };
  draw();
  return make('div', { class: 'ways' }, wayButtons(shape, id, label, begin, choose), inside, note);
};

/** What is aside for a question; nothing where nothing is. */
function asideNote(shape, path, current) {
  const ways = asideAt(path).flatMap((value, i) =>
    i === current || isBlank(value) ? [] : [`“${wayWords(shape.ways[i])}”`],
  );
  return ways.length === 0
    ? ''
    : `Your answer under ${ways.join(' and ')} is kept aside, and is not in the file. Choose it again to bring it back.`;
}

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
