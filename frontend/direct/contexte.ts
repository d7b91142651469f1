// A link opened in another tab or window is about what this page is about: its address holds it too, as that of a link
// followed here does.

const PARAMETRE = 'tableau';

/** What the page at this address is about, as another address holds it. */
export function suivi(adresse: URL): string | null {
  const { pathname, searchParams } = adresse;
  return pathname === '/' && searchParams.has('territoire')
    ? ['territoire', 'convention', 'periode'].map((nom) => searchParams.get(nom) ?? '').join('.')
    : searchParams.get(PARAMETRE);
}

/** The address of a screen, with it; any other stays as it is. */
export function avecSuivi(lien: string, page: URL): string {
  const voulu = suivi(page);
  const adresse = new URL(lien, page);
  const ecran = adresse.origin === page.origin && adresse.pathname !== '/' && !adresse.pathname.includes('.');
  if (!voulu || !ecran || adresse.searchParams.has(PARAMETRE)) {
    return lien;
  }
  adresse.searchParams.set(PARAMETRE, voulu);
  return adresse.href;
}

/** As the server gave them: what a page is about changes under a menu that stays. */
const donnes = new WeakMap<HTMLAnchorElement, string>();

function completer(evenement: MouseEvent) {
  const ailleurs = evenement.type !== 'click' || evenement.ctrlKey || evenement.metaKey || evenement.shiftKey;
  const lien = evenement.composedPath().find((element) => element instanceof HTMLAnchorElement);
  if (!lien || lien.hasAttribute('router-ignore') || lien.hasAttribute('download')) return;
  const donne = donnes.get(lien) ?? lien.getAttribute('href') ?? '';
  if (ailleurs) {
    donnes.set(lien, donne);
    lien.href = avecSuivi(donne, new URL(location.href));
  } else if (donnes.delete(lien)) {
    lien.setAttribute('href', donne);
  }
}

if (typeof document !== 'undefined') {
  for (const type of ['click', 'auxclick', 'contextmenu'] as const) {
    document.addEventListener(type, completer, { capture: true });
  }
}
