/* Says things aloud: the one writer of the live region #told. What is said last takes the place of what was said before it,
   and has its whole time to be heard in. */
const telling = (() => {
  'use strict';
  const SAID_AFTER = 150; // ms: words that come while a button or a heading is still being said are lost
  const SAID_FOR = 10000; // ms; then nobody who reads on meets them again
  const told = document.getElementById('told');
  let timer = 0;

  const hush = () => {
    clearTimeout(timer);
    told.textContent = '';
  };
  const say = (words) => {
    hush();
    timer = setTimeout(() => {
      told.textContent = words;
      timer = setTimeout(hush, SAID_FOR);
    }, SAID_AFTER);
  };
  window.addEventListener('leave-visit', hush);

  return { say };
})();
