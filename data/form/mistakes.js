// What cannot stand where it stands.

function addMistakes(findings) {
  walkAll((way, value, path, field, shape) => {
    if (way.makes) repeatedNames(way.makes, findings);
    if (way.is === 'own_map') wrongKeys(way, value, path, findings);
    if (typeof value !== 'string') return;
    const strict = way.is === 'id' && !isNumbered(field) && value.includes('_');
    const wrong = strict ? 'Use small letters, digits and hyphens.' : mistakeIn(shape, value);
    if (wrong) findings.add('mistake', path, placeWords(path), wrong);
  });
}

/** Keys of a person's own that are blank or stand twice, and short names that cannot be such. */
function wrongKeys(way, entries, path, findings) {
  const seen = new Set();
  entries.forEach(({ key, value }, i) => {
    const wrong =
      seen.has(key) && !way.makes ? `${inQuotes(key)} stands here twice.` : wrongKey(way, key, value);
    const here = [...path, i, 'key'];
    if (wrong) findings.add('mistake', here, [...placeWords(here), key], wrong);
    seen.add(key);
  });
}

function wrongKey(way, key, value) {
  if (!way.makes && key.trim() === '') return isBlank(value) ? '' : 'The words on the left are needed.';
  // A meaning may have gone with the group that it named; a blank one never counts as a choice.
  if (!way.makes) return isBlank(value) ? 'Say what it means, or take the line away.' : '';
  if (key === '') return 'A short name is needed.';
  return /^\d+$/.test(key) ? 'Begin it with a letter.' : checks.id(key);
}

function repeatedNames(list, findings) {
  const seen = new Set();
  for (const { id, path } of ownNames(list)) {
    const words = `${inQuotes(id)} is the short name of something else already. Choose another.`;
    const told = findings.list.some((each) => pathText(each.path) === pathText(path));
    if (id && seen.has(id) && !told) findings.add('mistake', path, placeWords(path).concat(id), words);
    seen.add(id);
  }
}
