/* A press is of what it began on. While a finger or a button of the mouse is down on a control, html[data-pressing] keeps
   our scripts from moving the page and from taking the served page away. What moved or was drawn anew under the finger all
   the same is pressed where it is now: a browser would press nothing, or what has come to lie there. */
const pressing = (() => {
  'use strict';
  const STAYS = 12; // px of the screen that a finger may move and still mean to press: a page around may move the frame
  const CLICKS_LATE = 500; // ms in which a browser may still press what lies there now
  const html = document.documentElement;
  let press = null;
  let hasBegun = false; // a press in this page, on a control or not
  let made = null; // the control that was pressed in the browser's stead, for as long as the browser's own click may come

  const controlAt = (target) => target.closest?.('a[href], button, summary, label');
  const part = () => document.querySelector('#root h1')?.dataset.part;
  const keyOf = (control) => [...(control.closest('[class*="st-key-"]')?.classList || [])].find((name) => name.startsWith('st-key-'));
  const DANGER = 'st-key-way-danger'; // at the start of what is asked; after the ways that could fit there is another
  const isDanger = (key) => Boolean(key?.startsWith(DANGER));
  const buttonOf = (key) => key && document.querySelector(`.${CSS.escape(key)} button`);
  const heir = ({ control, key, href, begunIn }) => {
    if (href) return control.isConnected ? control : [...document.querySelectorAll('a[href]')].find((link) => link.href === href);
    // "Continue" of another question is not the one that was meant. In danger it is the same button, whatever is asked.
    if (begunIn !== part() && !isDanger(key)) return null;
    return control.isConnected ? control : buttonOf(key) || (isDanger(key) ? buttonOf(DANGER) : null);
  };
  const end = () => {
    press = null;
    html.removeAttribute('data-pressing');
  };
  /* Of a label its field is clicked: the browser's own click there, which a click on the label leads to, is kept out below. */
  const click = (control) => {
    control.control?.focus({ preventScroll: true });
    (control.control || control).click();
  };
  const make = (control) => {
    made = control;
    acts.begin();
    setTimeout(() => click(control));
    setTimeout(() => { if (made === control) made = null; }, CLICKS_LATE);
  };
  window.addEventListener('pointerdown', (event) => {
    made = null;
    hasBegun = true;
    const control = event.isPrimary && event.button === 0 && controlAt(event.target);
    if (!control) { end(); return; }
    press = { control, key: keyOf(control), href: control.href, begunIn: part(), x: event.screenX, y: event.screenY };
    html.setAttribute('data-pressing', '');
  }, true);
  /* While a page around moves its frame, a browser may give the start of a press to the frame's edge and only its end to
     us: whoever ends a press on "I am in danger now" is heard all the same. */
  const makeHalfPress = ({ isPrimary, button, target }) => {
    const control = isPrimary && button === 0 && controlAt(target);
    if (control && isDanger(keyOf(control))) make(control);
  };
  /* Or the whole of the press: then the page around says where it fell (web/embed/5.js). */
  window.addEventListener('pressed-around', ({ detail: { x, y } }) => {
    const target = document.elementFromPoint(x, y);
    const control = target && controlAt(target);
    if (control) make(control);
    else target?.closest('input, textarea, select')?.focus();
  });
  window.addEventListener('pointerup', (event) => {
    if (!hasBegun) makeHalfPress(event);
    hasBegun = false;
    if (!press || !event.isPrimary) return;
    const meant = Math.hypot(event.screenX - press.x, event.screenY - press.y) < STAYS;
    const control = heir(press);
    const lies = press.control.isConnected && press.control.contains(document.elementFromPoint(event.clientX, event.clientY));
    if (meant && control && !lies) make(control);
    setTimeout(end, 100); // the browser's own click comes first
  }, true);
  window.addEventListener('pointercancel', () => { hasBegun = false; end(); }, true);
  window.addEventListener('blur', end);
  window.addEventListener('click', (event) => {
    if (!made || !event.isTrusted || !event.detail) return; // without a count of clicks it comes from a key
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  /* A server that lost the answers draws the first of the two buttons alone: what is pressed below is that one, or it would be lost. */
  window.addEventListener('click', (event) => {
    const first = event.target.closest?.(`.${DANGER}-below button`) && buttonOf(DANGER);
    if (!first) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    first.click();
  }, true);

  return { isDown: () => html.hasAttribute('data-pressing') };
})();
