/* The form that the first page is. Until the app runs, each press is a step: it is sent from here, and what the server
   answers takes the place of what stands in #served, so that no press waits for the app and the app's start goes on.
   Once the app runs, line.js hands in all that was told here, radios and ticks included, and shell.js shows the app.
   The visit stands sealed in a variable; the one entry in the tab's history stays one. */
const steps = (() => {
  'use strict';
  const TRIES = 3;
  const PAUSE = 1000; // ms before a step that did not get through is sent again
  const box = () => document.getElementById('served');
  const shown = () => box()?.firstElementChild;
  const form = () => box()?.querySelector('form.step');
  const isText = (field) => field?.matches?.('input[type=text], textarea');
  let sealed = '';
  let taking = null; // the step that is on its way
  let left = false;

  const answers = () => (form() ? [...new FormData(form())] : []);
  const screenShown = () => shown()?.dataset.screen || '';
  /* What is told, but for a text that is being typed: the app's own field is given that. */
  const settled = ({ screen, entries, visit }) => {
    const typing = form()?.contains(document.activeElement) && isText(document.activeElement) ? document.activeElement.name : '';
    return JSON.stringify([screen, visit, entries.filter(([name]) => name !== typing)]);
  };
  const now = () => ({ screen: screenShown(), entries: answers(), visit: sealed });
  const untouched = now();
  let heldByApp = untouched; // what the app was last told
  const isTold = () => sealed !== '' || JSON.stringify(answers()) !== JSON.stringify(untouched.entries);
  const isHandedIn = () => settled(now()) === settled(heldByApp);

  const written = (more) => {
    const body = new URLSearchParams(answers());
    if (sealed) body.set('sealed', sealed);
    for (const [name, value] of more) body.set(name, value);
    return body;
  };
  const wait = (time) => new Promise((done) => { setTimeout(done, time); });
  const ask = async (address, body, tries) => {
    try {
      return await fetch(address, { method: 'POST', headers: { 'X-In-Place': 'yes' }, body, signal: taking.signal });
    } catch (fault) {
      if (left || taking?.signal.aborted || tries <= 1) throw fault;
      await wait(PAUSE);
      return ask(address, body, tries - 1);
    }
  };
  const put = (source, stay, pressed) => {
    const scrolled = window.scrollY;
    const made = document.createElement('template');
    made.innerHTML = source;
    box().replaceChildren(made.content);
    const { title, address, leave } = shown().dataset;
    sealed = shown().dataset.sealed;
    shown().removeAttribute('data-sealed');
    document.title = title;
    document.getElementById('exit-link').setAttribute('href', leave); // exit.js tells the server by it
    history.replaceState(history.state, '', address);
    const kept = stay && document.getElementById(stay);
    if (kept) {
      kept.focus({ preventScroll: true });
      window.scrollTo(0, scrolled);
      return;
    }
    const field = box().querySelector('[aria-invalid=true], .wrong input, [autofocus]');
    const answer = document.getElementById(`answer-${pressed}`);
    if (answer && !field) {
      answering.show(answer);
      return;
    }
    const heading = box().querySelector('h1');
    if (heading) heading.tabIndex = -1;
    window.scrollTo(0, 0);
    if (field) {
      field.focus();
      return;
    }
    heading?.focus({ preventScroll: true });
    window.dispatchEvent(new Event('screen-start'));
  };
  const take = async (address, more, otherwise, stay = '') => {
    if (taking || left) return;
    taking = new AbortController();
    window.dispatchEvent(new Event('step-begun'));
    let fault = false;
    try {
      const answer = await ask(address, written(more), TRIES);
      const source = answer.ok ? await answer.text() : '';
      if (left) return;
      if (source) put(source, stay, more.find(([name]) => name === 'press')?.[1]); else otherwise();
    } catch {
      fault = true;
    } finally {
      taking = null;
    }
    if (!left) window.dispatchEvent(new CustomEvent('step-taken', { detail: { fault } }));
  };

  document.addEventListener('submit', (event) => {
    if (event.target !== form()) return;
    event.preventDefault();
    const button = event.submitter || form().querySelector('button[name=press]');
    for (const each of box().querySelectorAll('[data-pressed]')) each.removeAttribute('data-pressed');
    button.dataset.pressed = '';
    take(form().action, [['press', button.value]], () => {});
  });
  /* Some choices act at once, as they do in the app. */
  document.addEventListener('change', ({ target }) => {
    const button = target.type === 'radio' && form()?.contains(target) && target.closest('.part')?.querySelector('[data-at-once]');
    if (button) take(form().action, [['press', button.value]], () => {}, target.id);
  });
  /* A link to another of our screens takes along what was told; where nothing was, it is a link like any other. */
  window.addEventListener('show-screen', (event) => {
    const to = new URL(event.detail);
    if (!shown() || !facts.screens.includes(to.pathname) || !(taking || isTold())) return;
    event.preventDefault();
    const { path } = framework.root.dataset; // what the tool stands under
    const plain = new URL(`${path}/plain${to.pathname.slice(path.length)}${to.search}`, location.origin);
    if (shown().dataset.visit) plain.searchParams.set('visit', shown().dataset.visit);
    take(plain, [['from', screenShown()], ['press', '']], () => location.replace(to));
  });
  window.addEventListener('leave-visit', () => {
    left = true;
    sealed = '';
    taking?.abort();
  });

  return {
    isBusy: () => Boolean(taking),
    isHandedIn,
    asks: () => Boolean(form()),
    /* What the app is to be told, and how to note that it was; null where it knows all. */
    told: () => {
      if (!shown() || isHandedIn() || taking) return null;
      const told = now();
      const frame = { kind: 'form', screen: told.screen, visit: shown().dataset.visit || '', query: location.search, body: written([]).toString() };
      return { frame, note: () => { heldByApp = told; } };
    },
    /* A new connection begins with the copy that line.js holds, which may be older. */
    forget: () => { heldByApp = { screen: '', entries: [], visit: '-' }; },
  };
})();
