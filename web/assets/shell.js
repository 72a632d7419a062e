/* Joins the served page and the running app: hands over from one to the other, and mends what the framework leaves
   undone for people who listen, use keys only, or read another language. Reads its words from #shell-facts. */
(() => {
  'use strict';

  const facts = JSON.parse(document.getElementById('shell-facts').textContent);
  const { root, app, isResting } = framework; // streamlit_adapter/browser/framework.js
  const html = document.documentElement;
  const isPressing = () => html.hasAttribute('data-pressing'); // press.js: nothing may move under the finger

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
    if (!html.classList.contains('served')) return;
    note.hidden = false;
    for (const choice of document.querySelectorAll('[data-pressed]')) choice.removeAttribute('data-pressed');
  };
  window.addEventListener('error', ({ filename }) => { if (filename?.includes('/static/')) giveUp(); });
  requestAnimationFrame(() => setTimeout(start));
  setTimeout(start, 1000); // a page in the background draws no frame

  /* ---- From the served page to the running app -------------------------------------------------------------------
     The served page stays in sight until the app shows the same screen. A field of the served page that carries
     data-hand-over="<key>" gives what was typed, the focus and the caret to the input inside .st-key-<key>. */
  const heir = (old) => {
    if (old.dataset.handOver) return framework.keyed(old.dataset.handOver, ':is(input, textarea)');
    return old.href ? [...root.querySelectorAll('a[href]')].find((link) => link.href === old.href) : null;
  };
  const handOverField = (old) => {
    const now = heir(old);
    if (now && old.value && old.value !== old.defaultValue) framework.setTyped(now, old.value);
  };
  const handOverFocus = (old, caret) => {
    const now = old && heir(old);
    if (!now) return;
    now.focus({ preventScroll: true });
    if (caret) now.setSelectionRange(...caret);
  };
  /* A choice of the served page that carries data-press="<key>" is made in the app as soon as it can be: the button
     inside .st-key-<key> is pressed. It is held for the few seconds in which the app may come, and made however late it
     comes; after them it is the plain link that it was served as for whoever presses again. What somebody in danger presses is never held. */
  let pressed = '';
  document.addEventListener('click', (event) => {
    const choice = event.target.closest?.('#served [data-press]');
    if (!choice || !note.hidden) return;
    event.preventDefault();
    pressed = choice.dataset.press;
    for (const other of document.querySelectorAll('#served [data-press]')) other.toggleAttribute('data-pressed', other === choice);
  });
  const takeOver = () => {
    const served = document.getElementById('served');
    if (!served || isPressing() || !isResting() || !root.querySelector('h1')) return;
    if ([...served.querySelectorAll('[data-hand-over]')].some((field) => !heir(field))) return;
    const focused = served.contains(document.activeElement) ? document.activeElement : null;
    const caret = focused?.selectionStart == null ? null : [focused.selectionStart, focused.selectionEnd];
    const scrolled = window.scrollY;
    for (const field of served.querySelectorAll('[data-hand-over]')) handOverField(field);
    html.classList.remove('served');
    framework.letStylesHold();
    note.remove();
    handOverFocus(focused, caret);
    served.remove();
    document.getElementById('skip').href = framework.MAIN_ADDRESS;
    const scroller = framework.main();
    if (scroller) scroller.scrollTop = scrolled;
    if (pressed) framework.keyed(pressed, 'button')?.click();
    performance.mark('app-shown');
  };

  /* ---- Address: language, focus after a change of screen --------------------------------------------------------- */
  let path = location.pathname;
  let waitingForScreen = 0;
  let begunAt = ''; // the part that the person has been brought to the start of
  const part = () => root.querySelector('h1')?.dataset.part || ''; // ui/screen/rendering.py names it: its words may be rewritten
  const speak = () => {
    const asked = new URLSearchParams(location.search).get('lang');
    const language = facts.languages[asked] ? asked : facts.default;
    const words = facts.languages[language];
    if (html.lang === language) return;
    html.lang = language;
    html.dir = words.direction;
    for (const [id, word] of Object.entries(words.texts)) document.getElementById(id).textContent = word;
    document.getElementById('exit').setAttribute('aria-label', words.texts['exit-text']);
    Object.assign(document.getElementById('exit').dataset, words.exit);
  };
  const changed = () => {
    speak();
    if (path === location.pathname) return;
    path = location.pathname;
    waitingForScreen = Date.now();
    setTimeout(showScreenStart, 150);
  };
  for (const name of ['pushState', 'replaceState']) {
    const change = history[name].bind(history);
    history[name] = (...how) => { change(...how); changed(); };
  }
  /* The focus alone is not heard everywhere: where the reader's own place comes to the heading a moment before it, Orca
     has nothing new to say. So what the person has come to is said as well, with the answer where there is one. */
  const told = document.getElementById('told');
  const TOLD_FOR = 10000; // ms; then nobody who reads on meets it again
  let toldTimer = 0;
  const sayScreen = (heading) => {
    const follows = ['#answer', '.progress', '.lead', '.piece p'].map((part) => root.querySelector(part)).find(Boolean);
    const lines = follows?.matches('#answer') ? [...follows.querySelectorAll('p')] : [follows];
    const words = [heading, ...lines].map((line) => line?.textContent.trim()).filter(Boolean);
    const join = (said, next) => said + (/[.?!:]$/.test(said) || !/^\p{Lu}/u.test(next) ? ' ' : '. ') + next;
    told.textContent = '';
    clearTimeout(toldTimer);
    toldTimer = setTimeout(() => {
      told.textContent = words.reduce(join);
      toldTimer = setTimeout(() => { told.textContent = ''; }, TOLD_FOR);
    }, 150);
  };
  const showScreenStart = () => {
    if (!waitingForScreen) return;
    const heading = root.querySelector('h1');
    if (!isResting() || !heading || isPressing()) {
      if (Date.now() - waitingForScreen < 10000) setTimeout(showScreenStart, 60);
      return;
    }
    waitingForScreen = 0;
    begunAt = part();
    heading.tabIndex = -1;
    if (document.activeElement === heading) heading.blur();
    heading.focus({ preventScroll: true });
    sayScreen(heading);
    const scroller = framework.main();
    if (scroller) scroller.scrollTop = 0;
    window.scrollTo(0, 0);
  };
  /* A tap on a button leaves the field that was typed in. The framework puts what both have to say into one message for
     one part of the screen, and a press that belongs to another part is lost: so the press waits its turn behind it. */
  let leaving = 0; // fields whose message may not have gone yet
  root.addEventListener('focusout', (event) => {
    if (!event.target.matches('input, textarea')) return;
    leaving += 1;
    setTimeout(() => setTimeout(() => { leaving -= 1; }));
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('#root button');
    if (!button || !event.isTrusted || !leaving) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // nothing below is to count the press twice
    setTimeout(() => button.click()); // the framework's message waits for a timer too, set before this one
  }, true);
  /* A new part of the same screen starts at its heading too; a group that somebody asked to leave and that cannot be
     left yet, at its first wrong field. An error that comes while answers are given is only told. */
  let wrong = new Set();
  let asked = false;
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('button');
    asked ||= Boolean(button);
    if (framework.isLeadingOn(button)) wrong.clear(); // whoever goes on again is shown the same error again
  }, true);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    asked = true;
    wrong.clear();
  }, true);
  document.addEventListener('input', () => { asked = false; }, true);
  const followChange = () => {
    if (html.classList.contains('served') || !isResting() || isPressing()) return;
    const now = part();
    if (begunAt && now && now !== begunAt && !waitingForScreen) {
      waitingForScreen = Date.now();
      showScreenStart();
    }
    begunAt = now || begunAt;
    const errors = [...root.querySelectorAll('.field-error')];
    const first = errors.find((error) => !wrong.has(error.id));
    wrong = new Set(errors.map((error) => error.id));
    const field = asked && first?.closest('[class*="st-key-field-"]')?.querySelector('[aria-invalid=true]');
    if (field) (field.matches('input, textarea') ? field : field.querySelector('input') || field).focus();
  };
  window.addEventListener('show-screen', (event) => {
    const to = new URL(event.detail);
    if (!app() || html.classList.contains('served') || !facts.screens.includes(to.pathname)) return;
    event.preventDefault();
    // A field that the click left sends its value in the next moment; sent after the change of screen, it would undo it.
    setTimeout(() => {
      framework.showAddress(to.pathname + to.search);
    }, 60);
  });

  /* ---- Fields ---------------------------------------------------------------------------------------------------- */
  const mendFields = () => {
    for (const field of root.querySelectorAll('input, textarea')) {
      // Browsers would else keep what is typed in their list of earlier entries.
      if (field.autocomplete !== 'off') field.autocomplete = 'off';
    }
    // The box of a question says what a phone is to offer for its answer (ui/asking/questions.py).
    for (const keypad of ['decimal', 'numeric']) {
      const fields = root.querySelectorAll(`[class*="st-key-field-${keypad}-"] input[type=text]:not([inputmode=${keypad}])`);
      for (const field of fields) field.inputMode = keypad;
    }
  };
  /* A field is described by its hint and by what is wrong with it, both of which stand below it in the same box. */
  const describe = () => {
    for (const box of root.querySelectorAll('[class*="st-key-field-"]')) {
      const name = [...box.classList].find((each) => each.startsWith('st-key-field-'));
      const below = ['hint', 'field-error'].map((kind) => {
        const text = box.querySelector(`.${kind}`);
        if (text) text.id ||= `${kind}-${name}`;
        return text?.id;
      }).filter(Boolean);
      const wrong = below.some((id) => id.startsWith('field-error'));
      for (const field of box.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea, [role=radiogroup], [role=group]')) {
        const own = (field.getAttribute('aria-describedby') || '').split(' ').filter((id) => id && !/^(hint|field-error)-/.test(id));
        const wanted = [...own, ...below].join(' ');
        if ((field.getAttribute('aria-describedby') || '') !== wanted) {
          if (wanted) field.setAttribute('aria-describedby', wanted); else field.removeAttribute('aria-describedby');
        }
        // Whoever comes to a choice by keys hears what belongs to the group from the choice that they are on.
        for (const choice of field.matches('[role=radiogroup]') ? field.querySelectorAll('input') : []) {
          if (below.length) choice.setAttribute('aria-describedby', below.join(' ')); else choice.removeAttribute('aria-describedby');
        }
        if (wrong !== (field.dataset.wrong === '')) field.toggleAttribute('data-wrong', wrong);
        if (wrong && field.getAttribute('aria-invalid') !== 'true') field.setAttribute('aria-invalid', 'true');
        if (!wrong && field.getAttribute('aria-invalid') === 'true') field.removeAttribute('aria-invalid');
      }
    }
  };

  /* The framework makes its scrolling part a stop of the Tab key without a name. */
  const nameMain = () => {
    const main = framework.main();
    const name = root.querySelector('h1')?.textContent.trim();
    if (main && name && main.getAttribute('aria-label') !== name) main.setAttribute('aria-label', name);
  };

  /* What is reached by keys comes out from under the exit. */
  const comeOut = (event) => {
    const out = document.getElementById('exit-link')?.getBoundingClientRect();
    if (!out || isPressing()) return; // without one, the page was left within the frame
    const box = event.target.getBoundingClientRect();
    const beside = box.right < out.left || box.left > out.right || box.bottom < out.top - 8 || box.top > out.bottom + 8;
    if (beside || event.target.closest('#exit') || box.height > innerHeight / 2) return;
    const atBottom = out.top > innerHeight / 2;
    const scroller = [framework.main()].find((main) => main?.contains(event.target)) || document.scrollingElement;
    scroller.scrollTop += atBottom ? box.bottom - out.top + 16 : box.top - out.bottom - 16;
  };
  document.addEventListener('focusin', (event) => requestAnimationFrame(() => comeOut(event)));

  /* ---- The framework's own English words ------------------------------------------------------------------------- */
  const translate = () => {
    for (const [from, to] of Object.entries(facts.languages[html.lang].framework || {})) {
      for (const name of ['aria-label', 'placeholder', 'title']) {
        for (const element of document.querySelectorAll(`[${name}="${CSS.escape(from)}"]`)) element.setAttribute(name, to);
      }
    }
  };

  /* ---- What is typed and not worked out yet ---------------------------------------------------------------------------
     A field outside a form sends what stands in it once it is left. Until the figures are those of what stands there,
     they are taken away: html[data-unsent] while something is typed, html[data-unheard] (line.js) until it is answered. */
  const unsent = new Set();
  const markUnsent = () => html.toggleAttribute('data-unsent', unsent.size > 0);
  const isUnsettled = () => html.hasAttribute('data-unsent') || html.hasAttribute('data-unheard');
  const isLive = (field) => field.matches('input[type=text], textarea') && !framework.isInForm(field);
  const sentSoon = (field) => setTimeout(() => setTimeout(() => { unsent.delete(field); markUnsent(); }));
  root.addEventListener('input', ({ target }) => {
    if (!isLive(target)) return;
    unsent.add(target);
    markUnsent();
  });
  root.addEventListener('focusout', ({ target }) => sentSoon(target));
  root.addEventListener('keydown', ({ key, target }) => { if (key === 'Enter' && target.localName === 'input') sentSoon(target); });
  const markFigures = () => {
    for (const field of unsent) if (!field.isConnected) unsent.delete(field);
    markUnsent();
    if (!isUnsettled()) return;
    for (const shown of framework.results()) {
      if (shown.dataset.figures === '' || shown.closest('[class*="st-key-field-"]')) continue;
      if (framework.isChart(shown) || shown.textContent.includes('\u00a3')) shown.dataset.figures = '';
    }
  };

  /* ---- The line to the server (line.js tells) ------------------------------------------------------------------------ */
  const lineNote = document.getElementById('line-note');
  const LONG_ENOUGH = 1500; // ms: shorter breaks are not worth a word
  const SAID_FOR = 8000;
  let lineTimer = 0;
  const sayOfLine = (code, time) => {
    clearTimeout(lineTimer);
    lineNote.textContent = code ? facts.languages[html.lang].line[code] : '';
    placeLineNote();
    if (time) lineTimer = setTimeout(() => sayOfLine(''), time);
  };
  /* A frame is as tall as what it shows, so its own edge may be out of sight: there it stands at the edge of what is in
     sight, as far from it as the way out in the page around may be tall. */
  const FROM_EDGE = 90;
  const placeLineNote = () => {
    if (!html.classList.contains('framed') || !lineNote.textContent) return;
    const watcher = new IntersectionObserver(([{ intersectionRect }]) => {
      watcher.disconnect();
      lineNote.style.top = `${Math.max(8, intersectionRect.bottom - lineNote.offsetHeight - FROM_EDGE)}px`;
    });
    watcher.observe(app() || document.body);
    setTimeout(placeLineNote, 1000);
  };
  window.addEventListener('line-lost', () => {
    clearTimeout(lineTimer);
    lineTimer = setTimeout(() => { if (!html.classList.contains('served')) sayOfLine('lost'); }, LONG_ENOUGH);
  });
  window.addEventListener('line-back', () => {
    if (lineNote.textContent) sayOfLine('back', SAID_FOR); else clearTimeout(lineTimer);
  });
  window.addEventListener('visit-anew', () => setTimeout(() => sayOfLine('anew', 4 * SAID_FOR)));

  /* ---- Saving, copying ---------------------------------------------------------------------------------------------- */
  /* <button class="save-file" data-file-name data-file-type data-file-text | data-file-base64> saves on the device
     without asking the server (ui/papers/saving.py writes it). */
  document.addEventListener('click', (event) => {
    const pressedButton = event.target.closest?.('.save-file');
    if (pressedButton) saveOnceWhole([...document.querySelectorAll('.save-file')].indexOf(pressedButton), Date.now());
  });
  /* What was typed last must be in it. */
  const saveOnceWhole = (at, since) => {
    const busy = isUnsettled() || !isResting();
    if (busy && Date.now() - since < 60000) { setTimeout(() => saveOnceWhole(at, since), 50); return; }
    const button = document.querySelectorAll('.save-file')[at];
    if (!button || busy) return;
    const { fileName, fileType, fileText, fileBase64 } = button.dataset;
    const bytes = fileBase64 ? Uint8Array.from(atob(fileBase64), (sign) => sign.charCodeAt(0)) : fileText;
    const address = URL.createObjectURL(new Blob([bytes], { type: fileType }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  };
  /* <button class="print-paper"> prints the paper of the screen: streamlit.css leaves all else out. */
  document.addEventListener('click', (event) => { if (event.target.closest?.('.print-paper')) window.print(); });
  /* <button class="copy-text" data-copy="<id>"> puts the words of that element on the clipboard and says so. */
  document.addEventListener('click', async (event) => {
    const button = event.target.closest?.('.copy-text');
    if (!button) return;
    const status = button.parentElement.querySelector('[role=status]');
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    status.textContent = status.dataset.copied;
  });
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
  const mend = () => { takeOver(); mendFields(); markFigures(); openBeside(); nameMain(); followChange(); translate(); };
  let waiting = false;
  new MutationObserver(() => {
    describe(); // at once: a frame that waits its turn may be drawn before it, and a field is never to be there without its error
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; mend(); });
  }).observe(html, { childList: true, subtree: true, attributes: true, attributeFilter: [framework.RUN_STATE, 'data-pressing', 'aria-label'] });
})();
