import type { Barres } from '../modele';
import { ecrire, el, jeton } from '../commun/svg';
import type { Mesure } from '../commun/texte';
import type { Geometrie } from './donnees';

/** The line that all bars are read against, its words above them. */
export function dessinerRepere(dessus: Element, modele: Barres, g: Geometrie, mesure: Mesure): void {
  if (!modele.repere) return;
  const x = Math.round(g.x(modele.repere.valeur)) + 0.5;
  const taille = mesure.note;
  dessus.append(
    el('path', { d: `M${x} ${g.zone.haut - 4}V${g.zone.bas}`, stroke: jeton('texte'), 'stroke-width': 1.5, 'stroke-dasharray': '4 3' }),
  );
  const demi = mesure.largeur(modele.repere.nom, taille) / 2;
  const milieu = Math.min(Math.max(x, g.zone.gauche + demi), g.zone.droite - demi);
  ecrire(dessus, [modele.repere.nom], milieu, g.zone.haut - 9, { taille, ancre: 'middle', halo: true });
}
