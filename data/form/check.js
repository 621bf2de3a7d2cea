// Whether one value can stand where it stands.

/** Whether year, month and day are a day of the calendar. */
function isDay(text) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const isMonth = (text) => /^\d{4}-\d\d$/.test(text) && isDay(`${text}-01`);

/** 10/6/2025 as 2025-06-10: day first, as it is written by hand. Any other text stays as it is. */
function yearFirst(text) {
  const parts = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text.trim());
  if (!parts) return text.trim();
  const day = `${parts[3]}-${parts[2].padStart(2, '0')}-${parts[1].padStart(2, '0')}`;
  return isDay(day) ? day : text.trim();
}

const dateHelp = (months) =>
  months
    ? 'Write year, month and day in figures, like 2025-06-10, or year and month, like 2025-06.'
    : 'Write year, month and day in figures, like 2025-06-10, and check that the day exists.';

/** For each kind of value, what is wrong with a text that is not blank; nothing where it can stand. */
const checks = {
  text: (text) => (bytesOf(text) > form.limits.text ? 'This text is longer than coprod reads.' : ''),
  id: (text) =>
    isShortName(text) ? '' : 'A short name has small letters, digits and hyphens only, 64 at most.',
  number: (text, shape) => {
    const fits = /^\d{1,9}$/.test(text) && Number(text) >= shape.least && Number(text) <= shape.most;
    return fits ? '' : `Write a whole number in figures, from ${shape.least} to ${shape.most}.`;
  },
  day: (text) => (isDay(text) ? '' : dateHelp(false)),
  month: (text) => (isMonth(text) ? '' : dateHelp(true)),
  word: (text, shape) => (shape.words.includes(text) ? '' : `Choose one of: ${shape.words.join(', ')}.`),
  name: (text, shape) =>
    namesIn(shape.names).some((item) => item.id === text)
      ? ''
      : `No ${form.lists[shape.names].noun} here is called ${inQuotes(text)}. Choose one that is there.`,
  reference: (text) =>
    references().some((item) => item.id === text) ? '' : `Nothing here is called ${inQuotes(text)}.`,
};

/** What is wrong with a text behind this shape; the empty text where it can stand. */
function mistakeIn(shape, text) {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const ways = shape.is === 'any_of' ? shape.ways.filter(isScalar) : [shape];
  const said = ways.map((way) => checks[way.is](way.is === 'text' ? text : trimmed, way));
  const month = ways.findIndex((way) => way.is === 'month');
  return said.includes('') ? '' : said[Math.max(month, 0)];
}
