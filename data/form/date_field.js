// Dates: typed, year first, or picked where the browser has a calendar.

function calendarButton(input, path, label) {
  const picker = make('input', { type: 'date', class: 'calendar', tabindex: '-1', 'aria-hidden': 'true' });
  if (!picker.showPicker) return undefined;
  picker.addEventListener('change', () => {
    if (!picker.value) return;
    putDate(input, path, picker.value);
    settle();
  });
  const open = () => {
    picker.value = isDay(input.value) ? input.value : '';
    picker.showPicker();
  };
  return [button('Calendar', open, { class: 'plain', 'aria-label': `Calendar: ${label}` }), picker];
}

function putDate(input, path, value) {
  input.value = value;
  change(path, value);
}

/** A field for a date; `shown` is empty while another way of answering is used. */
function dateInput(shape, path, { described, id, label, named }) {
  const input = make('input', {
    type: 'text',
    id,
    'aria-describedby': described,
    class: 'date',
    autocomplete: 'off',
    inputmode: 'numeric',
    placeholder: 'YYYY-MM-DD',
    'aria-label': named ? label : undefined,
    oninput: (event) => typed(path, event.target.value.trim()),
    onchange: (event) => {
      const words = showCleaned(event.target);
      putDate(event.target, path, yearFirst(event.target.value));
      settle(words);
    },
  });
  const text = textAt(path);
  input.value = scalarWay(shape, text).is === 'word' ? '' : text;
  return make('span', { class: 'with-button' }, input, calendarButton(input, path, label));
}

askers.date = (shape, path, frame) => dateInput(shape, path, frame);

/** A date, or one of a few words in its place. */
askers.date_or_word = (shape, path, frame) => {
  const { words } = shape.ways.find((way) => way.is === 'word');
  const box = dateInput(shape, path, frame);
  const input = box.querySelector('input');
  const select = make(
    'select',
    {
      'aria-label': `${frame.label}, in words`,
      'data-path': pathText(path),
      onchange: () => {
        input.value = '';
        change(path, select.value);
        settle();
      },
    },
    make('option', { value: '' }, 'or in words'),
    words.map((word) => make('option', { value: word }, word)),
  );
  select.value = words.includes(textAt(path)) ? textAt(path) : '';
  input.addEventListener('input', () => {
    select.value = '';
  });
  box.append(select);
  return box;
};
