import { icone, type Motifs } from '../commun/motifs';
import { ecrire, el, jeton } from '../commun/svg';
import type { Mesure } from '../commun/texte';
import type { Role } from './donnees';
import { contourner } from './segment';

interface Case {
  role: Role;
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
function retrait(role: Role): number {
  return TEMOIN.l + 5 + (role.style.icone ? 14 : 0);
}

/** The key: a sample of each role present, with its pattern, its sign and its name. */
export function composerCle(roles: Role[], largeur: number, mesure: Mesure): Cle {
  const ligne = Math.max(TEMOIN.h + 4, mesure.note * 1.25);
  const cases: Case[] = [];
  let x = 0;
  let y = 0;
  let haute = 0;
  for (const role of roles) {
    const lignes = mesure.couper(role.nom, largeur - retrait(role), mesure.note);
    const l = retrait(role) + mesure.plusLarge(lignes, mesure.note);
    if (x > 0 && x + l > largeur) {
      x = 0;
      y += haute;
      haute = 0;
    }
    cases.push({ role, x, y, lignes });
    haute = Math.max(haute, ligne + (lignes.length - 1) * mesure.note * 1.25);
    x += l + 16;
  }
  return { cases, hauteur: roles.length > 0 ? y + haute + 8 : 0 };
}

export function dessinerCle(parent: Element, cle: Cle, mesure: Mesure, motifs: Motifs): void {
  for (const { role, x, y, lignes } of cle.cases) {
    const boite = { x, y: y + 1, ...TEMOIN };
    parent.append(el('rect', { x, y: boite.y, width: boite.l, height: boite.h, fill: motifs.remplir(role.style) }));
    contourner(parent, boite, role.style);
    const { icone: signe, couleur } = role.style;
    if (signe) parent.append(icone(signe, x + TEMOIN.l + 4, boite.y + TEMOIN.h / 2 - 5, couleur));
    ecrire(parent, lignes, x + retrait(role), boite.y + TEMOIN.h / 2 + mesure.note * 0.36, { taille: mesure.note, couleur: jeton('texte') });
  }
}
