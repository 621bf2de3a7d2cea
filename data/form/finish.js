// What is still missing, with links that lead there, and what to do with the file.

const finishWords = 'What is missing, and saving';

// A charter that did not come with coprod is named on the command line.
const ownCharter = form.charter.shipped ? '' : '--charter CHARTER.yaml ';

function countFindings() {
  const mistakes = state.findings.filter(({ sort }) => sort === 'mistake').length;
  return { mistakes, missing: state.findings.length - mistakes };
}

const findingLink = ({ path, where, words }) =>
  make('li', {}, make('a', { href: `#${idOf(path)}` }, where), `: ${words}`);

function findingsOf(field) {
  const found = state.findings.filter(({ path }) => path[0] === field.key);
  if (found.length === 0) return undefined;
  const lists = [
    ['mistake', 'To be mended'],
    ['missing', 'Still missing'],
  ].map(([sort, words]) => {
    const some = found.filter((finding) => finding.sort === sort);
    return some.length > 0
      ? [make('p', { class: sort }, `${words}: ${some.length}`), make('ul', {}, some.map(findingLink))]
      : [];
  });
  return make('section', { class: 'missing-in' }, make('h3', {}, field.label), lists.flat());
}

/** The last part. */
function drawFinish() {
  const parts = sections.map(findingsOf).filter(Boolean);
  const aside = asideWords(asideIn(state.tree));
  const none = make(
    'p',
    {},
    'The form finds nothing missing. coprod check looks at everything once more, and says what a record still lacks.',
  );
  return [
    make('h2', { id: 'part-head', tabindex: '-1' }, finishWords),
    make(
      'p',
      {},
      'A blank is not a no, and never a pass. You can save the file at any time and go on later. A file with things to mend is saved too, and coprod names them again.',
    ),
    make('p', { class: 'buttons' }, button(`Save as ${fileName()}`, saveFile, { class: 'main' })),
    make('p', {}, 'Then let coprod read it: ', make('code', {}, `coprod assess ${ownCharter}${fileName()}`)),
    aside && make('p', {}, aside),
    ...(parts.length > 0 ? parts : [none]),
  ];
}
