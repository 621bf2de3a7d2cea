(() => {
'use strict';
// Everything that this page asks comes from here: the rows of a submission and the names of a charter.
const form = JSON.parse(document.getElementById('description').textContent);

/** What has been typed, and what became of it. */
const state = {
  tree: Object.create(null), // as in the file: texts, lists, and sets of keys
  unsaved: false,            // something was typed since the last file
  touched: false,            // something was typed here since it was last kept
  given: new Set(),          // short names that came from a file: they are left alone
  part: '',                  // the part that is shown
  findings: [],              // mistakes, and what is still missing
  undo: undefined,           // where a removal can be undone, until something else changes
};

