/* What is saved on the device, printed or copied, without asking the server. */
(() => {
  'use strict';
  /* <button class="save-file" data-file-name data-file-type data-file-text | data-file-base64> saves on the device
     without asking the server (ui/papers/saving.py writes it). */
  document.addEventListener('click', (event) => {
    const pressedButton = event.target.closest?.('.save-file');
    if (pressedButton) saveOnceWhole([...document.querySelectorAll('.save-file')].indexOf(pressedButton), Date.now());
  });
  /* What was typed last must be in it. */
  const saveOnceWhole = (at, since) => {
    const busy = unsent.isUnsettled() || !framework.isResting();
    if (busy && Date.now() - since < 60000) { setTimeout(() => saveOnceWhole(at, since), 50); return; }
    const button = document.querySelectorAll('.save-file')[at];
    if (!button || busy) return;
    const { fileName, fileType, fileText, fileBase64 } = button.dataset;
    const bytes = fileBase64 ? Uint8Array.from(atob(fileBase64), (sign) => sign.charCodeAt(0)) : fileText;
    const address = URL.createObjectURL(new Blob([bytes], { type: fileType }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  };
  /* <button class="print-paper"> prints the paper of the screen: streamlit.css leaves all else out. */
  document.addEventListener('click', (event) => { if (event.target.closest?.('.print-paper')) window.print(); });
  /* <button class="copy-text" data-copy="<id>"> puts the words of that element on the clipboard and says so. */
  document.addEventListener('click', async (event) => {
    const button = event.target.closest?.('.copy-text');
    if (!button) return;
    const status = button.parentElement.querySelector('[role=status]');
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    status.textContent = status.dataset.copied;
  });
})();
