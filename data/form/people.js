// Whose project it is, and how many of them answered.

/** How many answers count, or with `all` how many there are. */
const answersIn = (fields, cell, all = false) =>
  fields
    .filter((each) => all || !each.apart)
    .map((each) => cell[each.key])
    .reduce((sum, text) => sum + (isCount(text) ? Number(text) : 0), 0);

/** Whether somebody of a group may not have answered yet: it has more people than answers of any sort. */
const moreToAsk = (fields, cell, people) => answersIn(fields, cell, true) < (people ?? Infinity);

const isCount = (text) => /^\d{1,9}$/.test(text ?? '');

/** How many people a group has; nothing where that is not known. */
function peopleIn(name) {
  const rows = sections.find((field) => field.covers)?.shape.item.fields ?? [];
  const row = rows.find((each) => each.shape.is === 'number');
  const text = row && name.path ? valueAt([...name.path.slice(0, -1), 'value', row.key]) : undefined;
  return isCount(text) ? Number(text) : undefined;
}

/** The kinds of people whose project this is; with `asked` those that are named, with a reason or without. */
function coveredKinds(asked = false) {
  const { covers } = sections.find((field) => field.covers) ?? {};
  if (!covers) return [];
  const narrowed = covers.narrowed ? valueAt(covers.narrowed) : undefined;
  const kinds = form.lists[covers.list].items;
  const reason = covers.narrowed && valueAt([covers.narrowed[0], covers.reason]);
  const all = isBlank(narrowed) || !(asked || (typeof reason === 'string' && isAnswer(reason)));
  return all ? kinds : kinds.filter((kind) => narrowed.includes(kind.id));
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
