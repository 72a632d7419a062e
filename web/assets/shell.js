/* Joins the served page and the running app: starts the app, hands over to it, and looks after each change of the page. */
(() => {
  'use strict';

  const { root, isResting } = framework; // streamlit_adapter/browser/framework.js
  const html = document.documentElement;

  /* ---- Start -----------------------------------------------------------------------------------------------------
     The app is asked for once the served page has been drawn, so that reading never waits for it. */
  const ask = (kind, properties) => document.head.append(Object.assign(document.createElement(kind), properties));
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    for (const href of facts.modules) ask('link', { rel: 'modulepreload', crossOrigin: '', href });
    ask('link', { rel: 'stylesheet', href: facts.style });
    ask('script', { type: 'module', crossOrigin: '', src: facts.entry, onerror: giveUp });
    setTimeout(giveUp, LONGEST_START);
  };
  /* Where the app does not come within seconds (no WebSocket gets through, a script is missing), the page says so and
     leads to the pages that need no script. What comes late is still shown. */
  const LONGEST_START = 6000; // ms
  const note = document.getElementById('start-note');
  const giveUp = () => {
    gaveUp = true;
    if (html.classList.contains('served')) note.hidden = steps.asks(); // a screen that asks works without the app
  };
  let gaveUp = false;
  window.addEventListener('error', ({ filename }) => { if (filename?.includes('/static/')) giveUp(); });
  requestAnimationFrame(() => setTimeout(start));
  setTimeout(start, 1000); // a page in the background draws no frame

  /* ---- From the served page to the running app -------------------------------------------------------------------
     The served page stays in sight until the app shows the same screen with all that was told (steps.js). A text that is
     being typed, the focus and the caret go to the app's field, link or button of the same words. */
  const wordsOf = (element) => (element.labels?.[0] || element).textContent.trim() || element.getAttribute('aria-label') || '';
  const kinds = { a: 'a[href]', button: 'button, a[href]' }; // what is a press on the served page may be a link in the app
  const kindOf = (element) => (element.localName === 'input' ? `input[type=${element.type}]` : kinds[element.localName] || element.localName);
  const heir = (old, served) => {
    const same = (each) => each.localName !== 'a' || old.localName !== 'a' || each.href === old.href;
    const isAsked = (each) => !each.closest('.inset') || each.getClientRects().length > 0; // the app draws no question before its tick
    const like = (place) => [...place.querySelectorAll(kindOf(old))].filter((each) => wordsOf(each) === wordsOf(old) && same(each) && isAsked(each));
    return like(root)[like(served).indexOf(old)];
  };
  const handOverFocus = (old, served) => {
    const now = old && heir(old, served);
    if (!now) return;
    const typing = old.matches('input[type=text], textarea');
    const caret = typing ? [old.selectionStart, old.selectionEnd] : null;
    if (typing && now.value !== old.value) framework.setTyped(now, old.value);
    now.closest('details')?.setAttribute('open', ''); // what is folded takes no focus, and there it stood open
    now.focus({ preventScroll: true });
    if (caret) now.setSelectionRange(...caret);
  };
  /* A screen that is drawn is the one that is served when both begin with the same heading. */
  const LONGEST_UNLIKE = 3000; // ms: a translator may have changed the words of one of the two
  let unlikeSince = 0;
  const isSameScreen = (served) => {
    const [ours, theirs] = [served, root].map((place) => place.querySelector('h1')?.textContent.trim());
    if (ours === theirs) return true;
    unlikeSince ||= Date.now();
    setTimeout(takeOver, 500);
    return Date.now() - unlikeSince > LONGEST_UNLIKE;
  };
  const takeOver = () => {
    const served = document.getElementById('served');
    if (!served || pressing.isDown() || !isResting() || !root.querySelector('h1') || steps.isBusy()) return;
    if (!steps.isHandedIn()) { visitLine.handIn(); return; }
    if (!isSameScreen(served)) return;
    const focused = served.contains(document.activeElement) ? document.activeElement : null;
    const scrolled = window.scrollY;
    html.classList.remove('served');
    framework.letStylesHold();
    note.remove();
    const atHeading = focused?.localName === 'h1';
    handOverFocus(atHeading ? null : focused, served);
    served.remove();
    document.getElementById('skip').href = framework.MAIN_ADDRESS;
    const scroller = framework.main();
    if (scroller) scroller.scrollTop = scrolled;
    if (atHeading) {
      const heading = root.querySelector('h1');
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    performance.mark('app-shown');
  };
  window.addEventListener('visit-handed-in', () => drawing.before(takeOver));
  window.addEventListener('step-begun', () => { if (lineNote.isSaying()) lineNote.say(''); });
  window.addEventListener('step-taken', ({ detail }) => {
    unlikeSince = 0;
    note.hidden = !gaveUp || steps.asks();
    if (detail.fault) lineNote.say('lost', lineNote.SHORTLY);
    takeOver();
  });

  /* ---- Ways on the page ------------------------------------------------------------------------------------------ */
  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('#skip')) return;
    event.preventDefault();
    const main = document.querySelector('#served main') || root.querySelector('h1');
    main.tabIndex = -1;
    main.focus();
  });

  /* A link to another site opens beside the tool, so that the answers stay and this tab's history knows only us. */
  const openBeside = () => {
    for (const link of root.querySelectorAll('a[href^="http"]:not([target])')) {
      if (link.origin === location.origin) continue;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
  };

  /* ---- Once for each change of the page, before it is drawn ------------------------------------------------------ */
  const mend = () => { takeOver(); fields.mend(); unsent.markFigures(); openBeside(); screenStart.followChange(); answering.follow(); };
  let waiting = false;
  new MutationObserver(() => {
    fields.describe(); // at once: a frame that waits its turn may be drawn before it, and a field is never to be there without its error
    if (waiting) return;
    waiting = true;
    drawing.before(() => { waiting = false; mend(); });
  }).observe(html, { childList: true, subtree: true, attributes: true, attributeFilter: [framework.RUN_STATE, 'data-pressing', 'data-unheard', 'aria-label'] });
})();
