/* The address, the language of the page, and where a person is brought to: a screen and each part of it begin at their
   heading, which is said aloud; a group that cannot be left yet, at its first wrong field. */
const screenStart = (() => {
  'use strict';
  const { root, app, isResting } = framework;
  const html = document.documentElement;

  const part = () => root.querySelector('h1')?.dataset.part || ''; // ui/screen/rendering.py names it: its words may be rewritten
  let drawn = ''; // the part that is drawn, whole or not
  let isNew = false; // its heading is still to get the focus
  let hasActed = false; // the person has pressed or typed on it, so the focus is theirs
  let wasServed = true; // a step of the served page begins at its start by itself
  for (const name of ['pointerdown', 'keydown']) {
    window.addEventListener(name, ({ key, repeat }) => {
      hasActed ||= !repeat && !['Shift', 'Control', 'Alt', 'Meta'].includes(key);
    }, true);
  }
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
  for (const name of ['pushState', 'replaceState']) {
    const change = history[name].bind(history);
    history[name] = (...how) => { change(...how); speak(); };
  }
  /* The focus alone is not heard everywhere: where the reader's own place comes to the heading a moment before it, Orca
     has nothing new to say. So what the person has come to is said as well, with the answer where there is one, or with
     the question where there is one alone. */
  const onlyQuestion = () => {
    const choices = root.querySelectorAll('[role=radiogroup]');
    return root.querySelector('.progress') && choices.length === 1 && !root.querySelector('input:not([type=radio]), textarea') ? choices[0].getAttribute('aria-label') : '';
  };
  const sayScreen = (heading) => {
    const follows = ['#answer', '.progress', '.lead', '.piece p'].map((part) => root.querySelector(part)).find(Boolean);
    const lines = follows?.matches('#answer') ? [...follows.querySelectorAll('p')] : [follows];
    const words = [heading, ...lines].map((line) => line?.textContent.trim()).concat(onlyQuestion()).filter(Boolean);
    const join = (said, next) => said + (/[.?!:]$/.test(said) || !/^\p{Lu}/u.test(next) ? ' ' : '. ') + next;
    telling.say(words.reduce(join));
  };
  /* A link to one question (presentation/views/estimate/summary.py) names it after the #: it is what the person is brought to, once
     it is drawn, and until they press anything else. */
  let question = '';
  const boxAsked = () => question && [...root.querySelectorAll('[class*="st-key-ask-"]')].find(({ classList }) => (
    [...classList].some((name) => name.replace(/(-anew\d+)?(-[a-z]{2})?$/, '') === `st-key-${question}`)
  ));
  const showQuestion = () => {
    const box = boxAsked();
    const field = box && (box.querySelector('input:checked') || box.querySelector('input'));
    if (!field) return false;
    question = '';
    box.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
    return true;
  };
  /* A part is at its start from the moment in which it is first drawn: whoever scrolls after that is not taken back. */
  const goToStart = () => {
    const scroller = framework.main();
    if (scroller) scroller.scrollTop = 0;
    window.scrollTo(0, 0);
    window.dispatchEvent(new Event('screen-start'));
  };
  const followPart = () => {
    const now = part();
    const begins = now && now !== drawn && !wasServed;
    drawn = now || drawn;
    wasServed = html.classList.contains('served');
    if (!begins) return;
    isNew = true;
    hasActed = false;
    if (!question) goToStart();
  };
  /* Its heading gets the focus once it is whole. */
  const focusStart = () => {
    if (!isNew) return;
    isNew = false;
    if (hasActed) { question = ''; return; }
    if (showQuestion()) return;
    if (question) goToStart();
    const heading = root.querySelector('h1');
    heading.tabIndex = -1;
    if (document.activeElement === heading) heading.blur();
    heading.focus({ preventScroll: true });
    sayScreen(heading);
  };
  /* A group that somebody asked to leave and that cannot be left yet starts at its first wrong field. An error that comes
     while answers are given is only told. */
  let wrong = new Set();
  let asked = false;
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('button');
    question = '';
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
    followPart();
    if (html.classList.contains('served') || !isResting() || pressing.isDown()) return;
    focusStart();
    if (html.hasAttribute('data-unheard')) return; // what was wrong before may still stand there beside what is wrong now
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
    question = to.hash.slice(1);
    // Sent after the change of screen, what stood in a field that the click left would undo it.
    acts.inTurn(() => framework.showAddress(to.pathname + to.search));
  });

  return { followChange };
})();
