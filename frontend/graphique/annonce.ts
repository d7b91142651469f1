/**
 * One polite live region for all charts, in the page itself: what stands inside role="img" is
 * hidden from assistive technology.
 */
const ID = 'copil-graphique-annonce';

export function preparerAnnonce(): HTMLElement {
  const existante = document.getElementById(ID);
  if (existante) return existante;
  const region = document.createElement('div');
  region.id = ID;
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('aria-atomic', 'true');
  Object.assign(region.style, {
    position: 'fixed',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  document.body.append(region);
  return region;
}

export function annoncer(texte: string): void {
  preparerAnnonce().textContent = texte;
}
