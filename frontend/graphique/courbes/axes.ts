import type { Courbes } from '../modele';
import { formaterGraduation } from '../commun/formats';
import { ecrire, el, jeton } from '../commun/svg';
import type { Mesure } from '../commun/texte';
import type { Geometrie } from './donnees';

export const NE_COMMENCE_PAS_A_ZERO = "l'axe ne commence pas à 0";

/** Ranks whose x label is written: as many as fit, always with the last one. */
export function rangsEcrits(xs: string[], pas: number, mesure: Mesure): Set<number> {
  const large = mesure.plusLarge(xs, mesure.note) + 10;
  const saut = Math.max(1, Math.ceil(large / Math.max(1, pas)));
  return new Set(xs.map((_, i) => i).filter((i) => (xs.length - 1 - i) % saut === 0));
}

export interface Pied {
  /** Baseline of the x labels, then of the line under them. */
  etiquettes: number;
  notes: number;
}

export function dessinerAxes(
  dessous: Element,
  modele: Courbes,
  g: Geometrie,
  mesure: Mesure,
  pied: Pied,
  marge: number,
  largeur: number,
): void {
  const { zone, echelle, xs } = g;
  const taille = mesure.note;
  const discret = jeton('texte-discret');
  const debut = zone.gauche - marge;
  const fin = zone.droite + marge;
  if (modele.axeY) {
    const lignes = mesure.couper(modele.axeY, largeur, taille);
    ecrire(dessous, lignes, 0, taille, { taille, couleur: discret });
  }
  for (const graduation of echelle.graduations) {
    const y = Math.round(g.y(graduation)) + 0.5;
    const base = graduation === echelle.min;
    dessous.append(el('path', { d: `M${debut} ${y}H${fin}`, stroke: base ? discret : jeton('filet'), 'stroke-width': 1 }));
    ecrire(dessous, [formaterGraduation(graduation, modele.unite)], debut - 6, y + taille * 0.35, {
      taille,
      couleur: discret,
      ancre: 'end',
    });
  }
  const pas = xs.length > 1 ? g.x(1) - g.x(0) : zone.droite - zone.gauche;
  const ecrits = rangsEcrits(xs, pas, mesure);
  xs.forEach((x, i) => {
    dessous.append(el('path', { d: `M${g.x(i)} ${zone.bas}v4`, stroke: discret, 'stroke-width': 1 }));
    if (ecrits.has(i)) ecrire(dessous, [x], g.x(i), pied.etiquettes, { taille, couleur: jeton('texte'), ancre: 'middle' });
  });
  if (echelle.min !== 0) {
    // The break sign stands on the axis itself and again before its words.
    rompre(dessous, debut, zone.bas);
    rompre(dessous, 4, pied.notes + 2);
    ecrire(dessous, [NE_COMMENCE_PAS_A_ZERO], 14, pied.notes, { taille, couleur: discret });
  }
  if (modele.axeX) {
    const enDessous = echelle.min === 0;
    ecrire(dessous, [modele.axeX], enDessous ? (zone.gauche + zone.droite) / 2 : fin, pied.notes, {
      taille,
      couleur: discret,
      ancre: enDessous ? 'middle' : 'end',
    });
  }
}

/** A small zigzag rising from `bas`. */
function rompre(parent: Element, x: number, bas: number): void {
  parent.append(
    el('path', {
      d: `M${x} ${bas}v-2l4 -2l-8 -3l4 -2v-2`,
      fill: 'none',
      stroke: jeton('texte-discret'),
      'stroke-width': 1.3,
      'stroke-linejoin': 'round',
    }),
  );
}
