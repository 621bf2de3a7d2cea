// What was typed stays in this browser, where it may. It goes nowhere else.

const keptFor = `coprod form ${form.charter.id} `;
const keptAs = `${keptFor}${form.charter.version ?? ''} ${form.charter.sha256 ?? ''}`;

// `text` is what this window last read or wrote, and `asking` while another window's is in question.
const keeping = { works: true, text: null, asking: false };

function store() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null; // some browsers forbid it for a page that is opened from a file
  }
}

/** The text that is kept under a name, or null. */
function readKept(key = keptAs) {
  try {
    const place = store();
    keeping.works = place !== null;
    return place?.getItem(key) ?? null;
  } catch {
    keeping.works = false;
    return null;
  }
}

const asKept = () =>
  JSON.stringify({
    tree: forKeeping(state.tree),
    unsaved: state.unsaved,
    given: [...state.given],
    at: Date.now(),
  });

/** Keeps what was typed here since it was last kept; nothing where another window has kept other things. */
function keepNow() {
  if (!state.touched || keeping.asking) return;
  if (readKept() !== keeping.text) {
    askWhichWindow();
    return;
  }
  writeKept();
}

function writeKept() {
  try {
    const text = asKept();
    store().setItem(keptAs, text);
    keeping.text = text;
    keeping.works = true;
    state.touched = false;
  } catch {
    keeping.works = false;
  }
}

/** What a kept text holds: {tree, lost, unsaved, given, at}; nothing where there is nothing in it. */
function keptIn(text) {
  const { tree, unsaved, given, at } = JSON.parse(text);
  const fitting = new Fitting(true);
  const kept = fromKeeping(tree);
  const fitted = fitting.file(kept);
  // What fits as it is stays as it is; of another page's, or another charter's, what fits is taken.
  const found = {
    tree: fitting.lost.length > 0 ? copyOf(fitted) : kept,
    lost: fitting.lost,
    unsaved: unsaved === true,
    given: Array.isArray(given) ? given.map(String) : [],
    at: Number(at) || 0,
  };
  return isBlank(found.tree) && asideIn(found.tree) === 0 && found.lost.length === 0 ? undefined : found;
}

/** Takes over what was kept, without keeping it anew: nothing is overwritten before something is typed. */
function takeKept(found) {
  state.tree = found.tree;
  state.unsaved = found.unsaved;
  state.given = new Set(found.given);
  state.touched = false;
  state.undo = undefined;
  forgetNames();
}

/** The names under which something is kept for this charter, or for another version of it. */
function keptNames() {
  try {
    const place = store();
    const keys = Array.from({ length: place?.length ?? 0 }, (_, i) => place.key(i));
    return keys.filter((key) => key.startsWith(keptFor));
  } catch {
    return [];
  }
}

/** The newest answers to another version of this charter: {text, found}, or nothing. */
function keptEarlier() {
  const all = keptNames()
    .filter((key) => key !== keptAs)
    .map(readKept)
    .flatMap((text) => {
      try {
        const found = keptIn(text);
        return found ? [{ text, found }] : [];
      } catch {
        return []; // what cannot be read cannot be brought in, and stays kept
      }
    });
  return all.sort((one, other) => one.found.at - other.found.at).pop();
}

/** Takes away what is kept under these names. */
function forgetKept(names) {
  try {
    names.forEach((key) => store().removeItem(key));
    keeping.text = null;
    state.touched = false;
  } catch {
    keeping.works = false;
  }
}

const keptWords = () =>
  keeping.works
    ? 'What you type is kept in this browser on this computer until you clear it, so you can go on another day. Whoever else uses this browser can see it.'
    : 'This browser does not let the page keep what you type. Save the file before you close the page, and open it again here to go on.';
