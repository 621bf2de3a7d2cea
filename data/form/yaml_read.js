// A submission's file, read back.

/** A problem that can be told to the person who chose the file. */
class Unreadable extends Error {}

const mostComments = 8;

function decoded(bytes) {
  if (bytes.byteLength > form.limits.file)
    throw new Unreadable(
      `This file is larger than coprod reads: ${Math.ceil(bytes.byteLength / 1024)} KiB, and at most ${form.limits.file / 1024} KiB are read.`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n/g, '\n');
  } catch {
    throw new Unreadable(
      'This file is not saved as UTF-8. Open it in an editor, choose “Save as”, and choose UTF-8.',
    );
  }
}

// Nothing stands behind a key with a plain ~ or null; every other value is a text, as coprod reads
// it. The type has the name of a plain value, so that a tag that is written is still refused.
const { jsyaml } = globalThis;
const fileSchema = jsyaml.FAILSAFE_SCHEMA.extend({
  implicit: [
    new jsyaml.Type('?', {
      kind: 'scalar',
      resolve: (text) => text === null || /^(?:~|null|Null|NULL|)$/.test(text),
      construct: () => null,
    }),
  ],
});

/** The file as lists, sets of keys and texts, or nothing. */
function parsed(text, places) {
  try {
    return jsyaml.load(text, {
      schema: fileSchema,
      listener: (event, reader) => places.listen(event, reader),
    });
  } catch (error) {
    if (!error.mark)
      throw new Unreadable('This file cannot be read as YAML. `coprod check` says more about it.');
    const { line, column } = error.mark;
    const quote = text.split('\n')[line] ?? '';
    throw new Unreadable(
      `Line ${line + 1}, column ${column + 1} cannot be read: ${error.reason}. The line is: ${inQuotes(quote)} ` +
        'Mend it in an editor; `coprod check` says more about it.',
    );
  }
}

/** Refuses what would grow without end, and what is no submission. */
function refuseOdd(root, places) {
  if (!isSet(root))
    throw new Unreadable('This is no submission: it has no keys, such as those that this form writes.');
  if (places.marks.length > 0)
    throw new Unreadable(
      `Line ${places.marks[0]} has a sign of YAML that coprod does not read (&, * or !). Put the text in quotes.`,
    );
  const seen = new Set();
  let values = 0;
  const count = (node, depth) => {
    values += 1;
    if (values > form.limits.values || depth > form.limits.depth)
      throw new Unreadable('There is more in this file than coprod reads.');
    if (node === null || typeof node !== 'object') return;
    if (seen.has(node))
      throw new Unreadable('This file uses a part of itself twice (* in YAML), which coprod does not read.');
    seen.add(node);
    Object.values(node).forEach((item) => count(item, depth + 1));
  };
  count(root, 0);
}

function commentWords(comments) {
  const shown = comments
    .slice(0, mostComments)
    .map(({ line, words }) => `line ${line}: a comment, ${inQuotes(words)}`);
  const more = comments.length - shown.length;
  return more > 0 ? [...shown, `and ${counted(more, 'more comment', 'more comments')}`] : shown;
}

/**
 * What a file holds: {tree, lost, turned}, where `lost` names what the form cannot keep, and `turned`
 * where a day was turned round. Throws Unreadable.
 */
function readSubmission(bytes) {
  const text = decoded(bytes);
  const places = new TextPlaces();
  const root = parsed(text, places);
  refuseOdd(root, places);
  const fitting = new Fitting();
  const tree = copyOf(fitting.file(root));
  const comments = commentsIn(text, places.places);
  const names = comments.some(({ words }) => words === charterComment());
  const lost = [...fitting.charterLost(root, names), ...fitting.lost];
  return { tree, turned: fitting.turned, lost: [...lost, ...commentWords(comments.filter(isWritten))] };
}
