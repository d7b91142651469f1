// frontend/ imports its files without an extension and its packages without a folder of them, as its bundler reads both:
// tells Node which file, and which package of target/ecrans, is meant.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const OUTILS = new URL('../../../../target/ecrans/', import.meta.url).href;

registerHooks({
  resolve(nom, contexte, suite) {
    if (/^(d3|prosemirror|mdast|micromark)-|^happy-dom/.test(nom) && !contexte.parentURL?.includes('node_modules'))
      return suite(nom, { ...contexte, parentURL: OUTILS });
    if (nom.startsWith('.') && contexte.parentURL) {
      const fichier = new URL(`${nom}.ts`, contexte.parentURL);
      if (existsSync(fileURLToPath(fichier))) return suite(fichier.href, contexte);
    }
    return suite(nom, contexte);
  },
});
