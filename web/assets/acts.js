/* What a person does is sent a moment later: the framework gathers what was done for one timer. Until it has gone,
   html[data-acting] says so. What two acts have to say the framework would put into one message for one part of the
   screen, and a press that belongs to another part would be lost: so a press waits its turn behind what is under way. */
const acts = (() => {
  'use strict';
  const ON_THE_DEVICE = '.save-file, .print-paper, .copy-text'; // saving.js does what these ask for
  const waiting = [];
  let underWay = 0;
  let isTurn = false; // a press that has waited is made

  const mark = () => document.documentElement.toggleAttribute('data-acting', underWay + waiting.length > 0);
  /* The framework sets its timer after the first of these two and before the second. */
  const onceSent = (then) => { setTimeout(() => setTimeout(then)); };
  const next = () => {
    if (underWay || !waiting.length) return;
    begin();
    isTurn = true;
    try { waiting.shift()(); } finally { isTurn = false; }
  };
  const begin = () => {
    underWay += 1;
    mark();
    onceSent(() => {
      underWay -= 1;
      next();
      mark();
    });
  };
  const inTurn = (act) => {
    waiting.push(act);
    next();
    mark();
  };

  const inField = ({ target }) => target.matches?.('input, textarea');
  document.addEventListener('focusout', (event) => { if (inField(event)) begin(); }, true);
  document.addEventListener('keydown', (event) => { if (event.key === 'Enter' && inField(event)) begin(); }, true);
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('#root button');
    if (button && underWay && !isTurn) {
      event.preventDefault();
      event.stopImmediatePropagation(); // nothing below is to count the press twice
      inTurn(() => button.click());
    } else if (!button?.matches(ON_THE_DEVICE)) begin();
  }, true);

  return { begin, inTurn, onceSent };
})();
