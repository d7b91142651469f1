/** The state of a list is its address: these write it. */

export function adresse(changements: Record<string, string>): string {
  const parametres = new URLSearchParams(location.search);
  for (const [nom, valeur] of Object.entries(changements)) {
    if (valeur) {
      parametres.set(nom, valeur);
    } else {
      parametres.delete(nom);
    }
  }
  const suite = parametres.toString();
  return location.pathname + (suite ? `?${suite}` : '');
}

/** The export of what the page shows: its parameters, and those that the page's own path holds. */
export function adresseExport(vers: string, extension: string): string {
  const [chemin, propres] = vers.split('?');
  const parametres = new URLSearchParams(location.search);
  new URLSearchParams(propres ?? '').forEach((valeur, nom) => parametres.set(nom, valeur));
  const suite = parametres.toString();
  return `${chemin}.${extension}${suite ? `?${suite}` : ''}`;
}

/** Opens an address of Copil without reloading: the router takes clicks on links. */
export function ouvrir(vers: string): void {
  const lien = document.createElement('a');
  lien.href = vers;
  lien.hidden = true;
  document.body.append(lien);
  lien.click();
  lien.remove();
}
