/* What the scripts need to know of the screen, of this site and of every language: web/page.py writes it. */
const facts = JSON.parse(document.getElementById('shell-facts').textContent);
