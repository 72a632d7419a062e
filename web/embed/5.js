/* Puts the tool into a charity's page, sized to what it holds, and lets the reader leave the whole page at once.
   Looks for <div data-two-homes="id of the charity">. Takes its messages from our origin and our own frame only; none
   of them carries an answer. A version once published is never changed: a change is a new version beside it. */
(() => {
  'use strict';
  const { origin, href } = new URL(document.currentScript.src);
  const tool = href.replace(/\/embed(\/\d+)?\.js.*$/, ''); // where the tool stands: a site of its own, or a path of one
  const KEY = Symbol.for(`two-homes ${tool}`);
  // A page with two snippets has two of these scripts: one does the work for both.
  if (window[KEY]) { window[KEY](); return; }

  const EXIT = 'https://www.bbc.co.uk/weather'; // until our frame has named the one this charity chose
  const WAIT = 5000; // ms between two presses of Shift
  const WORDS = {
    en: {
      title: 'Pages for two homes', exit: 'Exit this page', leaving: 'Loading',
      twoMore: 'Shift pressed. Press it 2 more times to exit.',
      oneMore: 'Shift pressed again. Press it 1 more time to exit.',
      timedOut: 'Exit by Shift has stopped. Press Shift 3 times to exit.',
    },
    cy: {
      title: 'Tudalennau i ddau gartref', exit: 'Gadael y dudalen hon', leaving: 'Yn llwytho',
      twoMore: "Shift wedi'i bwyso. Pwyswch ef 2 waith eto i adael.",
      oneMore: "Shift wedi'i bwyso eto. Pwyswch ef unwaith eto i adael.",
      timedOut: 'Mae gadael trwy Shift wedi stopio. Pwyswch Shift 3 gwaith i adael.',
    },
  };
  const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox '
    + 'allow-downloads allow-modals allow-top-navigation-by-user-activation';
  const LOOK = `
    a { display: flex; align-items: center; justify-content: center; gap: 10px; box-sizing: border-box; min-height: 48px;
      padding: 10px 18px; border: 2px solid #fff; border-radius: 8px; background: #7a0f14; color: #fff; text-decoration: none;
      font: 700 17px/1.2 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; box-shadow: 0 1px 4px #0006;
      touch-action: manipulation }
    a:hover { background: #5c0a0e }
    a:focus-visible { outline: 3px solid #fd0; box-shadow: 0 0 0 6px #0b0c0c }
    b { display: none; gap: 4px }
    i { width: 11px; height: 11px; border: 2px solid; border-radius: 50% }
    [data-presses="1"] b, [data-presses="2"] b { display: inline-flex }
    [data-presses="1"] i:nth-child(-n+1), [data-presses="2"] i:nth-child(-n+2) { background: currentcolor }
    p { position: absolute; inset-inline-end: 0; top: calc(100% + 4px); width: max-content; max-width: 80vw; margin: 0;
      padding: 6px 10px; border-radius: 6px; background: #0b0c0c; color: #fff; font: 16px/1.3 system-ui, Arial, sans-serif }
    p:empty { padding: 0 }
    @media (max-width: 640px) { p { top: auto; bottom: calc(100% + 4px) } }
    @media print { :host, a { display: none !important } }
    @media (forced-colors: active) { a { border-color: LinkText } i { forced-color-adjust: none } }`;
  // The end of the page, and what is reached by keys, come out from under the exit.
  const ROOM = `html { scroll-padding-top: 68px }
    @media screen and (max-width: 640px) { html { scroll-padding: 0 0 80px; padding-bottom: calc(72px + env(safe-area-inset-bottom)) !important } }`;

  const places = new Map(); // element -> its frame, its own timer and whether the frame has spoken
  const ending = new AbortController();
  let words = WORDS.en;
  let address = EXIT;
  let left = false;

  const hear = (target, kind, act, how) => target.addEventListener(kind, act, { signal: ending.signal, ...how });
  const attempt = (step) => { try { return step(); } catch { return null; } }; // leaving matters more than one step
  const say = (frame, message) => frame.contentWindow?.postMessage(message, origin);

  /* ---- The way out ------------------------------------------------------------------------------------------------
     A button fixed inside a frame as tall as its content would scroll away, so it stands in the page itself. */
  const exit = document.createElement('aside');
  const inside = exit.attachShadow({ mode: 'open' });
  const link = document.createElement('a');
  const label = document.createElement('span');
  const dots = document.createElement('b');
  const status = document.createElement('p');
  const box = document.createElement('div');

  const room = attempt(() => new CSSStyleSheet());
  const draw = () => {
    attempt(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(LOOK);
      inside.adoptedStyleSheets = [sheet];
      room.replaceSync(ROOM);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, room];
    });
    dots.ariaHidden = 'true';
    dots.append(...[1, 2, 3].map(() => document.createElement('i')));
    status.setAttribute('role', 'status');
    link.rel = 'noreferrer nofollow';
    link.draggable = false;
    link.append(label, dots);
    box.append(link, status);
    inside.append(box);
    write();
    for (const kind of ['click', 'auxclick']) hear(link, kind, (event) => { event.preventDefault(); leave(); });
    narrow.addEventListener('change', stand, { signal: ending.signal });
    stand();
    raise();
  };
  const narrow = matchMedia('(max-width: 640px)');
  const stand = () => {
    const sides = getComputedStyle(document.documentElement).direction === 'rtl' ? ['auto', '8px'] : ['8px', 'auto'];
    const [above, below] = narrow.matches ? ['auto', 'max(8px, env(safe-area-inset-bottom))'] : ['8px', 'auto'];
    const where = `${above} ${sides[0]} ${below} ${sides[1]}`;
    const look = { all: 'initial', position: 'fixed', inset: where, 'z-index': '2147483647', display: 'block', overflow: 'visible' };
    for (const [name, value] of Object.entries(look)) exit.style.setProperty(name, value, 'important');
  };
  const write = () => {
    link.href = address;
    label.textContent = words.exit;
    exit.ariaLabel = words.exit;
    exit.lang = words.language || (words === WORDS.cy ? 'cy' : 'en');
    box.dir = words.direction === 'rtl' ? 'rtl' : 'ltr';
  };
  /* The browser's top layer is above whatever a page can pile up; an open dialog is the only thing that bars it. */
  const home = () => [...document.querySelectorAll('dialog:modal')].pop() || document.body;
  const raise = () => {
    if (left) return;
    if (exit.parentNode !== home()) home().prepend(exit);
    if (!exit.showPopover) return;
    exit.popover = 'manual';
    attempt(() => exit.hidePopover());
    attempt(() => exit.showPopover());
  };
  const show = (presses, key) => {
    box.dataset.presses = presses;
    status.textContent = key ? words[key] : '';
  };

  const leave = () => {
    if (left) return;
    left = true;
    const body = document.createElement('body');
    const note = document.createElement('p');
    note.setAttribute('role', 'alert');
    body.append(note);
    attempt(() => { for (const field of document.querySelectorAll('input, textarea')) field.value = ''; });
    // The title and the icon stay: a browser notes a change of either beside the page's line in its history.
    attempt(() => { for (const part of [...document.head.children]) if (!part.matches('title, link[rel~=icon]')) part.remove(); });
    attempt(() => document.documentElement.replaceChildren(document.head, body));
    note.textContent = words.leaving; // after it is in the page, so that it is spoken
    // What the page's own scripts still draw goes as it comes.
    attempt(() => new MutationObserver(() => {
      for (const child of body.childNodes) if (child !== note) child.remove();
      for (const child of document.documentElement.childNodes) if (child.localName === 'body' && child !== body) child.remove();
    }).observe(document.documentElement, { childList: true, subtree: true }));
    attempt(() => window.stop());
    try { top.location.replace(address); } catch { location.replace(address); }
  };
  hear(window, 'pageshow', (event) => { if (event.persisted && left) { left = false; leave(); } });

  /* Shift alone, three times, counted when the key comes up. The page and its frames make one row: whatever takes the
     focus, a press may go down in one and come up in the other. What a frame tells arrives late, so each time the row is
     read anew, in the order in which the keys moved. */
  let moves = []; // { move: 'down', 'up' or 'other', at: ms }, beginning with the last 'other'
  let counted = 0;
  let timer = 0;
  const read = () => {
    let [presses, alone, last] = [0, false, -Infinity];
    for (const { move, at } of moves) {
      if (move === 'other') [presses, alone] = [0, false];
      else if (move === 'down') alone = true;
      else if (alone) [presses, alone, last] = [at - last > WAIT ? 1 : presses + 1, false, at];
    }
    return presses;
  };
  const count = (presses, key) => {
    clearTimeout(timer);
    if (presses) timer = setTimeout(() => { moves = []; count(0, 'timedOut'); }, WAIT);
    if (presses > 2) { leave(); return; }
    if (presses === counted) return;
    counted = presses;
    show(presses, key);
    if (presses) for (const { frame, spoke } of places.values()) if (spoke) say(frame, { type: 'counted' });
  };
  const note = (move, at) => {
    moves = [...moves, { move, at }].sort((one, other) => one.at - other.at);
    moves = moves.slice(Math.max(moves.findLastIndex((each) => each.move === 'other'), 0)).slice(-50);
    const presses = read();
    if (move !== 'down' || presses !== counted) count(presses, ['', 'twoMore', 'oneMore'][presses]);
  };
  /* By the one clock that both pages share, which is read in whole milliseconds: what comes later is not noted as earlier. */
  let latest = 0;
  const when = (event) => {
    const at = Date.now() - performance.now() + event.timeStamp;
    latest = latest > at && latest - at < 5 ? latest : at;
    return latest;
  };
  hear(window, 'keydown', (event) => {
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) note('other', when(event));
    else if (!event.repeat) note('down', when(event));
  }, { capture: true });
  hear(window, 'keyup', (event) => { if (event.key === 'Shift') note('up', when(event)); }, { capture: true });
  hear(window, 'pointerdown', (event) => note('other', when(event)), { capture: true });

  /* A press within a frame is the frame's alone. While a frame changes its height or its place, a browser may give the press
     to the frame's edge, here: the frame is told where it fell, so that it is not lost. */
  hear(window, 'click', (event) => {
    const place = [...places.values()].find(({ frame }) => frame === event.target);
    if (!place?.spoke) return;
    const box = place.frame.getBoundingClientRect();
    say(place.frame, { type: 'pressed', x: event.clientX - box.left, y: event.clientY - box.top });
  }, { capture: true });

  /* ---- What a frame may say --------------------------------------------------------------------------------------- */
  const plain = (text) => typeof text === 'string' && text.length < 200;
  const isPlainPage = (text) => {
    if (!plain(text) || !URL.canParse?.(text)) return false;
    const url = new URL(text);
    const safe = url.protocol === 'https:' || ['127.0.0.1', 'localhost'].includes(url.hostname);
    return safe && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  };
  const HEARD = {
    ready: (place) => { clearTimeout(place.timer); place.spoke = true; place.link(true); say(place.frame, { type: 'hello' }); },
    height: (place, { height }) => {
      if (Number.isInteger(height) && height > 60 && height < 60000) place.frame.style.height = `${height}px`;
    },
    top: (place) => { if (place.frame.getBoundingClientRect().top < 0) place.frame.scrollIntoView({ block: 'start' }); },
    shift: (place, { move, at }) => {
      if (['down', 'up', 'other'].includes(move) && Math.abs(at - Date.now()) < WAIT) note(move, at);
    },
    words: (place, message) => {
      if (!['exit', 'leaving', 'twoMore', 'oneMore', 'timedOut', 'language', 'direction'].every((key) => plain(message[key]))) return;
      words = { title: words.title, ...message };
      if (isPlainPage(message.address)) ({ address } = message);
      write();
    },
    exit: () => leave(),
  };
  hear(window, 'message', (event) => {
    const place = [...places.values()].find(({ frame }) => frame.contentWindow && frame.contentWindow === event.source);
    if (!place || event.origin !== origin || left || !event.data) return;
    if (Object.hasOwn(HEARD, event.data.type)) HEARD[event.data.type](place, event.data);
  });

  /* ---- Frames ----------------------------------------------------------------------------------------------------- */
  const frameFor = (element) => {
    const asked = { host: element.dataset.twoHomes, part: element.dataset.part, page: element.dataset.page };
    asked.lang = (element.dataset.lang || element.closest('[lang]')?.lang || '').slice(0, 2);
    const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => /^[a-z][a-z0-9_-]{1,40}$/.test(value || '')));
    if (WORDS[asked.lang] && address === EXIT) words = WORDS[asked.lang];
    const frame = document.createElement('iframe');
    frame.title = (WORDS[asked.lang] || words).title;
    frame.setAttribute('sandbox', SANDBOX);
    frame.allow = '';
    frame.referrerPolicy = 'no-referrer';
    frame.src = `${tool}/start?${query}`;
    Object.assign(frame.style, { display: 'block', width: '100%', height: '600px', border: '0' });
    return frame;
  };
  /* Near the reader's view, so that a page with the tool far down is as quick as without. */
  const near = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) if (isIntersecting) open(target);
  }, { rootMargin: '400px' });
  const open = (element) => {
    const place = places.get(element);
    near.unobserve(element);
    if (!place || place.frame.isConnected) return;
    hear(place.frame, 'load', () => {
      if (place.spoke || place.refused) return;
      // Our page speaks before it has loaded; silence means that the browser was told not to show it here.
      place.timer = setTimeout(() => {
        place.refused = true;
        place.frame.src = `${tool}/not-listed`;
        place.link(false);
      }, 3000);
    });
    element.append(place.frame);
  };
  const add = (element) => {
    const children = [...element.children];
    const place = { frame: frameFor(element), spoke: false, link: (hide) => children.forEach((child) => { child.hidden = hide; }) };
    places.set(element, place);
    near.observe(element);
  };
  const remove = (element, place) => {
    clearTimeout(place.timer);
    near.unobserve(element);
    place.frame.remove();
    place.link(false);
    places.delete(element);
  };
  const tidy = () => {
    if (left) return;
    for (const [element, place] of places) if (!element.isConnected) remove(element, place);
    if (!places.size) { end(); return; }
    if (exit.parentNode !== home()) raise();
    for (const stop of ['inert', 'aria-hidden', 'hidden']) if (exit.hasAttribute(stop)) exit.removeAttribute(stop);
  };
  const watcher = new MutationObserver(tidy);
  const end = () => {
    clearTimeout(timer);
    ending.abort();
    watcher.disconnect();
    near.disconnect();
    exit.remove();
    attempt(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== room); });
    delete window[KEY];
  };
  const begin = () => {
    if (ending.signal.aborted) return;
    for (const element of document.querySelectorAll('[data-two-homes]')) if (!places.has(element)) add(element);
    if (!places.size) { end(); return; }
    if (exit.isConnected) return;
    draw();
    watcher.observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] });
    watcher.observe(exit, { attributes: true, attributeFilter: ['inert', 'aria-hidden', 'hidden'] });
    hear(document, 'toggle', (event) => { if (event.target !== exit && event.newState === 'open') raise(); }, { capture: true });
  };
  window[KEY] = begin;
  if (document.readyState === 'loading') hear(document, 'DOMContentLoaded', begin);
  else begin();
})();
