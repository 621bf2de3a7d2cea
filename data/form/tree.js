// The submission as a tree: a text, a list, or a set of keys. A set has no prototype, so that every name
// that a person can choose is only a name.

const isSet = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A copy that shares nothing; sets of any kind become sets without a prototype. */
function copyOf(value) {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isSet(value)) return value;
  const copy = Object.create(null);
  for (const key of Object.keys(value)) copy[key] = copyOf(value[key]);
  if (value[asideMark]) copy[asideMark] = copyOf(value[asideMark]);
  return copy;
}

function isBlank(value) {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Object.values(value).every(isBlank);
}

/** What stands at the end of the path, or undefined. */
function valueAt(path, tree = state.tree) {
  let value = tree;
  for (const step of path) {
    if (value === undefined || value === null || typeof value === 'string') return undefined;
    value = value[step];
  }
  return value;
}

/** Puts a value there; undefined takes the key away. What the path leads through is made. */
function putAt(path, value, tree = state.tree) {
  let inside = tree;
  path.slice(0, -1).forEach((step, i) => {
    if (inside[step] === null || typeof inside[step] !== 'object')
      inside[step] = typeof path[i + 1] === 'number' ? [] : Object.create(null);
    inside = inside[step];
  });
  const last = path[path.length - 1];
  if (value === undefined && Array.isArray(inside))
    inside[last] = ''; // a list has no holes
  else if (value === undefined) delete inside[last];
  else inside[last] = value;
}

const pathText = (path) => path.join('.');
