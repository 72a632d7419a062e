/* Gives the framework's widgets a charity's colours. The framework takes them by a message from our own origin, and puts
   its own back when a session starts, so they are given again whenever it announces others. */
(() => {
  'use strict';
  const { theme } = facts;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches && theme.dark;
  const colours = dark || theme.light;
  const MOST = 8; // times: a framework that will not listen is not asked for ever
  let given = 0;
  const give = () => {
    given += 1;
    window.postMessage({ stCommVersion: 1, type: 'SET_CUSTOM_THEME_CONFIG', themeName: theme.name, themeInfo: colours }, location.origin);
  };
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window || given >= MOST || !data) return;
    const another = data.type === 'SET_THEME_CONFIG' && data.themeInfo?.backgroundColor?.toLowerCase() !== colours.backgroundColor;
    if (data.type === 'GUEST_READY' || another) give();
  });
})();
