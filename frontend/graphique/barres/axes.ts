import type { Barres } from '../modele';
import type { Echelle } from '../commun/echelle';
import { formaterGraduation } from '../commun/formats';
import { ecrire, el, jeton } from '../commun/svg';
import type { Mesure } from '../commun/texte';
import type { Geometrie } from './donnees';
import type { Noms } from './lignes';

export function dessinerAxes(
  dessous: Element,
  modele: Barres,
  echelle: Echelle,
  g: Geometrie,
  noms: Noms,
  mesure: Mesure,
  hauteur: number,
): void {
  const { zone } = g;
  const taille = mesure.note;
  const discret = jeton('texte-discret');
  for (const graduation of echelle.graduations) {
    const x = Math.round(g.x(graduation)) + 0.5;
    if (graduation !== 0) dessous.append(vertical(x, g, noms, jeton('filet')));
    const texte = formaterGraduation(graduation, modele.unite);
    // The zero of a bar that starts at the left edge would hang outside.
    const demi = mesure.largeur(texte, taille) / 2;
    ecrire(dessous, [texte], Math.max(demi, x), zone.bas + 6 + taille, { taille, couleur: discret, ancre: 'middle' });
  }
  if (modele.axeX) {
    const lignes = mesure.couper(modele.axeX, zone.droite, taille);
    const y = hauteur - 4 - (lignes.length - 1) * taille * 1.25;
    ecrire(dessous, lignes, (zone.gauche + zone.droite) / 2, y, { taille, couleur: discret, ancre: 'middle' });
  }
}

/** The zero line, over the bars that start from it. */
export function dessinerBase(dessus: Element, g: Geometrie, noms: Noms): void {
  dessus.append(vertical(Math.round(g.x(0)) + 0.5, g, noms, jeton('texte-discret')));
}

/** Names above the bars are not crossed by gridlines: these then stand beside each bar only. */
function vertical(x: number, g: Geometrie, noms: Noms, couleur: string): SVGPathElement {
  const rangs = Array.from({ length: Math.max(1, noms.lignes.length) }, (_, i) => i);
  const d = noms.auDessus ? rangs.map((i) => `M${x} ${g.y(i) - 3}v${g.barre + 6}`).join('') : `M${x} ${g.zone.haut}V${g.zone.bas}`;
  return el('path', { d, stroke: couleur, 'stroke-width': 1 });
}
