/* Written for every browser there ever was. One that is too old for the app (it reads no static block of a class: Chrome
   and Edge before 94, Firefox before 93, Safari before 16.4) gets the plain pages at once. modern.js has run by then
   wherever it can be read. */
(function () {
  document.addEventListener('DOMContentLoaded', function () {
    if (document.documentElement.getAttribute('data-modern') !== null && window.WebSocket) return;
    location.replace(document.getElementById('start-note').getElementsByTagName('a')[0].href);
  });
})();
