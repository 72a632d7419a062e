/* All that our page uses of the inside of Streamlit's, version 1.67.0, and of React under it. Nothing else of ours names a
   test id of Streamlit's in a script, answers its questions, or stands in for what it looks up. framework.* is read by
   line.js and shell.js; tests/streamlit_adapter/test_browser.py holds each piece to the installed version. */
const framework = (() => {
  'use strict';

  /* Its style library looks for the nonce on the running script; a module has none. */
  const { nonce } = document.currentScript;
  const running = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript').get;
  Object.defineProperty(document, 'currentScript', {
    configurable: true,
    get: () => running.call(document) || Object.assign(document.createElement('script'), { nonce }),
  });
  /* The library of the pictures never looks: what a script of ours makes a style with is given it.
     Its rules for every heading and paragraph would make the served page jump, once in its own look and again in ours:
     until the app is shown they hold for nothing. */
  const createElement = document.createElement.bind(document);
  document.createElement = (name, ...how) => {
    const made = createElement(name, ...how);
    if (made.localName !== 'style') return made;
    made.nonce = nonce;
    if (document.documentElement.classList.contains('served')) made.media = 'not all';
    return made;
  };
  /* Told where its server is, it connects at once instead of asking twice; and takes orders by message from this origin
     only. */
  window.__streamlit = {
    BACKEND_BASE_URL: location.origin + document.getElementById('root').dataset.path,
    HOST_CONFIG: { allowedOrigins: [location.origin], useExternalAuthToken: false },
  };
  /* The policy lets no WebAssembly run. Where there is none, it does without; else it would ask and be refused. */
  delete window.WebAssembly;

  /* A browser that translates the page puts its own elements round React's texts. React would break when it takes away or
     puts something beside a text that has been moved. */
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function (child) {
    return child.parentNode === this ? removeChild.call(this, child) : (child.parentNode?.removeChild(child), child);
  };
  Node.prototype.insertBefore = function (child, before) {
    let beside = before;
    while (beside && beside.parentNode !== this) beside = beside.parentNode;
    return insertBefore.call(this, child, beside || null);
  };

  /* It may give a frame that shows one address another one, which would leave an entry in the tab's history for Back to
     find after leaving. A frame that is put into the page anew leaves none. */
  const { setAttribute } = Element.prototype;
  HTMLIFrameElement.prototype.setAttribute = function (name, value) {
    const moves = name === 'src' && this.isConnected && this.src;
    const { parentNode, nextSibling } = this;
    if (moves) parentNode.removeChild(this);
    setAttribute.call(this, name, value);
    if (moves) parentNode.insertBefore(this, nextSibling);
  };

  /* It reruns on a bare R and offers to clear on a bare C, for whoever touches them (WCAG 2.1.4). */
  window.addEventListener('keydown', (event) => {
    const shortcut = 'rcRC'.includes(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (shortcut && !event.target.closest?.('input, textarea, select, [contenteditable=true]')) event.stopPropagation();
  }, true);

  const root = document.getElementById('root');
  const app = () => root.querySelector('[data-testid=stApp]');
  return {
    root,
    app,
    /* How a message to the server begins that asks for a run: the tag of BackMsg.rerun_script. */
    RUN_REQUEST: 0x5a,
    /* The attribute of the app that changes when a run begins and ends. */
    RUN_STATE: 'data-test-script-state',
    isResting: () => app()?.dataset.testScriptState === 'notRunning' && !root.querySelector('[data-testid=stSkeleton]'),
    /* The part of the app that scrolls, and where a link leads to reach it. */
    main: () => root.querySelector('[data-testid=stMain]'),
    MAIN_ADDRESS: '#stMain',
    /* By the sheet: Firefox reads a style anew when its attribute changes, and would lose what was put into it. */
    letStylesHold: () => {
      for (const { media } of document.styleSheets) if (media.mediaText === 'not all') media.mediaText = 'all';
    },
    isInForm: (field) => Boolean(field.closest('[data-testid=stForm]')),
    isLeadingOn: (button) => Boolean(button?.dataset.testid?.includes('primary')),
    isChart: (element) => element.dataset.testid === 'stPlotlyChart',
    /* What shows results: our own HTML, and charts. */
    results: () => root.querySelectorAll('[data-testid=stHtml], [data-testid=stPlotlyChart]'),
    /* What Streamlit makes of st.container(key=...): a promise of its, unlike the rest. */
    keyed: (key, within) => root.querySelector(`.st-key-${CSS.escape(key)} ${within}`),
    /* React knows a change of a field's value only when it comes through the element's own setter. */
    setTyped: (field, typed) => {
      const kind = field.localName === 'textarea' ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(field, typed);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    /* It runs the screen of the address when the person goes back or forward. */
    showAddress: (address) => {
      history.replaceState({}, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    },
  };
})();
