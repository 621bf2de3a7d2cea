// Questions that have to be answered before something is replaced or lost.

/** Asks; `then` is called where the answer is yes, `otherwise` where it is no. The focus goes back to where it was. */
function ask({ title, inside, yes, no = 'Cancel', otherwise }, then) {
  const back = document.activeElement;
  const head = make('h2', { id: 'ask-head' }, title);
  const close = () => {
    box.close();
    box.remove();
    if (back && back.isConnected) back.focus();
  };
  const refuse = () => {
    close();
    otherwise?.();
  };
  const buttons = make(
    'p',
    { class: 'buttons' },
    yes &&
      button(
        yes,
        () => {
          close();
          then();
        },
        { class: 'main' },
      ),
    button(no, refuse),
  );
  const box = make(
    'dialog',
    {
      'aria-labelledby': 'ask-head',
      oncancel: (event) => {
        event.preventDefault();
        refuse();
      },
    },
    head,
    ...inside.filter(Boolean),
    buttons,
  );
  document.body.append(box);
  box.showModal();
}

const listOf = (texts) =>
  make(
    'ul',
    {},
    texts.map((text) => make('li', { dir: 'auto' }, text)),
  );
