// What a file holds, as this form can hold it. What it cannot hold is named, never dropped silently.

class Fitting {
  lost = [];

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
    return Array.isArray(node) ? this.list(shape, way, node, path) : this.set(shape, way, node, path);
  }

  /** The way that a node is written in; undefined where none takes it. */
  way(shape, node) {
    const ways = shape.is === 'any_of' ? shape.ways : [shape];
    if (typeof node === 'string')
      return ways.find(isScalar) ?? ways.find((way) => way.is === 'list' && isScalar(way.item));
    if (Array.isArray(node)) return ways.find((way) => way.is === 'list');
    return ways.find((way) => ['map', 'named_map', 'own_map'].includes(way.is));
  }

  text(shape, way, node, path) {
    const text = cleaned(node);
    if (text !== node)
      this.lose(path, 'characters that cannot be seen, and that no submission may hold, are left out');
    if (text.trim() === '') return undefined;
    const kept = scalarWay(shape, text).is === 'text' ? text : canonical(shape, text.trim());
    const held = formOf(shape); // as it is asked for
    if (held === 'whole') return copyOf({ [wayOf(shape, '').fields[0].key]: kept });
    if (held === 'counts') return copyOf({ [kept]: '' });
    return held === 'picks' || way.is === 'list' ? [kept] : kept;
  }

  list(shape, way, node, path) {
    const items = node
      .map((item, i) => this.value(way.item, item, [...path, i]))
      .filter((item) => item !== undefined);
    if (formOf(shape) !== 'counts') return items;
    return copyOf(Object.fromEntries(items.map((name) => [name, ''])));
  }

  set(shape, way, node, path) {
    if (way.is === 'own_map')
      return Object.keys(node).map((key) => ({
        key: cleaned(key),
        value:
          this.value(way.item, node[key], [...path, key]) ??
          (way.item.is === 'map' ? Object.create(null) : ''),
      }));
    const kept = Object.create(null);
    for (const key of Object.keys(node)) {
      const item = this.item(way, key);
      if (!item) this.lose([...path, key], unknownWords(way));
      else
        kept[key] =
          this.value(item, node[key], [...path, key]) ?? (formOf(shape) === 'counts' ? '' : undefined);
      if (kept[key] === undefined) delete kept[key];
    }
    return kept;
  }

  item(way, key) {
    if (way.is === 'map' || fieldOf(besides(way), key)) return shapeBehind(way, key);
    return makesNames(way.names) || namesIn(way.names).some((name) => name.id === key) ? way.item : undefined;
  }

  /** The whole file; a file of another charter is read all the same, and that is said. */
  file(root) {
    const kept = Object.create(null);
    for (const key of Object.keys(root)) {
      const field = fieldOf(form.fields, key);
      if (!field) this.lose([key], 'this form has no such part');
      else if (field.fixed) this.fixed(field, root[key]);
      else kept[key] = this.value(field.shape, root[key], [key]);
      if (kept[key] === undefined) delete kept[key];
    }
    return kept;
  }

  fixed(field, node) {
    if (typeof node !== 'string' || node.trim() === '' || node.trim() === field.fixed) return;
    this.lose(
      [field.key],
      `the file says ${inQuotes(node)}, and this form is made for ${inQuotes(field.fixed)}; ` +
        'parts that only the other has are left out',
    );
  }
}

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
