// What a file holds, as this form can hold it. What it cannot hold is named, never dropped silently.

class Fitting {
  lost = [];
  turned = []; // where a day was turned round, year first
  #kept;

  /** `kept` where the tree comes from the browser and not from a file: as the form holds it. */
  constructor(kept = false) {
    this.#kept = kept;
  }

  lose(path, why) {
    this.lost.push(`${pathText(path)}: ${why}`);
  }

  /** The value behind a shape; undefined where it is blank or cannot be kept. */
  value(shape, node, path) {
    if (node === null || node === undefined) return undefined;
    const many = manyWay(shape);
    if (many) return this.list(many, many, [node].flat(), path);
    const way = this.way(shape, node);
    if (!way) return this.lose(path, `this cannot be ${kindWord(node)}`);
    if (typeof node === 'string') return this.text(shape, way, node, path);
    if (way.is === 'own_map') return this.own(way, entriesOf(node), path);
    return Array.isArray(node) ? this.list(shape, way, node, path) : this.set(shape, way, node, path);
  }

  /** The way that a node is written in; undefined where none takes it. */
  way(shape, node) {
    const ways = shape.is === 'any_of' ? shape.ways : [shape];
    if (typeof node === 'string')
      return ways.find(isScalar) ?? ways.find((way) => way.is === 'list' && isScalar(way.item));
    if (Array.isArray(node))
      return ways.find((way) => way.is === 'list' || (this.#kept && way.is === 'own_map'));
    return ways.find((way) => ['map', 'named_map', 'own_map'].includes(way.is));
  }

  text(shape, way, node, path) {
    const text = cleaned(node);
    if (text !== node)
      this.lose(path, 'characters that cannot be seen, and that no submission may hold, are left out');
    if (text.trim() === '') return undefined;
    const kept = scalarWay(shape, text).is === 'text' ? text : this.canonical(shape, text.trim(), path);
    const held = formOf(shape); // as it is asked for
    if (held === 'whole') return copyOf({ [wayOf(shape, '').fields[0].key]: kept });
    if (held === 'counts') return copyOf({ [kept]: '' });
    return held === 'picks' || way.is === 'list' ? [kept] : kept;
  }

  /** A day year first, a word or a name in the way in which the form writes it. */
  canonical(shape, text, path) {
    const ways = shape.is === 'any_of' ? shape.ways : [shape];
    const day = ways.some(isDate) ? yearFirst(text) : text;
    if (day !== text) this.turned.push(`${pathText(path)}: ${day}`);
    return canonical(shape, day);
  }

  list(shape, way, node, path) {
    const items = node
      .map((item, i) => this.value(way.item, item, [...path, i]))
      .filter((item) => item !== undefined);
    if (formOf(shape) !== 'counts') return items;
    return copyOf(Object.fromEntries(items.map((name) => [name, ''])));
  }

  set(shape, way, node, path) {
    const kept = Object.create(null);
    for (const key of Object.keys(node)) {
      const item = this.item(way, key);
      if (!item) this.lose([...path, key], unknownWords(way));
      else
        kept[key] =
          this.value(item, node[key], [...path, key]) ?? (formOf(shape) === 'counts' ? '' : undefined);
      if (kept[key] === undefined) delete kept[key];
    }
    if (node[asideMark]) kept[asideMark] = node[asideMark];
    return kept;
  }

  own(way, entries, path) {
    return entries.map(({ key, value }) => ({
      key: cleaned(key),
      value:
        this.value(way.item, value, [...path, key]) ?? (way.item.is === 'map' ? Object.create(null) : ''),
    }));
  }

  item(way, key) {
    if (way.is === 'map' || fieldOf(besides(way), key)) return shapeBehind(way, key);
    return makesNames(way.names) || namesIn(way.names).some((name) => name.id === key) ? way.item : undefined;
  }

  /** The whole file. */
  file(root) {
    const kept = Object.create(null);
    for (const key of Object.keys(root)) {
      const field = fieldOf(form.fields, key);
      if (!field) this.lose([key], 'this form has no such part');
      else if (!field.fixed) kept[key] = this.value(field.shape, root[key], [key]);
      if (kept[key] === undefined) delete kept[key];
    }
    return kept;
  }

  /** A file of another charter is read all the same, and that is said; `named` where this form wrote it. */
  charterLost(root, named) {
    const field = form.fields.find((each) => each.fixed && each.shape.is === 'text');
    const node = root[field.key];
    const text = typeof node === 'string' ? node.trim() : '';
    if ((text || form.charter.instead) === field.fixed || (named && !text)) return [];
    const says = text
      ? `the file says ${inQuotes(text)}`
      : `the file names no charter, so it is read with ${inQuotes(form.charter.instead)} unless another is named`;
    return [
      `${field.key}: ${says}, and this form is made for ${inQuotes(field.fixed)}; ` +
        'parts that only the other has are left out',
    ];
  }
}

/** The entries of a set with keys of its own, from a file or as they are held. */
const entriesOf = (node) =>
  Array.isArray(node)
    ? node.map((entry) => ({ key: String(entry?.key ?? ''), value: entry?.value }))
    : Object.keys(node).map((key) => ({ key, value: node[key] }));

const kindWord = (node) =>
  typeof node === 'string' ? 'a text' : Array.isArray(node) ? 'a list' : 'a set of keys';

const unknownWords = (way) =>
  way.is === 'map'
    ? 'this form has no such key'
    : `there is no ${form.lists[way.names].noun} of this name in the charter`;

/** A word or a name in the way in which the form writes it. */
function canonical(shape, text) {
  const ways = shape.is === 'any_of' ? shape.ways : [shape];
  const spoken = text.toLowerCase().replace(/[-_]/g, ' ');
  for (const way of ways) {
    const word =
      way.is === 'word' ? way.words.find((each) => each.replace(/[-_]/g, ' ') === spoken) : undefined;
    if (word) return word;
    const list = way.is === 'name' && !makesNames(way.names) ? form.lists[way.names] : undefined;
    if (list?.also && Object.hasOwn(list.also, text)) return list.also[text];
  }
  return text;
}
