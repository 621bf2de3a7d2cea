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

const noAnswers = new Set(form.placeholders.map(plainText));
const nothingDone = new Set(form.nothing_done.map(plainText));
const noPlace = new Set(form.no_place.map(plainText));

const saysNothing = (text, atLeast = 2) => {
  const plain = plainText(text);
  return [...plain.replace(/ /g, '')].length < atLeast || noAnswers.has(plain);
};

/** Whether each of its sentences, or of the parts between commas, is one of these texts. */
const saysNoMoreThan = (these, text, atLeast) => {
  const parts = text.split(/[.,;:!?/\n()–—…]/);
  return (
    these.has(plainText(text)) || parts.every((part) => saysNothing(part, atLeast) || these.has(plainText(part)))
  );
};

const saysNothingWasDone = (text) => saysNoMoreThan(nothingDone, text, 2);
// A shelf or a page can be one letter or number.
const namesNoPlace = (text) => saysNoMoreThan(noPlace, text, 1);

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
