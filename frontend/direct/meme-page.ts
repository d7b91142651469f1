// The router leaves to the browser every link to a place of the page one is on: one that also asks for other figures would
// load the whole page again. It goes the way of the others, and the page stays where it was scrolled.

type Adresse = Pick<URL, 'origin' | 'pathname' | 'search' | 'hash'>;

/** The same screen, about something else, at one of its places. */
export function demandeAutreChose(lien: Adresse, page: Adresse): boolean {
  return lien.origin === page.origin && lien.pathname === page.pathname && lien.hash !== '' && lien.search !== page.search;
}

function suivre(clic: MouseEvent) {
  if (clic.defaultPrevented || clic.button !== 0 || clic.shiftKey || clic.ctrlKey || clic.altKey || clic.metaKey) return;
  const lien = clic.composedPath().find((element) => element instanceof HTMLAnchorElement);
  if (!lien || lien.target || lien.hasAttribute('download') || lien.hasAttribute('router-ignore')) return;
  if (!demandeAutreChose(lien, location)) return;
  const { pathname, search, hash } = lien;
  clic.preventDefault();
  window.dispatchEvent(new CustomEvent('vaadin-router-go', { detail: { pathname, search, hash }, cancelable: true }));
}

if (typeof document !== 'undefined') document.addEventListener('click', suivre);
