// Where something goes wrong in the page itself, what was typed is offered as a file.

/** A download of a text. */
function download(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = make('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}

/** In place of a form that cannot be shown with what was kept. */
function rescue(kept) {
  const again = () => {
    forgetKept([keptAs]);
    location.reload();
  };
  byId('form').replaceChildren(
    make('h1', {}, 'What you typed before cannot be shown'),
    make(
      'p',
      { role: 'alert' },
      'It is still kept in this browser. Save it as a file first; then begin with an empty form, and open the file there or copy from it.',
    ),
    make(
      'p',
      { class: 'buttons' },
      button('Save what was kept', () => saveKept(kept), { class: 'main', id: 'save-kept' }),
      button('Begin with an empty form', again),
    ),
  );
}

const isEntry = (value) => isSet(value) && Object.keys(value).join(' ') === 'key value';

/** A kept value as a file has it: entries become keys, unless one stands twice. */
function asWritten(value) {
  if (Array.isArray(value)) {
    const keys = new Set(value.map((each) => isEntry(each) && each.key));
    const entries = value.length > 0 && value.every(isEntry) && keys.size === value.length;
    if (!entries) return value.map(asWritten);
    return copyOf(Object.fromEntries(value.map((entry) => [entry.key, asWritten(entry.value)])));
  }
  if (!isSet(value)) return value;
  return copyOf(Object.fromEntries(Object.keys(value).map((key) => [key, asWritten(value[key])])));
}

/** All that was kept, also what the form does not know, as a file that people and the form can read. */
function saveKept(text) {
  const fixed = form.fields.filter((field) => field.fixed && !isLeftOut(field));
  const head = fixed.map((field) => `${field.key}: ${plainOrQuoted(field.fixed, '')}\n`).join('');
  try {
    download('kept-answers.yaml', head + jsyaml.dump(asWritten(JSON.parse(text).tree)), 'application/yaml');
  } catch {
    download('kept-answers.txt', text, 'text/plain');
  }
}

/** Says that something went wrong while the page was used; what was typed is not touched. */
function tellOfFault() {
  const place = byId('spoken');
  if (place)
    place.textContent =
      'Something in this page went wrong. Save what you typed as a file, and open the page again.';
}
