import type { Motifs } from '../commun/motifs';
import { ecrire, el } from '../commun/svg';
import type { Mesure } from '../commun/texte';
import type { Role } from './donnees';
import { contourner, etiqueter } from './segment';

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

const TEMOIN = { l: 26, h: 16 };

/** The key: a sample of each role present, with its pattern, its sign and its name. */
export function composerCle(roles: Role[], largeur: number, mesure: Mesure): Cle {
  const ligne = Math.max(TEMOIN.h + 4, mesure.note * 1.25);
  const cases: Case[] = [];
  let x = 0;
  let y = 0;
  let haute = 0;
  for (const role of roles) {
    const lignes = mesure.couper(role.nom, largeur - TEMOIN.l - 6, mesure.note);
    const l = TEMOIN.l + 6 + mesure.plusLarge(lignes, mesure.note);
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
    etiqueter(parent, boite, role.style, '', mesure);
    ecrire(parent, lignes, x + TEMOIN.l + 6, boite.y + TEMOIN.h / 2 + mesure.note * 0.36, { taille: mesure.note });
  }
}
