// One of a list of names or words; where there is a set of keys as well, the choice opens it.

const otherWay = '\u0000';

function optionElements(options) {
  const under = new Map();
  for (const option of options) {
    const head = option.under ?? option.field?.label ?? '';
    if (!under.has(head)) under.set(head, []);
    under.get(head).push(make('option', { value: option.id }, shortened(option.title, 90)));
  }
  if (under.size < 2) return [...under.values()].flat();
  return [...under].map(([label, inside]) => (label ? make('optgroup', { label }, inside) : inside));
}

/** A select with a blank on top; a value that is not in the list stays in it, so that nothing is lost. */
function selectOf(options, value, attributes, blank = 'Choose…') {
  const known = options.some((option) => option.id === value);
  const strange = value && !known ? [make('option', { value }, `${value} (not known here)`)] : [];
  const select = make(
    'select',
    attributes,
    make('option', { value: '' }, blank),
    optionElements(options),
    strange,
  );
  select.value = value;
  return select;
}

askers.choice = (shape, path, { label, described, id, named, field }) => {
  const map = mapWay(shape);
  const options = optionsOf(shape);
  if (map) options.push({ id: otherWay, title: map.fields[0].label });
  const value = valueAt(path);
  const inside = make('div', { class: 'inside' });
  const about = make('div', { class: 'about-choice', 'aria-live': 'polite' });
  const show = () => {
    inside.replaceChildren(...(map && isSet(valueAt(path)) ? rowsOf(map.fields, path, true) : []));
    const chosen = options.find((option) => option.id === textAt(path));
    const inList = formOf(shape) === 'choice' && shape.is === 'name' && chosen?.looks_for;
    about.replaceChildren(...(inList ? [looksFor(chosen)] : []));
  };
  const select = selectOf(
    options,
    isSet(value) ? otherWay : textAt(path),
    {
      id,
      'aria-describedby': described,
      'aria-label': named ? label : undefined,
      onchange: () => {
        change(path, select.value === otherWay ? Object.create(null) : select.value);
        show();
        refresh();
        settle();
      },
    },
    named ? '–' : 'Choose…',
  );
  show();
  return make('div', { class: 'choice' }, select, about, inside);
};
