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
  // Names above the bars are not crossed by gridlines: these then stand beside each bar only.
  const rangs = noms.auDessus ? Array.from({ length: Math.max(1, noms.lignes.length) }, (_, i) => i) : [];
  const traits = (x: number): string =>
    noms.auDessus ? rangs.map((i) => `M${x} ${g.y(i) - 3}v${g.barre + 6}`).join('') : `M${x} ${zone.haut}V${zone.bas}`;
  for (const graduation of echelle.graduations) {
    const x = Math.round(g.x(graduation)) + 0.5;
    const base = graduation === 0;
    dessous.append(el('path', { d: traits(x), stroke: base ? discret : jeton('filet'), 'stroke-width': 1 }));
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
