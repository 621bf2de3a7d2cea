// One part of the form.

function gateWords(field) {
  if (field.gate) return `The gate “${field.gate}” reads this part.`;
  if (field.asked) return 'No gate reads this part, but the report shows it: answer it too.';
  if (field.shape.is === 'named_map')
    return 'No gate reads this part: it may stay blank, and what you write is shown in the report.';
  return '';
}

/** What a gate is, and what this one asks. */
function aboutGate(field) {
  const asks = field.gate && form.gates[field.gate];
  if (!asks) return undefined;
  const many = Object.keys(form.gates).length;
  return make(
    'details',
    { class: 'more' },
    make('summary', {}, 'What a gate is', forListeners(`: ${field.gate}`)),
    make(
      'p',
      {},
      many === 1
        ? 'A gate is what has to be so before the mark is given.'
        : `A gate is one of the ${many} things that each have to be so before the mark is given; none can make up for another.`,
    ),
    make('p', {}, make('strong', {}, `${field.gate}: `), asks),
  );
}

const isCharters = (list) => !makesNames(list);

/** What is asked in a part, in the form that its shape has. */
function partBody(field) {
  const { shape, key } = field;
  const others = rowsOf(besides(shape), [key]);
  if (isTable(shape)) return [...others, ...tablePart(field)];
  if (shape.is === 'named_map')
    return [...others, ...namesIn(shape.names).map((item) => entryField(field, item, [key, item.id]))];
  if (shape.is === 'map')
    return asAsked(shape.fields).map((inner) =>
      inner.shape.is === 'list' ? listPart(inner, [key, inner.key]) : rowField(inner, [key, inner.key]),
    );
  return [listBody(field, [key])];
}

function listBody(field, path) {
  return make(
    'div',
    { id: idOf(path) },
    askers[formOf(field.shape)](field.shape, path, { label: field.label, field }),
    problemAt(path),
  );
}

/** A list inside a part. */
function listPart(field, path) {
  return make(
    'section',
    { class: 'list-part', 'aria-labelledby': `${idOf(path)}~head` },
    make('h3', { id: `${idOf(path)}~head` }, field.label),
    make('p', {}, [sentence(field.words), gateWords(field)].join(' ')),
    aboutGate(field),
    field.prompt && looksFor(field.prompt),
    field.prompt && moreAbout(field.prompt, field.label),
    listBody(field, path),
  );
}

const partsInOrder = () => [...sections.map((field) => field.key), finishKey];
const finishKey = '~finish';

function nextButton(key) {
  const all = partsInOrder();
  const next = all[all.indexOf(key) + 1];
  const label = next === finishKey ? finishWords : fieldOf(sections, next)?.label;
  return (
    next && make('p', { class: 'next' }, make('a', { class: 'button', href: `#s.${next}` }, `Next: ${label}`))
  );
}

/** The part as it is shown. */
function drawPart(field) {
  return [
    make('h2', { id: 'part-head', tabindex: '-1' }, field.label),
    make('p', { class: 'lead' }, [sentence(field.words), gateWords(field)].join(' ')),
    aboutGate(field),
    make('p', { class: 'progress', id: 'part-progress' }, progressOf(field)),
    ...partBody(field),
    nextButton(field.key),
  ].filter(Boolean);
}
