// What was typed stays in this browser, where it may. It goes nowhere else.

const keptAs = `coprod form ${form.charter.id} ${form.charter.version ?? ''}`;

const keeping = { works: true, found: false };

function store() {
  try {
    return globalThis.localStorage;
  } catch {
    return null; // some browsers forbid it for a page that is opened from a file
  }
}

function keepNow() {
  try {
    const place = store();
    keeping.works = place !== null && place !== undefined;
    if (keeping.works) place.setItem(keptAs, JSON.stringify({ tree: state.tree, unsaved: state.unsaved }));
  } catch {
    keeping.works = false;
  }
}

/** Brings back what was kept; true where there was something. */
function bringBack() {
  try {
    const place = store();
    keeping.works = place !== null && place !== undefined;
    const text = keeping.works ? place.getItem(keptAs) : null;
    if (!text) return false;
    const kept = JSON.parse(text);
    // It is fitted anew: an older page may have known other keys.
    state.tree = fromKept(kept.tree);
    state.unsaved = kept.unsaved === true;
    keeping.found = !isBlank(state.tree);
    return keeping.found;
  } catch {
    return false;
  }
}

/** Read as a file is, since another version of this page may have known other keys. */
function fromKept(tree) {
  const asFile = copyOf(tree);
  for (const field of sections) {
    const entries = asFile[field.key];
    if (field.shape.is !== 'own_map' || !Array.isArray(entries)) continue;
    asFile[field.key] = copyOf(Object.fromEntries(entries.map(({ key, value }) => [String(key), value])));
  }
  return new Fitting().file(asFile);
}

function forgetKept() {
  try {
    store()?.removeItem(keptAs);
  } catch {
    keeping.works = false;
  }
}

const keptWords = () =>
  keeping.works
    ? 'What you type is kept in this browser on this computer until you clear it, so you can go on another day. Whoever else uses this browser can see it.'
    : 'This browser does not let the page keep what you type. Save the file before you close the page, and open it again here to go on.';
