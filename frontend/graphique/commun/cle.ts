import { contourner, icone, type Motifs } from './motifs';
import type { StyleDeTrait } from './traits';
import { ecrire, el, jeton } from './svg';
import type { Mesure } from './texte';

/** What the key names: how it is drawn, and its words. */
export interface Entree {
  nom: string;
  style: StyleDeTrait;
}

interface Case {
  entree: Entree;
  x: number;
  y: number;
  lignes: string[];
}

export interface Cle {
  cases: Case[];
  hauteur: number;
}

const TEMOIN = { l: 20, h: 14 };

/** Room before a name: the sample, then the sign written in the bars. */
function retrait({ style }: Entree): number {
  return TEMOIN.l + 5 + (style.icone ? 14 : 0);
}

/** The key: a sample of each entry, with its pattern, its sign and its name; in a line, or one under the other. */
export function composerCle(entrees: Entree[], largeur: number, mesure: Mesure, enColonne = false): Cle {
  const ligne = Math.max(TEMOIN.h + 4, mesure.note * 1.25);
  const cases: Case[] = [];
  let x = 0;
  let y = 0;
  let haute = 0;
  for (const entree of entrees) {
    const lignes = mesure.couper(entree.nom, largeur - retrait(entree), mesure.note);
    const l = retrait(entree) + mesure.plusLarge(lignes, mesure.note);
    if (x > 0 && (enColonne || x + l > largeur)) {
      x = 0;
      y += haute;
      haute = 0;
    }
    cases.push({ entree, x, y, lignes });
    haute = Math.max(haute, ligne + (lignes.length - 1) * mesure.note * 1.25);
    x += l + 16;
  }
  return { cases, hauteur: entrees.length > 0 ? y + haute + 8 : 0 };
}

export function dessinerCle(parent: Element, cle: Cle, mesure: Mesure, motifs: Motifs): void {
  for (const { entree, x, y, lignes } of cle.cases) {
    const { style } = entree;
    const boite = { x, y: y + 1, ...TEMOIN };
    parent.append(el('rect', { x, y: boite.y, width: boite.l, height: boite.h, fill: motifs.remplir(style) }));
    contourner(parent, boite, style);
    if (style.icone) parent.append(icone(style.icone, x + TEMOIN.l + 4, boite.y + TEMOIN.h / 2 - 5, style.couleur));
    ecrire(parent, lignes, x + retrait(entree), boite.y + TEMOIN.h / 2 + mesure.note * 0.36, {
      taille: mesure.note,
      couleur: jeton('texte'),
    });
  }
}
