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

/** Opens an address of Copil without reloading: the router takes clicks on links. */
export function ouvrir(vers: string): void {
  const lien = document.createElement('a');
  lien.href = vers;
  lien.hidden = true;
  document.body.append(lien);
  lien.click();
  lien.remove();
}
