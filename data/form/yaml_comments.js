// The comments of a file, which the form cannot keep, so that they can be named.

/** Takes note of where texts stand while the file is read; for the reader's `listener`. */
class TextPlaces {
  places = [];
  #open = [];
  marks = [];

  listen(event, reader) {
    if (event === 'open') {
      this.#open.push(reader.position);
      return;
    }
    const from = this.#open.pop();
    if (reader.kind === 'scalar') this.places.push([from, reader.position]);
    if (reader.anchor !== null || (reader.tag !== null && reader.tag !== '?' && reader.tag !== '!'))
      this.marks.push(reader.line + 1);
  }
}

const templateComments = new Set(form.template);

/** The number of a comment's words, as the program counts it (src/guides/form_comments.h). */
function commentNumber(words) {
  let number = 2166136261;
  for (const byte of new TextEncoder().encode(words)) number = Math.imul(number ^ byte, 16777619) >>> 0;
  return number >>> 0;
}

/** Whether a person wrote the comment, and not `coprod new`, an editor's line or this form. */
const isWritten = ({ words }) =>
  !templateComments.has(commentNumber(words)) &&
  !words.startsWith('yaml-language-server: ') &&
  words !== charterComment();

/** The lines of the comments outside texts: [{line, words}]. */
function commentsIn(text, places) {
  const ends = new Map();
  for (const [from, to] of places) ends.set(from, Math.max(to, ends.get(from) ?? 0));
  const found = [];
  let line = 1;
  let inText = 0; // the end of the text whose place has begun
  for (let at = 0; at < text.length; at += 1) {
    inText = Math.max(inText, ends.get(at) ?? 0);
    const letter = text[at];
    if (letter === '\n') line += 1;
    else if (letter === '#' && (at === 0 || /\s/.test(text[at - 1]))) {
      const end = endOfLine(text, at);
      const words = text.slice(at + 1, end).trim();
      if (words) found.push({ line, words });
      at = end - 1;
    } else if (!/\s/.test(letter) && inText > at) {
      const end = endOfText(text, at, inText);
      for (const comment of headComment(text, at, end)) found.push({ line, words: comment });
      line += text.slice(at, end).split('\n').length - 1;
      at = end - 1;
      inText = 0;
    }
  }
  return found;
}

const endOfLine = (text, at) => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

// White space behind a text does not belong to it.
function endOfText(text, at, to) {
  let end = to;
  while (end > at + 1 && /\s/.test(text[end - 1])) end -= 1;
  return end;
}

/** A comment behind the sign with which a text of several lines begins. */
function headComment(text, at, end) {
  if (text[at] !== '|' && text[at] !== '>') return [];
  const head = /\s#(.*)$/.exec(text.slice(at, Math.min(endOfLine(text, at), end)));
  return head ? [head[1].trim()] : [];
}
