/* What is typed and not worked out yet. A field outside a form sends what stands in it once it is left. Until the figures
   are those of what stands there, they are taken away: html[data-unsent] while something is typed, html[data-unheard]
   (line.js) until it is answered. */
const unsent = (() => {
  'use strict';
  const { root } = framework;
  const html = document.documentElement;
  const waiting = new Map(); // field -> which of its changes is the latest
  let changes = 0;
  const markUnsent = () => html.toggleAttribute('data-unsent', waiting.size > 0);
  const areFiguresOld = () => html.matches('[data-unsent], [data-unheard]');
  const isLive = (field) => field.matches('input[type=text], textarea') && !framework.isInForm(field);
  const sentSoon = (field) => { // but not what is typed after this moment
    const sent = waiting.get(field);
    acts.onceSent(() => {
      if (waiting.get(field) === sent) waiting.delete(field);
      markUnsent();
    });
  };
  root.addEventListener('input', ({ target }) => {
    if (!isLive(target)) return;
    waiting.set(target, changes += 1);
    markFigures();
  });
  root.addEventListener('focusout', ({ target }) => sentSoon(target));
  root.addEventListener('keydown', ({ key, target }) => { if (key === 'Enter' && target.localName === 'input') sentSoon(target); });
  const markFigures = () => {
    for (const field of waiting.keys()) if (!field.isConnected) waiting.delete(field);
    markUnsent();
    if (!areFiguresOld()) return;
    for (const shown of framework.results()) {
      if (shown.dataset.figures === '' || shown.closest('[class*="st-key-field-"]')) continue;
      if (framework.isChart(shown) || shown.textContent.includes('\u00a3')) shown.dataset.figures = '';
    }
  };

  return { isUnsettled: () => areFiguresOld() || html.hasAttribute('data-acting'), markFigures };
})();
