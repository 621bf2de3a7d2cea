// Elements of the page. Texts only ever become text nodes and attributes.

/** make('p', {class: 'hint', onclick: f}, 'text', element…); attributes that are false are left out. */
function make(name, attributes, ...inside) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === false || value === null) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(
    ...inside
      .flat(Infinity)
      .filter((part) => part !== undefined && part !== null && part !== false && part !== ''),
  );
  return element;
}

const idOf = (path) => `f.${path.join('.')}`;
const byId = (id) => document.getElementById(id);

const button = (words, onclick, attributes) =>
  make('button', { type: 'button', onclick, ...attributes }, words);
const forListeners = (words) => make('span', { class: 'for-listeners' }, words);

/** Says something to everyone, also to those who listen. */
function say(words) {
  byId('spoken').textContent = words;
}

/** The element whose focus leads to what stands at a path. */
function focusable(element) {
  const all = 'input:not([tabindex="-1"]), textarea, select, button, summary';
  return element.matches(all) ? element : (element.querySelector(all) ?? element);
}

/** Opens whatever is folded round an element, brings it into view and puts the focus there. */
function moveTo(element) {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.tagName === 'DETAILS') at.open = true;
  if (element.tagName === 'DETAILS') element.open = true;
  const target = focusable(element);
  if (!target.matches('input, textarea, select, button, summary, a')) target.setAttribute('tabindex', '-1');
  target.focus();
  element.scrollIntoView({ block: 'nearest' });
}
