const PATIENCE = 10_000;

/**
 * Keeps in view the figure that the address names while the charts above it take their height; leaves the page alone from
 * the reader's first gesture on.
 */
export function garderEnVue(figure: HTMLElement): void {
  if (!figure.id || window.location.hash !== `#${figure.id}`) return;
  const observateur = new ResizeObserver(() => figure.scrollIntoView());
  const gestes = ['wheel', 'pointerdown', 'keydown', 'touchstart'];
  const cesser = (): void => {
    observateur.disconnect();
    for (const geste of gestes) window.removeEventListener(geste, cesser);
  };
  for (const geste of gestes) window.addEventListener(geste, cesser, { passive: true });
  window.setTimeout(cesser, PATIENCE);
  observateur.observe(document.body);
  for (const autre of document.querySelectorAll('copil-figure')) observateur.observe(autre);
}
