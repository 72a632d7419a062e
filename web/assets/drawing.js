/* What has to be done once before what changed is drawn. A busy device draws seconds late, and one that shows something else
   not at all: then it is done without waiting for that. */
const drawing = (() => {
  'use strict';
  const LATEST = 200; // ms

  const before = (then) => {
    let isDone = false;
    const once = () => {
      if (isDone) return;
      isDone = true;
      then();
    };
    requestAnimationFrame(once);
    setTimeout(once, LATEST);
  };

  return { before };
})();
