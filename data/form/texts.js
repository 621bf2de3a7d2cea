// Texts as coprod reads them.

// What no submission may hold: controls but tab and line end, what turns the direction of text, tags,
// and halves of characters.
const forbidden =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** The text without what no submission may hold; every line ends in the same way. */
const cleaned = (text) => text.replace(/\r\n?|[\u2028\u2029\x85]/g, '\n').replace(forbidden, '');

/** What a text says: letters and digits in lower case, single spaces. */
const plainText = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const sameWords = new Map(form.same_words);
const openings = new Set(form.opening_words);
const fillers = new Set(form.filler_words);

/** What a sentence in plain words comes to: "we are looking into this" and "looking into it" come to the same. */
function gistOf(plain) {
  const words = plain
    .split(' ')
    .flatMap((word) => (sameWords.get(word) ?? word).split(' '))
    .filter((word) => !fillers.has(word));
  const first = words.findIndex((word) => !openings.has(word));
  return words.length === 0 ? plain : words.slice(Math.max(first, 0)).join(' ');
}

const gist = (text) => gistOf(plainText(text.replace(/[-\u2010\u2011]/g, ' ')));

const noAnswers = new Set(form.placeholders.map(plainText));
const noAnswersMeant = new Set(form.placeholders.map(gist));
const nothingDone = new Set(form.nothing_done.map(gist));
const noPlace = new Set(form.no_place.map(gist));

const saysAWord = (text) => [...plainText(text).replace(/ /g, '')].length >= 2;
// A shelf or a page can be one digit, or one letter where it is a capital.
const saysAWordOrNumber = (text) => saysAWord(text) || /[A-Z0-9]/.test(text);

const saysNothing = (text) => !saysAWord(text) || noAnswers.has(plainText(text));

// "N/a" and "A/4/7" are one part each; a hyphen with a space beside it stands for a dash.
const wholeParts = (text) =>
  text.replace(/\s[-\u2010\u2011]+|[-\u2010\u2011]+(?=\s|$)/g, '\n').split(/[,;:!?\n()–—…]|[./](?=\s|$)/);
const innerParts = (text) => text.split(/[./]/);

/** Whether each of its sentences, or of the parts between commas, comes to one of these texts. */
function saysNoMoreThan(these, text, says) {
  const meansNone = (meant) => these.has(meant) || noAnswersMeant.has(meant);
  // "On-going" is "ongoing", and "on-file" is "on file".
  const isNone = (part) => meansNone(gistOf(plainText(part))) || meansNone(gist(part));
  return (
    isNone(text) ||
    wholeParts(text).every(
      (part) => isNone(part) || innerParts(part).every((each) => !says(each) || isNone(each)),
    )
  );
}

const saysNothingWasDone = (text) => saysNoMoreThan(nothingDone, text, saysAWord);
// "A/4/7" is a place, though none of its parts is a word.
const namesNoPlace = (text) => !saysAWord(text) || saysNoMoreThan(noPlace, text, saysAWordOrNumber);

/** Whether a text is more than something like "tbc". */
const isAnswer = (text) => !saysNothing(text) && !text.split(/[;/,\n]/).every((part) => saysNothing(part));

/** Whether it only repeats what was asked. */
const repeats = (text, wordings) => wordings.some((words) => words && plainText(words) === plainText(text));

function shortened(text, most = 60) {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= most
    ? line
    : letters
        .slice(0, most - 1)
        .join('')
        .trimEnd() + '…';
}

/** "Chosen words." from "chosen words". */
function sentence(words) {
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…]$/.test(text) ? text : text + '.';
}

const inQuotes = (text) => `“${shortened(text, 40)}”`;
const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;

/** Small letters, digits and hyphens, made from a name. */
const shortName = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');

const isShortName = (text) => /^[a-z0-9][a-z0-9_-]{0,63}$/.test(text);

const bytesOf = (text) => new TextEncoder().encode(text).length;
