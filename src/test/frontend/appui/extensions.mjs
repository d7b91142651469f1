// frontend/ imports its files without an extension, as its bundler reads them: tells Node which file is meant.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  resolve(nom, contexte, suite) {
    if (nom.startsWith('.') && contexte.parentURL) {
      const fichier = new URL(`${nom}.ts`, contexte.parentURL);
      if (existsSync(fileURLToPath(fichier))) return suite(fichier.href, contexte);
    }
    return suite(nom, contexte);
  },
});
