/* An answer that a press has asked for is brought into sight, no further than it must be, and said. The focus stays where it
   is: on the button, from which the next key goes on. */
const answering = (() => {
  'use strict';
  const { root, isResting } = framework;
  const html = document.documentElement;
  const part = () => root.querySelector('h1')?.dataset.part;
  const shown = () => [...root.querySelectorAll('.answer[role=status]')];
  let asked = null; // { button, part, before, hasRun, isAnswered }

  const wait = (button) => {
    asked = { button, part: part(), before: new Set(shown().map((answer) => answer.textContent)), hasRun: visitLine.watch() };
  };
  document.addEventListener('click', ({ target }) => {
    const button = target.closest?.('button');
    if (button && root.contains(button) && !html.classList.contains('served')) wait(button);
  }, true);
  document.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target.localName === 'input' && framework.isInForm(target)) wait(target);
    else if (key !== 'Enter' && key !== ' ') asked = null;
  }, true);
  // Whoever moves the page or presses something else meanwhile is not taken away from there.
  for (const name of ['wheel', 'touchmove', 'pointerdown']) {
    window.addEventListener(name, () => { asked = null; }, { capture: true, passive: true });
  }

  const isBelow = (answer) => asked.button.compareDocumentPosition(answer) & Node.DOCUMENT_POSITION_FOLLOWING;
  /* What is new; pressed again without a change, what stood there. Another button may have nothing to say. */
  const answerNow = () => {
    const isNew = (answer) => !asked.before.has(answer.textContent);
    // A run can begin and end without a change of the page between.
    const again = asked.hasRun() && !asked.isAnswered && framework.isLeadingOn(asked.button) && asked.button.isConnected;
    return shown().find(isNew) || (again && shown().find(isBelow));
  };
  const say = (answer) => {
    const lines = [...answer.querySelectorAll('h2, p, li')].map((line) => line.textContent.trim()).filter(Boolean);
    telling.say(lines.map((line) => (/[.?!:]$/.test(line) ? line : `${line}.`)).join(' '));
  };
  const bring = (answer) => answer.scrollIntoView({ block: answer.offsetHeight > window.innerHeight * 0.7 ? 'start' : 'nearest' });
  /* On the served page the button was drawn anew with all else: the focus goes on from the answer. */
  const show = (place) => {
    const answer = place.querySelector('.answer[role=status]') || place; // the place may hold its working too
    answer.tabIndex = -1;
    answer.focus({ preventScroll: true });
    bring(answer);
    say(answer);
  };
  const follow = () => {
    if (!asked || !isResting()) return;
    if (part() !== asked.part || root.querySelector('.field-error')) { asked = null; return; }
    const answer = answerNow();
    if (!answer) return;
    // On a slow line what was chosen just before may be answered first: what the press asked for is still waited for.
    asked.isAnswered = true;
    asked.before = new Set(shown().map((each) => each.textContent));
    bring(answer);
    say(answer);
  };

  window.addEventListener('answer-drawn', () => drawing.before(follow));
  window.addEventListener('leave-visit', () => { asked = null; });

  return { follow, show };
})();
