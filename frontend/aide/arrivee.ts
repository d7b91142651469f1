// Where one is once a page has been drawn in place of another. What was pressed is gone with the page it stood on; left to
// the browser, the next key would begin again at the top, and nothing would be read.

export interface Arrivee {
  chemin: string;
  /** How one comes there, as Vaadin names it. */
  par: string;
}

let chemin: string | null = null;
let dernier: Element | null = null;
let pris = '';

/** What an element is called and the row of links it belongs to: enough to know it again when it has been drawn anew. */
function nom(element: Element): string {
  const dit = element.getAttribute('aria-label') ?? (element.textContent ?? '').trim();
  return `${element.closest('nav')?.getAttribute('aria-label') ?? ''}|${dit}|${element.tagName}`;
}

const parmi = (contenu: Element, est: (lien: HTMLElement) => boolean): HTMLElement | undefined =>
  [...contenu.querySelectorAll<HTMLElement>('a[href], button')].find(est);

function titre(contenu: HTMLElement): HTMLElement {
  const h1 = [...contenu.querySelectorAll('h1')].find((un) => un.checkVisibility());
  h1?.setAttribute('tabindex', '-1');
  return h1 ?? contenu;
}

/** What the address asks for in the page. */
function vise(contenu: HTMLElement): HTMLElement | null {
  const id = decodeURIComponent(location.hash.slice(1));
  const place = id === '' ? null : contenu.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (place && place.tabIndex < 0) place.tabIndex = -1;
  return place;
}

function placer(contenu: HTMLElement, { chemin: ici, par }: Arrivee, avant: string): void {
  const actif = document.activeElement;
  const perdu = !actif || actif === document.body || actif === contenu;
  if (ici === avant) {
    // The same page with another tab, another choice: on what was pressed.
    if (perdu && dernier && !dernier.isConnected)
      (parmi(contenu, (un) => nom(un) === pris) ?? titre(contenu)).focus({ preventScroll: true });
  } else if (perdu || (actif?.closest('.copil-barre') && !actif.closest('copil-recherche'))) {
    // Back: on the link that led away.
    const mene = (un: HTMLElement) => un instanceof HTMLAnchorElement && un.pathname === `/${avant}`;
    const depart = par === 'HISTORY' ? parmi(contenu, mene) : undefined;
    (vise(contenu) ?? depart ?? titre(contenu)).focus({ preventScroll: true });
  }
}

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element) {
    dernier = target;
    pris = nom(target);
  }
});

document.addEventListener('copil-arrivee', (evenement) => {
  const arrivee = (evenement as CustomEvent<Arrivee>).detail;
  const avant = chemin;
  chemin = arrivee.chemin;
  if (avant === null || arrivee.par === 'PAGE_LOAD') return;
  // Once the elements of the page have drawn themselves.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const contenu = document.getElementById('contenu');
      if (contenu) placer(contenu, arrivee, avant);
    }),
  );
});
