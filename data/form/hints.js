// What helps to answer: what is meant, what a panel looks for, examples, and where the words come from.

// Where something is chosen, an example of what is written in a file would only confuse.
const isTyped = (shape) =>
  isScalar(scalarWay(shape, '')) && !isChoice(scalarWay(shape, '')) && formOf(shape) !== 'picks';

/** The row's own words, as a sentence, with its example. */
function rowHint(field) {
  const example = field.example && isTyped(field.shape) ? ` For example: ${field.example}` : '';
  return `${sentence(field.words)}${example}`;
}

/** What is folded away below a question: examples and the source. */
function moreAbout(item, what) {
  if (!item || !(item.good || item.weak || item.source)) return undefined;
  return make(
    'details',
    { class: 'more' },
    make('summary', {}, 'Examples and source', forListeners(`: ${shortened(what)}`)),
    item.good && make('p', {}, make('strong', {}, 'Enough: '), item.good),
    item.weak && make('p', {}, make('strong', {}, 'Not enough: '), item.weak),
    item.source && make('p', { class: 'source' }, `Source: ${item.source}`),
  );
}

const looksFor = (item, id) =>
  item?.looks_for
    ? make('p', { class: 'hint', id }, make('strong', {}, 'What a panel looks for: '), item.looks_for)
    : undefined;

/** What the names of a list mean, folded away above a table that uses them. */
function meanings(list, words) {
  const items = form.lists[list].items.filter((item) => item.title && item.words);
  if (items.length === 0) return undefined;
  return make(
    'details',
    { class: 'more' },
    make('summary', {}, words),
    make(
      'dl',
      {},
      items.flatMap((item) => [make('dt', {}, item.title), make('dd', {}, item.words)]),
    ),
  );
}
