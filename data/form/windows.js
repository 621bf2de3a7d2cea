// The same form in several windows, and answers that were kept for an earlier version of the charter.

/** Brings back what was kept, and says or asks what there is to say of it. */
function bringBack() {
  keeping.text = readKept();
  const found = keeping.text ? keptIn(keeping.text) : undefined;
  if (found) takeKept(found);
  return found;
}

function tellOfKept(found) {
  if (found && found.lost.length === 0) say('What you typed here before is back.');
  else if (found)
    ask(
      {
        title: 'Some of what you typed does not fit this form',
        inside: [
          make('p', {}, 'This page is another than the one in which you typed. It cannot take:'),
          listOf(found.lost),
          make('p', {}, 'All of it is still kept, until you change something here.'),
          saveKeptButton(keeping.text),
        ],
        no: 'Go on',
      },
      () => {},
    );
  else offerEarlier();
}

/** Where nothing is kept for this charter, but for another version of it. */
function offerEarlier() {
  const earlier = keptEarlier();
  if (!earlier) return;
  const { text, found } = earlier;
  const lost = [
    make('p', {}, 'The charter has changed since. This does not fit any more, and would be left out:'),
    listOf(found.lost),
  ];
  const fits = make('p', {}, 'The charter has changed since, and all of it still fits.');
  ask(
    {
      title: 'Bring in what you typed for an earlier version of this charter?',
      inside: [
        ...(found.lost.length > 0 ? lost : [fits]),
        make('p', {}, 'What is kept for the earlier version stays as it is.'),
        saveKeptButton(text),
      ],
      yes: 'Bring it in',
      no: 'Not now',
    },
    () => {
      takeKept(found);
      state.touched = true;
      keepNow();
      showPart(state.part);
      say('What you typed for the earlier version is here.');
    },
  );
}

const saveKeptButton = (text, words = 'Save all that was kept as a file') =>
  make(
    'p',
    {},
    button(words, () => saveKept(text)),
  );

/** Another window has kept something: where nothing new was typed here, it is shown here too. */
function heardOfOther(event) {
  if (event.key !== keptAs && event.key !== null) return;
  const text = readKept();
  if (text === keeping.text || keeping.asking) return;
  if (state.touched) {
    askWhichWindow();
    return;
  }
  keeping.text = text;
  const found = text ? keptIn(text) : undefined;
  takeKept(found ?? { tree: Object.create(null), unsaved: false, given: [] });
  showPart(state.part, false);
  say('This form is open in another window too. What you typed there is shown here.');
}

/** Something was typed in two windows at once: only the person knows what is to stay. */
function askWhichWindow() {
  keeping.asking = true;
  const done = () => {
    keeping.asking = false;
    keeping.text = readKept();
  };
  ask(
    {
      title: 'This form is open in another window too',
      inside: [
        make(
          'p',
          {},
          'Something else was typed there, and only one of the two can be kept. Close one of the windows when you have chosen.',
        ),
        saveKeptButton(asKept(), 'Save what is here as a file'),
      ],
      yes: 'Take what was typed there',
      no: 'Keep what is here',
      otherwise: () => {
        done();
        writeKept();
      },
    },
    () => {
      done();
      const found = keeping.text ? keptIn(keeping.text) : undefined;
      takeKept(found ?? { tree: Object.create(null), unsaved: false, given: [] });
      showPart(state.part);
    },
  );
}
