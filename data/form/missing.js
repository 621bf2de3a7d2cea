// What is wrong and what is still missing: [{sort, path, where, words}], in the order of the form.
// A blank is never a mistake: it is `missing`, where a gate or a record needs it.

const isTextual = (shape) => scalarWay(shape, '').is === 'text' || wayOf(shape, []).is === 'list';

/** Why a text is no answer; nothing where it is one or where there is none. */
function weakness(value, field, wordings) {
  const texts = Array.isArray(value) ? value : [value];
  const text = texts.filter((each) => typeof each === 'string').join('; ');
  if (text.trim() === '') return '';
  const isBlankText = field.place ? saysNothing(text) : !isAnswer(text);
  if (isBlankText || repeats(text, wordings)) return `${inQuotes(text)} counts as blank`;
  if (field.unless && saysNothingWasDone(text)) return `${inQuotes(text)} says that nothing was done`;
  if (field.place && namesNoPlace(text)) return `${inQuotes(text)} names no place where it can be found`;
  return '';
}

/** What helps where some said that it did not apply: to ask more of these groups, or what it means to them. */
function askNext(fields, cells, groups, small) {
  if (small) return 'if more of them took part, ask them too; if not, the panel can talk with them';
  return groups.some((group) => moreToAsk(fields, cells[group.id] ?? {}, peopleIn(group)))
    ? 'ask more of them; if there are no more, the panel can talk with them'
    : 'ask whether the statement was clear and whom it concerns; if it does not apply to most of them, the panel can talk with them';
}

/** What is said of a group of which too few had a view; nothing where others `alike` speak for those who had none. */
function fewViews(fields, cells, group, alike) {
  const least = form.limits.answers;
  const views = answersIn(fields, cells[group.id]);
  const rest = answersIn(fields, cells[group.id], true) - views;
  if (views === 0 && alike.some((other) => answersIn(fields, cells[other.id] ?? {}) > 0)) return '';
  if (rest === 0) return `fewer than ${counted(least, 'person has', 'people have')} answered`;
  const had = views === 0 ? 'nobody had' : `fewer than ${counted(least, 'person had', 'people had')}`;
  const small = views > 0 && (peopleIn(group) ?? least) < least;
  const next = askNext(fields, cells, views === 0 ? alike : [group], small);
  return `${had} a view; ${rest} said that it did not apply to them; ${next}`;
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
      this.day(field, set, here, label);
      if (formOf(field.shape) === 'cards' || wayOf(field.shape, value).is === 'list')
        this.items(field, value, here, label);
      if (isSet(value) && mapWay(field.shape))
        this.keys(mapWay(field.shape).fields, value, here, label, true);
    }
  }

  wanted(field, value, path, where, set) {
    const other = field.unless ? set?.[field.unless] : undefined;
    const instead = !isBlank(other) && isAnswer(String(other)) && !saysNothingWasDone(String(other));
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

  /** A day that cannot be so is a mistake; one that does not count yet, or that waits, is still missing. */
  day(field, set, path, where) {
    const wrong = outOfOrder(field, set);
    const open = wrong ? '' : stillOpen(field, set);
    if (wrong) this.add('mistake', path, where, wrong);
    if (open) this.missing(path, where, open);
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
    const { shape } = field;
    const asked = Boolean(field.gate || field.asked);
    for (const item of form.lists[shape.names].items) {
      const path = [field.key, item.id];
      const where = [field.label, shownName(item)];
      const value = set?.[item.id];
      const whole = 'whole' in shape.item;
      const map = whole ? wayOf(shape.item, value) : mapWay(shape.item);
      if (!asked && isBlank(value)) continue; // it may stay blank
      if (isBlank(value) && (whole || !isSet(value))) this.missing(path, where, 'not answered');
      else if (isSet(value) && map) this.keys(neededOf(field, map), value, path, where, true);
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
      if (counts && !instead) this.tooFew(field, row, set?.[row.id]);
      const map = mapWay(cells);
      for (const column of namesIn(columns)) {
        const value = set?.[row.id]?.[column.id];
        if (map && isSet(value))
          this.keys(map.fields, value, [field.key, row.id, column.id], [...where, shownName(column)], true);
      }
    }
  }

  /** Groups of whom so few have answered that nothing can be said of them, or more than there are. */
  tooFew(field, row, cells) {
    const { fields } = field.shape.item.item;
    const kinds = coveredKinds().map((kind) => kind.id);
    const groups = namesIn(field.shape.item.names);
    for (const group of groups) {
      const cell = cells?.[group.id];
      if (isBlank(cell)) continue;
      const people = peopleIn(group);
      const few = Math.min(answersIn(fields, cell), people ?? Infinity) < form.limits.answers;
      const path = [field.key, row.id, group.id, fields[0].key];
      const where = [field.label, shownName(row), shownName(group)];
      if (few && kinds.includes(kindOf(group))) {
        const alike = groups.filter((other) => kindOf(other) === kindOf(group));
        const words = fewViews(fields, cells, group, alike);
        if (words) this.missing(path, where, words);
      }
      if (answersIn(fields, cell, true) > (people ?? Infinity))
        this.missing(path, where, `more answers than people: the group has ${people}; check both numbers`);
    }
  }

  /** Kinds of people that are left out without a reason. */
  narrowed() {
    const { covers } = sections.find((field) => field.covers) ?? {};
    if (!covers?.narrowed || coveredKinds(true).length === form.lists[covers.list].items.length) return;
    const path = [covers.narrowed[0], covers.reason];
    const reason = valueAt(path);
    if (typeof reason === 'string' && isAnswer(reason)) return;
    this.missing(path, placeWords(path), 'until there is a reason, the project is for all of them');
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

/** The rows of an answer that is asked for: of one that no gate reads its first alone, as the rest may stay blank. */
const neededOf = (field, map) => (field.asked ? map.fields.slice(0, 1) : map.fields);

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
  findings.narrowed();
  const order = new Map(sections.map((field, i) => [field.key, i]));
  return findings.list.sort((one, other) => order.get(one.path[0]) - order.get(other.path[0]));
}
