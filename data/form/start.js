// Where it begins.

function warnBeforeLeaving(event) {
  keepNow();
  if (state.unsaved && !keeping.works && !isBlank(state.tree)) event.preventDefault();
}

function start() {
  const found = bringBack();
  drawFrame();
  const part = decodeURIComponent(location.hash).replace('#s.', '');
  showPart(partsInOrder().includes(part) ? part : sections[0].key, false);
  if (found) say('What you typed here before is back.');
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    const hash = link?.getAttribute('href');
    if (!hash || !/^#[sf]\./.test(hash)) return;
    event.preventDefault();
    if (location.hash !== hash) history.pushState(null, '', hash);
    go(hash);
  });
  globalThis.addEventListener('popstate', () => location.hash && go(location.hash));
  globalThis.addEventListener('beforeunload', warnBeforeLeaving);
  globalThis.addEventListener('beforeprint', drawPaper);
  globalThis.addEventListener('afterprint', clearPaper);
  globalThis.addEventListener('storage', (event) => {
    if (event.key === keptAs) say('This form is open in another window too. Only one of them can be kept: close one.');
  });
}

start();
})();
