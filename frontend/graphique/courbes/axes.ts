import type { Courbes } from '../modele';
import { formaterGraduation } from '../commun/formats';
import type { Echelle } from '../commun/echelle';
import { ecrire, el, jeton } from '../commun/svg';
import type { Mesure } from '../commun/texte';
import { BANDE } from './absences';
import type { Geometrie } from './donnees';

export const NE_COMMENCE_PAS_A_ZERO = "l'axe ne commence pas à 0";

/** Ranks whose x label is written: as many as fit, always with the last one. */
export function rangsEcrits(xs: string[], pas: number, mesure: Mesure): Set<number> {
  const large = mesure.plusLarge(xs, mesure.note) + 10;
  const saut = Math.max(1, Math.ceil(large / Math.max(1, pas)));
  return new Set(xs.map((_, i) => i).filter((i) => (xs.length - 1 - i) % saut === 0));
}

export interface Pied {
  /** Baselines: the x labels, the title of the x axis, the note on the y axis. */
  etiquettes: number;
  axeX: number;
  notes: number;
  titre: string[];
  hauteur: number;
}

/** The note and the title of the x axis share a line when both fit. */
export function composerPied(modele: Courbes, echelle: Echelle, fin: number, etages: number, mesure: Mesure): Pied {
  const ligne = mesure.note * 1.25;
  const note = echelle.min === 0 ? 0 : 14 + mesure.largeur(NE_COMMENCE_PAS_A_ZERO, mesure.note) + 16;
  const titre = modele.axeX ? mesure.couper(modele.axeX, fin, mesure.note) : [];
  const cote = note === 0 || (titre.length === 1 && note + mesure.largeur(titre[0], mesure.note) <= fin);
  const etiquettes = 8 + (etages > 0 ? BANDE + etages * ligne + 6 : 0) + mesure.note;
  const axeX = etiquettes + (titre.length > 0 ? ligne + 2 : 0);
  const dernier = axeX + Math.max(0, titre.length - 1) * ligne;
  const notes = note === 0 ? dernier : cote && titre.length > 0 ? axeX : dernier + ligne + 2;
  return { etiquettes, axeX, notes, titre, hauteur: Math.max(dernier, notes) + 4 };
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
  const fin = finGrille(g);
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
    if (ecrits.has(i)) ecrire(dessous, [x], g.x(i), zone.bas + pied.etiquettes, { taille, couleur: jeton('texte'), ancre: 'middle' });
  });
  if (echelle.min !== 0) {
    // The break sign stands on the axis itself and again before its words.
    rompre(dessous, debut, zone.bas);
    rompre(dessous, 4, zone.bas + pied.notes + 1);
    ecrire(dessous, [NE_COMMENCE_PAS_A_ZERO], 14, zone.bas + pied.notes, { taille, couleur: discret });
  }
  if (pied.titre.length > 0) ecrire(dessous, pied.titre, fin, zone.bas + pied.axeX, { taille, couleur: discret, ancre: 'end' });
}

/** Gridlines stop short of the words at the lines' ends. */
export function finGrille(g: Geometrie): number {
  return g.zone.droite + 7;
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
