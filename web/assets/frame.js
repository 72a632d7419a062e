/* Inside another page: says that it is there, how tall it is, and what the way out in the page around it needs to know.
   Nothing it says holds an answer or names a screen. Before the page around it has answered, it says only that it is there. */
(() => {
  'use strict';
  if (window.top === window) return;
  /* The framework tells the page around it which screen is shown, with its name and address. It takes this page for
     the outermost one and tells itself; only this file and exit.js know the page around. */
  const around = window.parent;
  Object.defineProperty(window, 'parent', { value: window });
  const html = document.documentElement;
  html.classList.add('framed');
  let host = '';
  let height = 0;
  const tell = (message) => { if (host) around.postMessage(message, host); };

  const measure = () => {
    const shown = document.querySelector('html.served .first-paint') || document.querySelector('[data-testid=stMainBlockContainer]')
      || document.querySelector('.first-paint');
    if (!host || !shown) return;
    const box = shown.getBoundingClientRect();
    const scroller = shown.closest('[data-testid=stMain]') || document.scrollingElement;
    const now = Math.ceil(box.bottom + scroller.scrollTop);
    if (now === height) return;
    height = now;
    tell({ type: 'height', height });
  };
  const sayWords = () => {
    const exit = document.getElementById('exit');
    if (!exit) return;
    const { leaving, twoMore, oneMore, timedOut } = exit.dataset;
    tell({
      type: 'words', leaving, twoMore, oneMore, timedOut, language: html.lang, direction: html.dir,
      exit: document.getElementById('exit-text').textContent, address: document.getElementById('exit-link').dataset.address,
    });
  };
  const begin = () => {
    html.classList.add('hosted');
    sayWords();
    measure();
    let waiting = false;
    const soon = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; measure(); });
    };
    new MutationObserver(soon).observe(html, { childList: true, subtree: true, attributes: true, attributeFilter: ['open', 'class', 'hidden'] });
    new MutationObserver(sayWords).observe(html, { attributes: true, attributeFilter: ['lang'] });
    new MutationObserver(() => {
      const pressed = Number(document.getElementById('exit').dataset.presses || 0);
      tell({ type: 'presses', presses: pressed });
    }).observe(document.getElementById('exit'), { attributes: true, attributeFilter: ['data-presses'] });
    window.addEventListener('shift-moved', ({ detail }) => tell({ type: 'shift', ...detail }));
    new ResizeObserver(soon).observe(document.body);
    window.addEventListener('resize', soon);
    // A new screen begins with its heading, which the page around us may have scrolled out of sight.
    window.addEventListener('screen-start', () => tell({ type: 'top' }));
  };
  window.addEventListener('message', (event) => {
    const heard = host && event.source === around && event.origin === host ? event.data?.type : '';
    if (heard === 'counted') window.dispatchEvent(new CustomEvent('shift-counted'));
    if (heard === 'pressed') window.dispatchEvent(new CustomEvent('pressed-around', { detail: event.data }));
    if (host || event.source !== around || event.data?.type !== 'hello' || event.origin === 'null') return;
    host = event.origin;
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
    else begin();
  });
  around.postMessage({ type: 'ready' }, '*');
})();
