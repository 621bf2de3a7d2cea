// The least that a node program can do with the same files: js-yaml makes lists and objects of them.
// A folder stands for every file below it that ends in .yaml.
//
//   node parse_only.js JS_YAML FILE_OR_FOLDER...
'use strict';

const { readdirSync, readFileSync, statSync } = require('node:fs');
const { join, resolve } = require('node:path');

const [, , library, ...names] = process.argv;
const yaml = require(resolve(library));

// Only the texts as they are written, as coprod takes them; dates and numbers would cost more.
const schema = yaml.FAILSAFE_SCHEMA;

function parseAll(name) {
  if (statSync(name).isDirectory())
    for (const inside of readdirSync(name)) parseAll(join(name, inside));
  else if (name.endsWith('.yaml')) yaml.load(readFileSync(name, 'utf8'), { schema });
}

names.forEach(parseAll);
