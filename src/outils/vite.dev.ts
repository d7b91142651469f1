// The vite.config.ts of ./copil dev, never of the bundle.
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// Vaadin puts the sheets of the whole page in it as text, which Vite can only follow by loading the page again. Here the
// new text takes the place of the old one.
const feuillesEnPlace: Plugin = {
  name: 'copil-feuilles-en-place',
  apply: 'serve',
  async handleHotUpdate({ file, read, server }) {
    if (!/\/frontend\/[^/]+\.css$/.test(file)) return;
    server.ws.send('copil:feuille', { nom: basename(file), texte: await read() });
    return [];
  },
  transform(code, id) {
    if (!id.endsWith('/app-shell-imports.js')) return;
    const noms = [...code.matchAll(/from 'Frontend\/([^']+\.css)\?inline'/g)].map((feuille) => feuille[1]);
    return code.replace(/\binjectGlobalCss\((\$\w+)\.toString\(\), 'CSSImport end', document\)/g, 'poser($1)') + suivre(noms);
  },
};

// All of them again, in their order: Vaadin's own function gives back how to take one away, and refuses a text that it has seen.
const suivre = (noms: string[]) => `
function poser(texte) {
  const feuilles = (window.copilFeuilles ??= []);
  feuilles.push({ texte, retirer: injectGlobalCss(texte, 'CSSImport end', document) });
}
import.meta.hot.on('copil:feuille', ({ nom, texte }) => {
  const anciennes = window.copilFeuilles;
  anciennes[${JSON.stringify(noms)}.indexOf(nom)].texte = texte;
  anciennes.forEach((feuille) => feuille.retirer());
  window.Vaadin.theme.injectedGlobalCss = [];
  window.copilFeuilles = [];
  anciennes.forEach((feuille) => poser(feuille.texte));
});
`;

export default overrideVaadinConfig(() => ({ plugins: [feuillesEnPlace] }));
