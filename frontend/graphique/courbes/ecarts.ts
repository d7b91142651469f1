import type { Ecart } from '../modele';
import type { Boite, Occupation } from '../commun/placement';
import { ecrire, el, jeton } from '../commun/svg';
import type { Mesure } from '../commun/texte';
import type { Geometrie } from './donnees';

/** Brackets of the earlier years, between the two markers; that of the last year stands with the ends. */
export function dessinerEcarts(
  dessous: Element,
  dessus: Element,
  ecarts: Ecart[],
  g: Geometrie,
  mesure: Mesure,
  occupation: Occupation,
): void {
  const taille = mesure.note;
  for (const ecart of ecarts) {
    const rang = g.xs.indexOf(ecart.x);
    if (rang < 0 || rang === g.xs.length - 1) continue;
    const x = g.x(rang);
    const haut = Math.min(g.y(ecart.de), g.y(ecart.a)) + 7;
    const bas = Math.max(g.y(ecart.de), g.y(ecart.a)) - 7;
    if (bas - haut < 3) continue;
    dessous.append(el('path', { d: `M${x - 3} ${haut}h6m-3 0V${bas}m-3 0h6`, fill: 'none', stroke: jeton('texte'), 'stroke-width': 1 }));
    const largeur = mesure.largeur(ecart.texte, taille);
    const milieu = (haut + bas) / 2;
    const candidats = [x + 6, x - 6 - largeur].flatMap((gauche) =>
      [0, -8, 8].map((dy): Boite => ({ x: gauche, y: milieu + dy - taille * 0.6, l: largeur, h: taille * 1.2 })),
    );
    const libre = candidats.find((b) => occupation.gene(b) === 0);
    occupation.prendre({ x: x - 3, y: haut, l: 6, h: bas - haut });
    // Without room the bracket stays and the tooltip has the words.
    if (!libre) continue;
    ecrire(dessus, [ecart.texte], libre.x, libre.y + taille * 0.95, { taille, halo: true });
    occupation.prendre(libre);
  }
}
