/* What is said of the line to the server (line.js tells): in the visit's language, in nobody's way, once. */
const lineNote = (() => {
  'use strict';
  const html = document.documentElement;
  const note = document.getElementById('line-note');
  const LONG_ENOUGH = 1500; // ms: shorter breaks are not worth a word
  const SAID_FOR = 8000;
  let timer = 0;
  const say = (code, time) => {
    clearTimeout(timer);
    note.textContent = code ? facts.languages[html.lang].line[code] : '';
    place();
    if (time) timer = setTimeout(() => say(''), time);
  };
  /* A frame is as tall as what it shows, so its own edge may be out of sight: there it stands at the edge of what is in
     sight, as far from it as the way out in the page around may be tall. */
  const FROM_EDGE = 90;
  const place = () => {
    if (!html.classList.contains('framed') || !note.textContent) return;
    const watcher = new IntersectionObserver(([{ intersectionRect }]) => {
      watcher.disconnect();
      note.style.top = `${Math.max(8, intersectionRect.bottom - note.offsetHeight - FROM_EDGE)}px`;
    });
    watcher.observe(framework.app() || document.body);
    setTimeout(place, 1000);
  };
  window.addEventListener('line-lost', () => {
    clearTimeout(timer);
    timer = setTimeout(() => { if (!html.classList.contains('served')) say('lost'); }, LONG_ENOUGH);
  });
  window.addEventListener('line-back', () => {
    if (note.textContent) say('back', SAID_FOR); else clearTimeout(timer);
  });
  window.addEventListener('visit-anew', () => setTimeout(() => say('anew', 4 * SAID_FOR)));

  return { say, isSaying: () => note.textContent !== '', SHORTLY: SAID_FOR };
})();
