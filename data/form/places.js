// Where something stands, in the words of the form: "Ready", "Is there time?", "Answer".

/** The words for each step of a path, from the part to the key. */
function placeWords(path) {
  let field = fieldOf(sections, path[0]);
  let { shape } = field;
  const words = [field.label];
  path.slice(1).forEach((step, i) => {
    const way = wayOf(shape, valueAt(path.slice(0, i + 1)));
    if (typeof step === 'number') words.push(`${itemWord(field)} ${step + 1}`);
    const row = way.is === 'map' ? fieldOf(way.fields, step) : fieldOf(besides(way), step);
    if (row) {
      field = row;
      words.push(row.label);
    } else if (way.is === 'named_map') words.push(nameOf(way.names, step));
    shape = shapeAfter(way, step, row);
  });
  // A thing of a list is named by its number, which says what the list is.
  return words.filter((_, i) => typeof path[i + 1] !== 'number' || i === 0);
}

const nameOf = (list, id) => {
  const item = namesIn(list).find((each) => each.id === id);
  return item ? shownName(item) : id;
};

/** The shape one step further in; an entry of a set with keys of its own is two steps. */
function shapeAfter(way, step, row) {
  if (row) return row.shape;
  if (way.is === 'own_map') return { is: 'entry', item: way.item };
  if (way.is === 'entry') return way.item;
  return way.item ?? way;
}
