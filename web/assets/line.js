/* The visit belongs to the page; a server only serves it. The framework is given one connection that never breaks: below
   it, this file connects anew as often as it must, hands in the visit's sealed copy (web/visit_socket.py), has the whole
   screen drawn, and sends again what the copy does not hold yet. The copy stands in a variable here and nowhere else. */
const visitLine = (() => {
  'use strict';
  // The one thing that the app uses and Chrome before 110 and Firefox before 115 do not have.
  Array.prototype.toSorted ??= function toSorted(order) { return [...this].sort(order); };
  const Socket = window.WebSocket; // exit.js's own, which knows every connection
  const PATIENCE = 8000; // ms for a connection to open
  const ALIVE = 2500; // ms for an answer from a line that may be dead
  const ASK_EVERY = 20000; // ms between two questions whether the line is alive
  const DRAWING = 20; // ms until what has come is drawn: the framework gathers its parts for 10
  const { RUN_REQUEST } = framework; // the messages that begin otherwise ask for nothing that must not be lost
  const html = document.documentElement;
  const tell = (name, detail) => window.dispatchEvent(new CustomEvent(name, { detail }));

  let copy = ''; // the visit, sealed
  let screen = ''; // the framework's name of the screen that is shown
  let base = null; // the framework's last message that the copy holds
  let unheard = []; // its messages since, oldest first: { bytes, place among all, number on this connection, again }
  let line = null; // what the framework holds
  let inner = null; // the real connection under it
  let sent = 0; // messages sent on the real connection
  let heard = 0; // how many of them a run was done for
  let asked = 0; // messages that asked for a run, on any connection
  let drawn = 0; // the place of the last of them whose answer is drawn
  let oneByOne = false; // sending again: each message waits for the run of the one before
  let tries = 0;
  let retry = 0;
  let lostAt = 0;
  let lastWord = 0; // when anything came over the line
  let probed = 0; // when it was asked whether it is alive
  let handing = null; // what the served page told (steps.js) that is not drawn yet: { note, place of the message that asked for it }

  const isOpen = () => inner?.readyState === 1;
  const mark = () => html.toggleAttribute('data-unheard', drawn < asked);
  const say = (word) => inner.send(JSON.stringify(word));
  const ask = (bytes) => {
    asked += 1;
    unheard.push({ bytes: bytes.slice(), place: asked, number: 0, again: false });
    mark();
  };

  const pump = () => {
    if (!isOpen()) return;
    for (const message of unheard) {
      if (message.number) continue;
      if (oneByOne && heard < sent) return;
      if (message.again) say({ kind: 'again' });
      inner.send(message.bytes);
      sent += 1;
      message.number = sent;
    }
  };
  const begin = () => {
    tries = 0;
    sent = 0;
    heard = 0;
    oneByOne = Boolean(base);
    if (base) {
      say({ kind: 'resume', sealed: copy, screen, query: location.search });
      inner.send(base);
      sent = 1;
      steps.forget();
    } else {
      const told = steps.told();
      if (told) {
        say(told.frame);
        handing = { note: told.note, place: unheard[0]?.place ?? asked + 1 };
      }
      backAgain();
    }
    pump();
  };
  /* Tell the app what the served page was told, and have the whole screen drawn with it. */
  const handIn = () => {
    if (handing || !isOpen() || !base) return;
    const told = steps.told();
    if (!told) return;
    say(told.frame);
    ask(base);
    handing = { note: told.note, place: asked };
    pump();
  };
  const backAgain = () => {
    if (!lostAt) return;
    lostAt = 0;
    tell('line-back');
  };
  const hear = (word) => {
    if (word.kind === 'anew') {
      lostAt = 0; // "your answers are as you left them" is not true, and must not be said after it
      tell('visit-anew');
    }
    if (word.kind !== 'copy') return;
    copy = word.sealed;
    screen = word.screen;
    heard = word.heard;
    const done = unheard.filter(({ number }) => number && number <= heard);
    unheard = unheard.filter((message) => !done.includes(message));
    const last = done[done.length - 1];
    if (last) base = last.bytes;
    if (heard) backAgain();
    if (!unheard.some(({ again }) => again)) oneByOne = false;
    pump();
    if (!last) return;
    // The answer has come and is not drawn: until then the figures are those of before. A second timer lets it be drawn first.
    setTimeout(() => setTimeout(() => haveDrawn(last.place)), DRAWING);
  };
  const haveDrawn = (place) => {
    drawn = Math.max(drawn, place);
    mark();
    if (handing && handing.place <= drawn) {
      handing.note();
      handing = null;
      tell('visit-handed-in');
    }
    tell('answer-drawn');
  };
  const lose = (own) => {
    if (own !== inner || !line) return;
    inner = null;
    handing = null;
    own.close();
    for (const message of unheard) {
      message.again = true;
      message.number = 0;
    }
    if (!lostAt) {
      lostAt = Date.now();
      tell('line-lost');
    }
    const wait = Math.min(250 * 2 ** tries, document.hidden ? 30000 : 4000);
    tries += 1;
    retry = setTimeout(connect, wait * (0.5 + Math.random() / 2));
  };
  const connect = () => {
    clearTimeout(retry);
    if (inner || !line) return;
    let own;
    try { own = new Socket(line.url, line.protocols); } catch { return; } // the page is being left
    inner = own;
    own.binaryType = 'arraybuffer';
    setTimeout(() => { if (own.readyState === 0) lose(own); }, PATIENCE);
    own.onopen = () => { if (own === inner) { lastWord = Date.now(); begin(); } };
    own.onmessage = ({ data }) => {
      if (own !== inner) return;
      lastWord = Date.now();
      if (typeof data === 'string') hear(JSON.parse(data));
      else line.dispatchEvent(new MessageEvent('message', { data }));
    };
    own.onclose = () => lose(own);
    own.onerror = () => lose(own);
  };

  /* After a phone's sleep, or when the network changes, a dead line looks open: it is asked, and dropped if it is silent. */
  const probe = () => {
    if (!line) return;
    if (!inner) { connect(); return; }
    if (!isOpen() || probed) return;
    const own = inner;
    probed = Date.now();
    say({ kind: 'ping' });
    setTimeout(() => {
      const silent = lastWord < probed;
      probed = 0;
      if (silent && own === inner) lose(own);
    }, ALIVE);
  };
  for (const name of ['online', 'pageshow', 'focus']) window.addEventListener(name, probe);
  for (const name of ['visibilitychange', 'resume']) document.addEventListener(name, () => { if (!document.hidden) probe(); });
  setInterval(() => { if (!document.hidden && Date.now() - lastWord > ASK_EVERY / 2) probe(); }, ASK_EVERY);

  class Line extends EventTarget {
    constructor(address, protocols) {
      super();
      this.url = address;
      this.protocols = [...protocols].slice(0, 2); // never the session's name: each connection has a session of its own
      this.readyState = 0;
      line = this;
      connect();
      setTimeout(() => {
        if (line !== this) return;
        this.readyState = 1;
        this.dispatchEvent(new Event('open'));
      });
    }

    send(bytes) {
      if (bytes[0] !== RUN_REQUEST) {
        if (isOpen()) inner.send(bytes);
        return;
      }
      ask(bytes);
      if (Date.now() - lastWord > ASK_EVERY / 2) probe();
      pump();
    }

    close() {
      this.readyState = 3;
      if (line !== this) return;
      const own = inner;
      line = inner = null;
      unheard = [];
      drawn = asked;
      mark();
      own?.close();
    }
  }
  window.WebSocket = new Proxy(Socket, { construct: (_, how) => new Line(...how) });

  /* exit.js says so before it does anything else. */
  window.addEventListener('leave-visit', () => {
    copy = '';
    base = null;
    unheard = [];
    line = null;
    clearTimeout(retry);
  });

  return {
    handIn,
    /* Give the question whether anything asked for after this moment is drawn. */
    watch: () => {
      const before = asked;
      return () => drawn > before;
    },
  };
})();
