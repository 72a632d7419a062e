/* Leave at once. Stands alone: needs no framework, no server and no connection, and runs before the page is drawn.
   Works on one link, #exit-link, that is a plain link to the neutral page while this script has not run.
   Words come from data attributes on #exit, so that this file is the same in every language. */
(() => {
  'use strict';
  const WAIT = 5000; // ms between two presses of Shift
  const PRESSES = 3;
  const around = window.parent; // frame.js hides it from the framework
  let left = false;

  /* One visit, one entry in the tab's history: what would add an entry changes the entry instead, so that Back after
     leaving finds the page from before the visit. */
  const replaceState = history.replaceState.bind(history);
  history.pushState = (...change) => replaceState(...change);

  /* Nothing of the visit is written to the device. */
  Storage.prototype.setItem = () => {};

  /* Every connection is known, so that leaving can close it with a code that makes the server forget at once. */
  const LEFT = 4001;
  const connections = new Set();
  window.WebSocket = new Proxy(window.WebSocket, {
    construct(Kind, how) {
      if (left) throw new Error('left');
      const connection = new Kind(...how);
      connections.add(connection);
      connection.addEventListener('close', (event) => {
        connections.delete(connection);
        if (left) event.stopImmediatePropagation(); // else the framework would draw its message of a lost connection
      });
      return connection;
    },
  });

  const link = () => document.getElementById('exit-link');
  const exit = () => document.getElementById('exit');
  const attempt = (step) => { try { step(); } catch { /* the next step matters more than this one */ } };

  /* The title and the icon stay as they are: a browser would note a change of either beside the visit's own line in its
     history. Nothing is asked of the device's storage: nothing was written there, and some browsers make a folder for
     whoever only asks. */
  const blank = () => {
    for (const field of document.querySelectorAll('input, textarea')) field.value = '';
    const words = exit()?.dataset.leaving || '';
    const body = document.createElement('body');
    const note = document.createElement('p');
    note.setAttribute('role', 'alert');
    body.append(note);
    for (const part of [...document.head.children]) if (!part.matches('title, link[rel=icon]')) part.remove();
    document.documentElement.replaceChildren(document.head, body);
    note.textContent = words; // after it is in the page, so that it is spoken
    // The framework draws its open dialog into whatever body it finds.
    new MutationObserver(() => {
      for (const child of body.childNodes) if (child !== note) child.remove();
      for (const child of document.documentElement.childNodes) if (child.localName === 'body' && child !== body) child.remove();
    }).observe(document.documentElement, { childList: true, subtree: true });
  };

  /* A plain page has no connection: its link names the visit, and the server closes every address of it. */
  const forgetOnServer = (way) => {
    for (const connection of connections) attempt(() => connection.close(LEFT));
    if (way?.includes('/leave?')) navigator.sendBeacon(way);
  };

  const tellOtherTabs = () => {
    const channel = new BroadcastChannel('exit');
    channel.postMessage('left');
    channel.close();
  };

  /* In a frame: the host page goes if the browser lets us move it, else it is asked to go by itself (web/embed/5.js listens),
     and this frame stays blank and says how to close the tab. */
  const leaveFrame = (address, closeTab) => {
    attempt(() => around.postMessage({ type: 'exit' }, '*'));
    attempt(() => top.location.replace(address));
    setTimeout(() => { document.querySelector('p').textContent = closeTab; }, 300);
  };

  const leave = (tellOthers) => {
    if (left) return;
    left = true;
    attempt(() => window.dispatchEvent(new Event('leave-visit'))); // line.js drops the sealed visit
    const address = link()?.dataset.address || link()?.href;
    const way = link()?.getAttribute('href');
    const closeTab = exit()?.dataset.closeTab || '';
    const framed = window.top !== window;
    attempt(blank);
    attempt(() => forgetOnServer(way));
    if (tellOthers) attempt(tellOtherTabs);
    attempt(() => window.stop());
    if (framed) leaveFrame(address, closeTab);
    else location.replace(address);
  };

  /* A page brought back from the browser's memory after it was left stays blank and leaves again. */
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted || !left) return;
    left = false;
    leave(false);
  });
  attempt(() => { new BroadcastChannel('exit').onmessage = () => leave(false); });

  /* Click, tap, Enter, middle click and click with a key held all leave. */
  const onLink = (event) => {
    if (!event.target.closest?.('#exit-link')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave(true);
  };
  window.addEventListener('click', onLink, true);
  window.addEventListener('auxclick', onLink, true);
  window.addEventListener('dragstart', (event) => {
    if (event.target.closest?.('#exit-link')) event.preventDefault();
  }, true);

  /* Shift alone, three times. Counted when the key comes up: until then it may still be Shift with another key. */
  let presses = 0;
  let alone = false;
  let elsewhere = false; // the page around this frame has counted a press
  let timer = 0;

  /* A charity's page counts the presses in it and in here as one row, wherever a press goes down and comes up. */
  let latest = 0; // as in web/embed/5.js
  const tellAround = (move, event) => {
    elsewhere = move !== 'other';
    const at = Date.now() - performance.now() + event.timeStamp; // by the one clock that both pages share
    latest = latest > at && latest - at < 5 ? latest : at;
    window.dispatchEvent(new CustomEvent('shift-moved', { detail: { move, at: latest } }));
  };
  window.addEventListener('shift-counted', () => { elsewhere = true; });

  const say = (key) => {
    const box = exit();
    if (!box) return;
    box.dataset.presses = presses;
    box.querySelector('[role=status]').textContent = key ? box.dataset[key] : '';
  };
  const reset = (key) => {
    clearTimeout(timer);
    alone = false;
    if (presses === 0) return;
    presses = 0;
    say(key);
  };
  const interrupt = (event) => {
    reset();
    if (elsewhere || event.shiftKey) tellAround('other', event); // Shift may have gone down in the page around
  };
  window.addEventListener('keydown', (event) => {
    const plainShift = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!plainShift) { interrupt(event); return; }
    if (event.repeat) return;
    alone = true;
    tellAround('down', event);
  }, true);
  window.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || left) return;
    tellAround('up', event);
    if (!alone) return;
    alone = false;
    presses += 1;
    clearTimeout(timer);
    if (presses >= PRESSES) { leave(true); return; }
    say(presses === 1 ? 'twoMore' : 'oneMore');
    timer = setTimeout(() => reset('timedOut'), WAIT);
  }, true);
  window.addEventListener('pointerdown', interrupt, true);

  /* Nothing may cover the link or switch it off: not a modal dialog, not what enters the browser's top layer. */
  const raise = () => {
    const box = exit();
    const dialog = [...document.querySelectorAll('dialog:modal')].pop();
    const home = dialog || document.body;
    if (!box) return;
    if (box.parentNode !== home) home.prepend(box);
    if (box.popover !== 'manual') box.popover = 'manual';
    attempt(() => box.hidePopover());
    attempt(() => box.showPopover());
  };
  const watchTopLayer = () => {
    for (const [Kind, opener] of [[HTMLDialogElement, 'showModal'], [HTMLElement, 'showPopover']]) {
      const open = Kind.prototype[opener];
      Kind.prototype[opener] = function (...how) {
        const result = open.apply(this, how);
        if (this.id !== 'exit') raise();
        return result;
      };
    }
    document.addEventListener('close', (event) => { if (event.target.localName === 'dialog') raise(); }, true);
  };
  if (HTMLElement.prototype.showPopover) attempt(watchTopLayer);

  const keepAlive = () => {
    const box = exit();
    const free = () => {
      if (left) return;
      for (const stop of ['inert', 'aria-hidden', 'hidden']) if (box.hasAttribute(stop)) box.removeAttribute(stop);
      if (!box.isConnected) document.body.prepend(box);
    };
    const watcher = new MutationObserver(free);
    watcher.observe(box, { attributes: true, attributeFilter: ['inert', 'aria-hidden', 'hidden'] });
    watcher.observe(document.body, { childList: true });
  };
  document.addEventListener('DOMContentLoaded', keepAlive);

  /* Followed by the browser, a link to a place on the same page would add an entry. */
  const goWithin = (hash) => {
    const place = document.getElementById(hash.slice(1));
    if (!place) return;
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  };

  /* So would a form that is sent before steps.js is there. */
  window.addEventListener('submit', async (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.matches('#served form.step')) return;
    event.preventDefault();
    const body = new URLSearchParams([...new FormData(form)]);
    if (event.submitter) body.set('press', event.submitter.value);
    const { url } = await fetch(form.action, { method: 'POST', body });
    if (!left) location.replace(url);
  });

  /* Plain links between our own screens also keep the one entry; the framework's own links were handled before. */
  window.addEventListener('click', (event) => {
    const to = event.target.closest?.('a[href]');
    const plain = to && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented || to.origin !== location.origin || to.hasAttribute('download')) return;
    event.preventDefault();
    if (to.hash && to.pathname === location.pathname) { goWithin(to.hash); return; }
    const next = new URL(to.href);
    // What the address says of the site we are shown on, and of the language there, goes along.
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (['host', 'part', 'page', 'lang'].includes(name) && !next.searchParams.has(name)) next.searchParams.set(name, value);
    }
    const show = new CustomEvent('show-screen', { cancelable: true, detail: next.href });
    // The shell shows it without a new page when the app is running; else the page is replaced.
    if (window.dispatchEvent(show)) location.replace(next.href);
  });
})();
