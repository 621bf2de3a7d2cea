// The page round the parts: the list of them, the buttons, and what is said while one types.

function drawFrame() {
  byId('form').replaceChildren(
    make(
      'section',
      { class: 'intro', 'aria-labelledby': 'form-head' },
      make('h1', { id: 'form-head' }, 'Fill in a submission'),
      make(
        'p',
        {},
        'Nothing that you type leaves this computer: this page sends nothing, and needs no internet.',
      ),
      make('p', { id: 'kept' }),
      make(
        'p',
        { class: 'buttons' },
        button('Save as a file', saveFile, { class: 'main', id: 'save' }),
        make('label', { class: 'button', for: 'open' }, 'Open a file'),
        make('input', {
          type: 'file',
          id: 'open',
          accept: '.yaml,.yml',
          class: 'for-listeners',
          onchange: (event) => fileChosen(event.target),
        }),
        button('Print', printAll, { id: 'print' }),
        button('Clear everything', clearAll, { id: 'clear' }),
      ),
      make('p', { id: 'spoken', role: 'status' }),
    ),
    make(
      'div',
      { class: 'sides' },
      make(
        'nav',
        { 'aria-label': 'Parts of the form' },
        make(
          'ol',
          { id: 'parts' },
          sections.map((field) => partLink(field.key, field.label)),
          partLink(finishKey, finishWords),
        ),
      ),
      make('main', { id: 'part', tabindex: '-1', 'aria-labelledby': 'part-head' }),
    ),
  );
  byId('form').after(make('div', { id: 'paper' }));
}

function fileChosen(input) {
  const [file] = input.files;
  input.value = ''; // so that the same file can be chosen again
  if (file) openFile(file);
}

function printAll() {
  drawPaper();
  globalThis.print();
}

function partLink(key, label) {
  return make(
    'li',
    {},
    make(
      'a',
      { href: `#s.${key}`, 'data-part': key },
      make('span', { class: 'part-name' }, label),
      forListeners(': '),
      make('span', { class: 'part-progress' }),
    ),
  );
}

function leftToDo() {
  const { mistakes, missing } = countFindings();
  const words = [missing && `${missing} missing`, mistakes && `${mistakes} to mend`];
  return words.filter(Boolean).join(', ') || 'nothing missing';
}

/** Brings the list of parts up to date. The links stay the same elements: one of them may just be clicked. */
function drawParts() {
  for (const link of byId('parts').querySelectorAll('a')) {
    const key = link.dataset.part;
    const words = key === finishKey ? leftToDo() : progressOf(fieldOf(sections, key));
    const place = link.querySelector('.part-progress');
    if (place.textContent !== words) place.textContent = words;
    if (key === state.part) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Shows the mistakes of the part that is on the page, each beside its field. */
function drawProblems() {
  const wrong = new Map(
    state.findings
      .filter(
        ({ sort, words }) =>
          sort === 'mistake' || words.includes('counts as blank') || words.includes('nothing was done'),
      )
      .map((finding) => [pathText(finding.path), finding]),
  );
  for (const place of document.querySelectorAll('[data-problem]')) {
    const finding = wrong.get(place.dataset.problem);
    const words = finding ? sentence(finding.words) : '';
    if (place.textContent !== words) place.textContent = words;
    const field = byId(`f.${place.dataset.problem}`);
    const isWrong = finding?.sort === 'mistake';
    if (field?.matches('input, textarea, select') && field.hasAttribute('aria-invalid') !== isWrong)
      if (isWrong) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
  }
}

/** Brings everything up to date that stands beside the fields. */
function refresh() {
  state.findings = lookOver();
  drawParts();
  drawProblems();
  byId('kept').textContent = keptWords();
  document.title = `${projectTitle() || 'Fill in a submission'}: ${form.charter.title}`;
  const field = fieldOf(sections, state.part);
  if (field && byId('part-progress')) byId('part-progress').textContent = progressOf(field);
}

const overview = () => {
  state.findings = lookOver();
};

let waiting;
/** To be called after every change: keeps it, and looks it over; a moment later while somebody types. */
function changed(quiet) {
  state.unsaved = true;
  state.touched = true;
  state.undo?.remove();
  state.undo = undefined;
  forgetNames();
  clearTimeout(waiting);
  waiting = setTimeout(
    () => {
      keepNow();
      refresh();
    },
    quiet ? 300 : 0,
  );
}

let lastProgress = '';
let lastProblems = new Set();

/** The mistakes that are shown on the page: what is said of each, once. */
const problemsShown = () =>
  Array.from(document.querySelectorAll('[data-problem]'))
    .map((place) => ({ path: place.dataset.problem, words: place.textContent }))
    .filter(({ words }) => words !== '');

/**
 * To be called when somebody is done with a field: says what is newly wrong and what else there is to
 * say, and how far the part has come, where that changed.
 */
function settle(more = '') {
  clearTimeout(waiting);
  const before = lastProblems;
  keepNow();
  refresh();
  const problems = problemsShown();
  const fresh = problems.filter(({ path, words }) => !before.has(`${path}: ${words}`));
  lastProblems = new Set(problems.map(({ path, words }) => `${path}: ${words}`));
  const field = fieldOf(sections, state.part);
  const progress = field ? `${field.label}: ${progressOf(field)}` : '';
  const words = [...fresh.slice(0, 2).map((each) => each.words), more];
  if (progress !== lastProgress) words.push(progress);
  lastProgress = progress;
  if (words.some(Boolean)) say(words.filter(Boolean).join(' '));
}

function showPart(key, focus = true) {
  const field = fieldOf(sections, key);
  state.part = field ? key : finishKey;
  overview();
  byId('part').replaceChildren(...(field ? drawPart(field) : drawFinish()));
  lastProgress = field ? `${field.label}: ${progressOf(field)}` : '';
  refresh();
  lastProblems = new Set(problemsShown().map(({ path, words }) => `${path}: ${words}`));
  if (location.hash !== `#s.${state.part}`) history.replaceState(null, '', `#s.${state.part}`);
  if (focus) byId('part-head').focus();
  if (focus) byId('part').scrollIntoView();
}

/** Shows what an address of this page names: a part, or a field in it. */
function go(hash) {
  const target = named(hash);
  const path = target.slice(2).split('.');
  if (target.startsWith('s.')) showPart(target.slice(2));
  if (!target.startsWith('f.') || !fieldOf(sections, path[0])) return;
  showPart(path[0], false);
  openTo(path);
  const element = byId(target) ?? nearest(path);
  moveTo(element);
  element.classList.add('found');
}

/** Unfolds the cards on the way to a field, from outside to inside. */
function openTo(path) {
  for (let length = 1; length <= path.length; length += 1) {
    const card = byId(`f.${path.slice(0, length).join('.')}`);
    if (card?.matches('details') && !card.open) {
      card.open = true;
      card.dispatchEvent(new Event('toggle'));
    }
  }
}

/** The element that stands round what has none of its own. */
function nearest(path) {
  for (let length = path.length; length > 0; length -= 1) {
    const id = `f.${path.slice(0, length).join('.')}`;
    const element = byId(id) ?? byId(`${id}~head`);
    if (element) return element;
  }
  return byId('part-head');
}
