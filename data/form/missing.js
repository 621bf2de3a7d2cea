// What is wrong and what is still missing: [{sort, path, where, words}], in the order of the form.
// A blank is never a mistake: it is `missing`, where a gate or a record needs it.

const isTextual = (shape) => scalarWay(shape, '').is === 'text' || wayOf(shape, []).is === 'list';

/** Why a text is no answer; nothing where it is one or where there is none. */
function weakness(value, field, wordings) {
  const texts = Array.isArray(value) ? value : [value];
  const text = texts.filter((each) => typeof each === 'string').join('; ');
  if (text.trim() === '') return '';
  if (!isAnswer(text) || repeats(text, wordings)) return `${inQuotes(text)} counts as blank`;
  if (field.unless && nothingDone.has(plainText(text))) return `${inQuotes(text)} says that nothing was done`;
  return '';
}

class Findings {
  list = [];

  add(sort, path, where, words) {
    this.list.push({ sort, path, where: where.filter(Boolean).join(', '), words });
  }

  missing(path, where, words = 'not filled in') {
    this.add('missing', path, where, words);
  }

  /** What a record or a set of keys needs; `all` where each of its keys is needed. */
  keys(fields, set, path, where, all = false) {
    for (const field of fields) {
      const value = set?.[field.key];
      const here = [...path, field.key];
      const label = [...where, field.label];
      if (all || field.wanted || field.needed) this.wanted(field, value, here, label, set);
      if (formOf(field.shape) === 'cards' || wayOf(field.shape, value).is === 'list')
        this.items(field, value, here, label);
      if (isSet(value) && mapWay(field.shape))
        this.keys(mapWay(field.shape).fields, value, here, label, true);
    }
  }

  wanted(field, value, path, where, set) {
    const instead = field.unless && !isBlank(set?.[field.unless]);
    if (isBlankAt(field.shape, value)) {
      if (!instead) this.missing(path, where);
      return;
    }
    const why =
      isTextual(field.shape) && !instead
        ? weakness(value, field, [field.prompt?.words, field.prompt?.title])
        : '';
    if (why) this.missing(path, where, why);
  }

  items(field, value, path, where) {
    const { item } = wayOf(field.shape, value);
    if (!Array.isArray(value) || !item || setIn(item).is !== 'map') return;
    value.forEach((set, i) =>
      this.keys(
        setIn(item).fields,
        set,
        [...path, i],
        where.slice(0, -1).concat(`${itemWord(field)} ${i + 1}`),
      ),
    );
  }

  /** A part with a key for each entry of one of the charter's lists. */
  keyed(field, set) {
    if (!field.gate) return;
    const { shape } = field;
    for (const item of form.lists[shape.names].items) {
      const path = [field.key, item.id];
      const where = [field.label, shownName(item)];
      const value = set?.[item.id];
      const whole = 'whole' in shape.item;
      const map = whole ? wayOf(shape.item, value) : mapWay(shape.item);
      if (isBlank(value) && (whole || !isSet(value))) this.missing(path, where, 'not answered');
      else if (isSet(value) && map) this.keys(map.fields, value, path, where, true);
      else this.wanted({ ...field, shape: shape.item, prompt: item }, value, path, where, set);
    }
  }

  /** A part with a row and a column for each of two lists of names. */
  table(field, set) {
    this.keys(besides(field.shape), set, [field.key], [field.label]);
    const columns = field.shape.item.names;
    const cells = field.shape.item.item;
    for (const row of namesIn(field.shape.names)) {
      const blank = namesIn(columns).filter((column) => isBlank(set?.[row.id]?.[column.id]));
      const counts = cells.is === 'map';
      const instead = besides(field.shape).some((other) => !isBlank(set?.[other.key]));
      const wanted = instead ? [] : counts ? unanswered(namesIn(columns), blank) : blank;
      const where = [field.label, shownName(row)];
      if (field.gate && wanted.length > 0)
        this.missing(
          [field.key, row.id, wanted[0].id],
          where,
          `nothing yet for ${wanted.map(shownName).join(', ')}`,
        );
      const map = mapWay(cells);
      for (const column of namesIn(columns)) {
        const value = set?.[row.id]?.[column.id];
        if (map && isSet(value))
          this.keys(map.fields, value, [field.key, row.id, column.id], [...where, shownName(column)], true);
      }
    }
  }

  own(field, entries) {
    for (const [i, { key, value }] of (entries ?? []).entries())
      this.keys(
        field.shape.item.fields,
        value,
        [field.key, i, 'value'],
        [field.label, titleOf(field.shape.item.fields, value) || key],
      );
    if (!field.covers) return;
    const kinds = (entries ?? []).map(({ value }) => value?.[field.covers.key]);
    for (const kind of coveredKinds())
      if (!kinds.includes(kind.id))
        this.missing(
          [field.key],
          [field.label],
          `nobody yet of “${shownName(kind)}”; where none took part, name them with 0 people`,
        );
  }
}

/** The kinds of people whose project this is. */
function coveredKinds() {
  const { covers } = sections.find((field) => field.covers) ?? {};
  if (!covers) return [];
  const narrowed = covers.narrowed ? valueAt(covers.narrowed) : undefined;
  const kinds = form.lists[covers.list].items;
  return isBlank(narrowed) ? kinds : kinds.filter((kind) => narrowed.includes(kind.id));
}

/** What kind of people a group is. */
function kindOf(name) {
  const { covers } = sections.find((field) => field.covers) ?? {};
  return covers && name.path ? valueAt([...name.path.slice(0, -1), 'value', covers.key]) : undefined;
}

/** The groups of those kinds of people of which no group has answered yet. */
function unanswered(groups, blank) {
  const silent = coveredKinds().filter((kind) =>
    groups.every((group) => kindOf(group) !== kind.id || blank.includes(group)),
  );
  return blank.filter((group) => silent.some((kind) => kind.id === kindOf(group)));
}

function addMistakes(findings) {
  walkAll((way, value, path, field, shape) => {
    if (way.makes) repeatedNames(way.makes, findings);
    if (way.is === 'own_map' && way.makes)
      value.forEach(({ key }, i) => {
        const wrong =
          key === ''
            ? 'A short name is needed.'
            : /^\d+$/.test(key)
              ? 'Begin it with a letter.'
              : checks.id(key);
        if (wrong) findings.add('mistake', [...path, i, 'key'], [field.label, key], wrong);
      });
    if (typeof value !== 'string') return;
    const strict = way.is === 'id' && !isNumbered(field) && value.includes('_');
    const wrong = strict ? 'Use small letters, digits and hyphens.' : mistakeIn(shape, value);
    if (wrong) findings.add('mistake', path, [field.label], wrong);
  });
}

function repeatedNames(list, findings) {
  const seen = new Set();
  for (const { id, path, field } of ownNames(list)) {
    const words = `${inQuotes(id)} is the short name of something else already. Choose another.`;
    const told = findings.list.some((each) => pathText(each.path) === pathText(path));
    if (id && seen.has(id) && !told) findings.add('mistake', path, [field.label, id], words);
    seen.add(id);
  }
}

const isTable = (shape) => shape.is === 'named_map' && shape.item.is === 'named_map';

function lookAt(field, findings) {
  const value = state.tree[field.key];
  const { shape } = field;
  if (isTable(shape)) findings.table(field, value);
  else if (shape.is === 'named_map') findings.keyed(field, value);
  else if (shape.is === 'own_map') findings.own(field, value);
  else if (shape.is === 'map') findings.keys(shape.fields, value, [field.key], [field.label]);
  else findings.items(field, value, [field.key], [field.label, '']);
  const lists =
    shape.is === 'map'
      ? shape.fields.map((inner) => [inner, value?.[inner.key], [field.key, inner.key]])
      : [[field, value, [field.key]]];
  for (const [inner, list, path] of lists)
    if (inner.gate && inner.shape.is === 'list' && isBlank(list))
      findings.missing(path, [inner.label], 'nothing here yet');
}

/** Everything that is wrong or missing, mistakes first in each part. */
function lookOver() {
  forgetNames();
  const findings = new Findings();
  addMistakes(findings);
  sections.forEach((field) => lookAt(field, findings));
  const order = new Map(sections.map((field, i) => [field.key, i]));
  return findings.list.sort((one, other) => order.get(one.path[0]) - order.get(other.path[0]));
}
