// Sets theme, size and language from the view cookie before the first paint, so that nothing jumps.
// The cookie reads "theme.dark_size.150_lang.en"; what is absent keeps the attribute's default.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'dark' : 'light';
  const kept = /(?:^|; )view=([^;]*)/.exec(document.cookie)?.[1] ?? '';
  for (const part of kept.split('_')) {
    const [name, value] = part.split('.');
    if (name === 'lang' && value) root.lang = value;
    else if (/^[a-z]+$/.test(name) && value) root.dataset[name] = value;
  }
})();
