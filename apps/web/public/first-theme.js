// The colours of the first picture: what the person has chosen here, before the program itself has come (src/theme/theme-choice.ts).
(() => {
  try {
    const chosen = localStorage.getItem('xiangjian.theme');
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    if (chosen === 'dark' || (chosen === 'system' && isDark)) {
      document.documentElement.classList.add('dark');
    }
  } catch {
    // Storage is closed: the light theme.
  }
})();
