/* What is saved on the device, printed or copied, without asking the server. What was told last must be in it, so it waits
   until that is drawn. */
(() => {
  'use strict';
  const LONGEST_WAIT = 60000; // ms
  /* <button class="save-file" data-file-name data-file-type data-file-text | data-file-base64> (ui/papers/saving.py). */
  const save = ({ dataset: { fileName, fileType, fileText, fileBase64 } }) => {
    const bytes = fileBase64 ? Uint8Array.from(atob(fileBase64), (sign) => sign.charCodeAt(0)) : fileText;
    const address = URL.createObjectURL(new Blob([bytes], { type: fileType }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  };
  /* <button class="print-paper"> prints the paper of the screen: streamlit.css leaves all else out. */
  const print = () => window.print();
  /* <button class="copy-text" data-copy="<id>"> puts the words of that element on the clipboard and says so. */
  const copy = async (button) => {
    const status = button.parentElement.querySelector('[role=status]');
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    status.textContent = status.dataset.copied;
  };
  const onceDrawn = (act, since = Date.now()) => {
    if (!unsent.isUnsettled() && framework.isResting()) act();
    else if (Date.now() - since < LONGEST_WAIT) setTimeout(() => onceDrawn(act, since), 50);
  };
  for (const [kind, act] of Object.entries({ '.save-file': save, '.print-paper': print, '.copy-text': copy })) {
    const all = () => [...document.querySelectorAll(kind)];
    document.addEventListener('click', ({ target }) => {
      const at = all().indexOf(target.closest?.(kind));
      if (at < 0) return;
      onceDrawn(() => {
        const button = all()[at]; // drawn anew meanwhile
        if (button) act(button);
      });
    });
  }
})();
