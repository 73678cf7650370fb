// Runs before the first paint, so that neither theme nor language flashes. theme.js and i18n.js take over from here.
(function () {
  const root = document.documentElement;
  function kept(key) {
    try {
      return localStorage.getItem('wenyuan.' + key);
    } catch {
      return null; // a browser that keeps nothing: the system's choice stands
    }
  }
  const theme = kept('theme');
  if (theme === 'light' || theme === 'dark') {
    root.dataset.theme = theme;
  }
  const first = (navigator.languages && navigator.languages[0]) || navigator.language || 'en';
  const language = kept('language') || (first.toLowerCase().startsWith('zh') ? 'zh' : 'en');
  root.lang = language === 'zh' ? 'zh-CN' : 'en';
})();
