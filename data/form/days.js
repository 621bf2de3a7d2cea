// Days that are out of order, still to come, or waiting for something.

/** The first or the last day that a day or a month can mean; nothing where it is neither. */
function dayOf(text, last = false) {
  const day = (text ?? '').trim();
  if (isDay(day)) return day;
  return isMonth(day) ? `${day}-${last ? '31' : '01'}` : '';
}

/** Today where the person is. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const isToCome = (text) => dayOf(text) > today();

/** What a day is said to be that is known and cannot be so; nothing where it can. */
function outOfOrder(field, set) {
  const before = field.day?.not_before;
  const day = before ? dayOf(set?.[field.key], true) : '';
  const first = before ? dayOf(set?.[before]) : '';
  return day && first && day < first
    ? `This day is before ${set[before]}, which has to come first. Check both.`
    : '';
}

/** Why a day does not count yet, or what it waits for; nothing where neither is so. */
function stillOpen(field, set) {
  const text = set?.[field.key];
  if (!field.day || typeof text !== 'string' || text.trim() === '') return '';
  if (field.day.word_is && scalarWay(field.shape, text).is === 'word') return field.day.word_is;
  if (field.day.has_come && isToCome(text)) return 'this day is still to come, so it does not count yet';
  if (field.day.until && dayOf(text) && !isToCome(text) && isBlank(set[field.day.until]))
    return 'this day has come, and when it was done is blank';
  return '';
}
