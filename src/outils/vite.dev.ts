// The vite.config.ts of ./copil dev, never of the bundle.
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// Vaadin reads the sheets of the whole page as text, which Vite can only follow by loading the page again. Here the new
// text takes the place of the old one; the sheet is found by how it starts, a comment of its own.
const enPlace: Plugin = {
  name: 'copil-feuilles-en-place',
  apply: 'serve',
  handleHotUpdate({ file, server }) {
    if (!file.endsWith('.css') || !file.includes('/frontend/') || !existsSync(file)) return;
    server.ws.send('copil:feuille', { texte: readFileSync(file, 'utf8') });
    return [];
  },
  // Vaadin's module that puts the sheets in the page.
  transform: (code, id) => (id.endsWith('/app-shell-imports.js') ? code + SUIVRE : undefined),
};

const SUIVRE = `
import.meta.hot.on('copil:feuille', ({ texte }) => {
  const debut = texte.slice(0, 60);
  const feuille = [...document.querySelectorAll('style')].find((style) => style.textContent.trimStart().startsWith(debut));
  if (feuille) feuille.textContent = texte;
  else location.reload();
});
`;

export default overrideVaadinConfig(() => ({ plugins: [enPlace] }));
