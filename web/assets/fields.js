/* Mends what the framework leaves undone at its fields for people who listen or use keys only, and its English words. */
const fields = (() => {
  'use strict';
  const { root } = framework;
  const html = document.documentElement;

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
    if (!out || pressing.isDown()) return; // without one, the page was left within the frame
    const box = event.target.getBoundingClientRect();
    const beside = box.right < out.left || box.left > out.right || box.bottom < out.top - 8 || box.top > out.bottom + 8;
    if (beside || event.target.closest('#exit') || box.height > innerHeight / 2) return;
    const atBottom = out.top > innerHeight / 2;
    const scroller = [framework.main()].find((main) => main?.contains(event.target)) || document.scrollingElement;
    scroller.scrollTop += atBottom ? box.bottom - out.top + 16 : box.top - out.bottom - 16;
  };
  document.addEventListener('focusin', (event) => drawing.before(() => comeOut(event)));
  const translate = () => {
    for (const [from, to] of Object.entries(facts.languages[html.lang].framework || {})) {
      for (const name of ['aria-label', 'placeholder', 'title']) {
        for (const element of document.querySelectorAll(`[${name}="${CSS.escape(from)}"]`)) element.setAttribute(name, to);
      }
    }
  };

  return { describe, mend: () => { mendFields(); nameMain(); translate(); } };
})();
