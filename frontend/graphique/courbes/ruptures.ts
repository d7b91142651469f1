import { ecrire, el, jeton } from '../commun/svg';
import type { Mesure } from '../commun/texte';
import type { Geometrie } from './donnees';

/** A slashed dashed line between the two years that do not join, with its word at the top. */
export function dessinerRuptures(dessous: Element, ruptures: string[], g: Geometrie, mesure: Mesure): void {
  const couleur = jeton('texte-discret');
  for (const annee of ruptures) {
    const rang = g.xs.indexOf(annee);
    if (rang < 1) continue;
    const x = (g.x(rang - 1) + g.x(rang)) / 2;
    dessous.append(
      el('path', { d: `M${x} ${g.zone.haut}V${g.zone.bas}`, fill: 'none', stroke: couleur, 'stroke-width': 1, 'stroke-dasharray': '2 4' }),
      el('path', { d: `M${x - 6} ${g.zone.bas + 4}l6 -8m0 8l6 -8`, fill: 'none', stroke: couleur, 'stroke-width': 1.5 }),
    );
    ecrire(dessous, ['rupture'], x, g.zone.haut - 4, { taille: mesure.note, couleur, ancre: 'middle' });
  }
}
