// The submission as YAML: in the order of the form, blank keys left out, texts in double quotes.

const widest = 100;

// What YAML or people could take for something else than a name.
const isPlain = (text) => /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(text) && !/^(null|true|false)$/i.test(text);

const escapes = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\t': '\\t' };

/** The text in double quotes; where it is long, over several lines that all begin with `indent`. */
function quoted(text, indent) {
  const letters = [...text].map((letter) => escapes[letter] ?? letter);
  const lines = [];
  let line = '"';
  let room = widest - indent.length;
  const breakLine = (end) => {
    lines.push(line + end);
    line = '';
  };
  letters.forEach((letter, i) => {
    const before = letters[i - 1];
    const after = letters[i + 1];
    const between =
      letter === ' ' && before !== undefined && after !== undefined && !isGap(before) && !isGap(after);
    if (between && line.length + wordLength(letters, i + 1) > room) {
      breakLine('');
      return;
    }
    line += letter;
    const isLineEnd = letter === '\\n' && after !== undefined && !isGap(after);
    if (isLineEnd || (line.length > 20 * room && after !== undefined && !isGap(after))) breakLine('\\');
  });
  lines.push(`${line}"`);
  return lines.join(`\n${indent}`);
}

// At a gap no line is broken, since white space at the ends of a line is not part of a text.
const isGap = (letter) => letter === ' ' || letter === '\\t' || letter === '\\n';

function wordLength(letters, from) {
  let to = from;
  while (to < letters.length && to - from < widest && !isGap(letters[to])) to += 1;
  return to - from;
}

const plainOrQuoted = (text, indent) => (isPlain(text) ? text : quoted(text, indent));

/** A text as its shape wants it: words, names, dates and numbers stand without quotes. */
function scalar(shape, text, indent) {
  return scalarWay(shape, text).is === 'text' ? quoted(text, indent) : plainOrQuoted(text.trim(), indent);
}

/** What stands behind a key: `inline` on its line, or `lines` below it. */
function written(shape, value, indent) {
  const way = wayOf(shape, value);
  if (typeof value === 'string') return { inline: scalar(shape, value, indent) };
  if ('whole' in shape && way.is === 'map' && isShort(shape, way, value))
    return written(way.fields[0].shape, value[way.fields[0].key], indent);
  if (formOf(shape) === 'counts' && isBlank(value))
    return {
      inline: `[${Object.keys(value)
        .map((key) => plainOrQuoted(key, indent))
        .join(', ')}]`,
    };
  if (way.is === 'own_map')
    return {
      lines: entriesOnce(value).flatMap(({ key, value: inner }) => keyLines(key, way.item, inner, indent)),
    };
  if (!Array.isArray(value))
    return {
      lines: formOf(shape) === 'counts' ? countLines(way, value, indent) : setLines(way, value, indent),
    };
  const items = value.filter((item) => !isBlank(item));
  if (listForm(way.item) === 'picks')
    return { inline: `[${items.map((item) => plainOrQuoted(item, indent)).join(', ')}]` };
  return { lines: items.flatMap((item) => itemLines(way.item, item, indent)) };
}

/** The entries with a key each: no file holds a blank one, or one twice. The form names both as mistakes. */
function entriesOnce(entries) {
  const taken = entries.map(({ key }) => key);
  const seen = new Set();
  return entries
    .filter(({ key, value }) => key.trim() !== '' || !isBlank(value))
    .map(({ key, value }) => {
      const name = key !== '' && !seen.has(key) ? key : freeName(key || 'no-name', [...taken, ...seen]);
      seen.add(name);
      return { key: name, value };
    });
}

/** Whether only the first key is filled in, which can then stand alone. */
const isShort = (shape, way, set) =>
  shape.ways.some(isScalar) && way.fields.every((field, i) => isBlank(set[field.key]) === i > 0);

/** The keys of a set in the order of the form; those that it does not know come last. */
function orderedKeys(way, set) {
  const known =
    way.is === 'map'
      ? way.fields.map((field) => field.key)
      : [...besides(way).map((field) => field.key), ...namesIn(way.names).map((name) => name.id)];
  return [...known.filter((key) => key in set), ...Object.keys(set).filter((key) => !known.includes(key))];
}

/** Who came, in the order in which they were named; a blank number is written too, for they were there. */
const countLines = (way, set, indent) =>
  Object.keys(set).flatMap((key) => keyLines(key, way.item, set[key], indent));

function setLines(way, set, indent) {
  return orderedKeys(way, set).flatMap((key) => {
    const shape = shapeBehind(way, key);
    if (!shape || isBlankAt(shape, set[key])) return [];
    return keyLines(key, shape, set[key], indent);
  });
}

/** A key stands on one line. */
const keyText = (key) =>
  isPlain(key) ? key : `"${[...key].map((letter) => escapes[letter] ?? letter).join('')}"`;

function keyLines(key, shape, value, indent) {
  const name = `${indent}${keyText(key)}:`;
  if (isBlankAt(shape, value)) return [name];
  const { inline, lines } = written(shape, value, lineIndent(indent));
  return lines ? [name, ...lines] : [`${name} ${inline}`];
}

const lineIndent = (indent) => `${indent}  `;

function itemLines(shape, item, indent) {
  const { inline, lines } = written(shape, item, lineIndent(indent));
  if (!lines) return [`${indent}- ${inline}`];
  return [`${indent}- ${lines[0].trimStart()}`, ...lines.slice(1)];
}

/** The whole file. */
function yamlOf(tree) {
  const lines = form.fields.flatMap((field) => {
    if (field.fixed && isLeftOut(field)) return form.charter.shipped ? [] : [`# ${charterComment()}`];
    if (field.fixed) return [`${field.key}: ${plainOrQuoted(field.fixed, '  ')}`];
    return isBlank(tree[field.key]) ? [] : ['', ...keyLines(field.key, field.shape, tree[field.key], '')];
  });
  return `${lines.join('\n')}\n`;
}

/** What stands in a file for a charter that did not come with coprod, in place of its name. */
const charterComment = () =>
  form.charter.shipped
    ? ''
    : shortened(
        cleaned(`For ${form.charter.title} (${form.charter.id}): coprod assess --charter CHARTER.yaml FILE`),
        300,
      );

// The usual charter needs no name, and one that did not come with coprod is named on the command line.
const isLeftOut = (field) => field.shape.is === 'text' && (form.charter.usual || !form.charter.shipped);
