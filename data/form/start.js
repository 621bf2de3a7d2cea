// Where it begins.

function warnBeforeLeaving(event) {
  keepNow();
  if (keeping.asking || (state.unsaved && !keeping.works && !isEmptyForm())) event.preventDefault();
}

/** What an address of this page names, as text; nothing where it is no text. */
function named(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

function followLinks(event) {
  const link = event.target.closest?.('a[href^="#"]');
  const hash = link?.getAttribute('href');
  if (!hash || !/^#[sf]\./.test(hash)) return;
  event.preventDefault();
  if (location.hash !== hash) history.pushState(null, '', hash);
  go(hash);
}

function listen() {
  document.addEventListener('click', followLinks);
  globalThis.addEventListener('popstate', () => location.hash && go(location.hash));
  globalThis.addEventListener('beforeunload', warnBeforeLeaving);
  globalThis.addEventListener('beforeprint', drawPaper);
  globalThis.addEventListener('afterprint', clearPaper);
  globalThis.addEventListener('storage', heardOfOther);
  globalThis.addEventListener('focus', () => heardOfOther({ key: keptAs }));
  globalThis.addEventListener('error', tellOfFault);
  globalThis.addEventListener('unhandledrejection', tellOfFault);
}

function start() {
  try {
    const found = bringBack();
    drawFrame();
    const part = named(location.hash).replace('s.', '');
    showPart(partsInOrder().includes(part) ? part : sections[0].key, false);
    listen();
    tellOfKept(found);
  } catch (error) {
    if (keeping.text === null) throw error;
    rescue(keeping.text);
  }
}

start();
})();
