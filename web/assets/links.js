/* Links between our own screens, followed inside the running app: a full load would lose the answers in memory
   and add an entry to the tab's history. Before the app runs, and with scripts off, they are ordinary links. */
(function () {
  'use strict';

  function running() {
    return document.querySelector('[data-testid="stMain"]') !== null;
  }

  function staysHere(link, event) {
    return link.origin === location.origin && !link.hasAttribute('download') && !link.hash &&
      link.dataset.fullLoad === undefined &&
      !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('#root a[href]');
    if (!link || event.defaultPrevented || !running() || !staysHere(link, event)) { return; }
    event.preventDefault();
    history.replaceState(null, '', link.pathname + link.search);
    // Streamlit asks the server for the screen of the address when the history moves.
    dispatchEvent(new PopStateEvent('popstate'));
  });
})();
