/* A module in the newest language that the app is written in: where it cannot be read, the app cannot either. */
class Modern { static { document.documentElement.setAttribute('data-modern', ''); } }
