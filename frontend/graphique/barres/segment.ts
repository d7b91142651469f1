import { icone } from '../commun/motifs';
import type { Boite } from '../commun/placement';
import type { StyleDeTrait } from '../commun/traits';
import { ecrire, el, jeton } from '../commun/svg';
import type { Mesure } from '../commun/texte';

const ICONE = 10;

/** Sign and number in the middle of a part; the number alone, then nothing (and false), as room goes. */
export function etiqueter(
  parent: Element,
  boite: Boite,
  style: StyleDeTrait,
  texte: string,
  mesure: Mesure,
  taille = mesure.note,
): boolean {
  const large = texte === '' ? 0 : mesure.largeur(texte, taille, true);
  const complete = style.icone ? ICONE + (large > 0 ? 4 + large : 0) : large;
  const signe = style.icone !== undefined && complete + 8 <= boite.l;
  const utile = signe ? complete : large;
  if (utile === 0 || utile + 4 > boite.l) return false;
  const plein = style.remplissage === 'plein';
  const couleur = plein ? style.surPlein : jeton('texte');
  const gauche = boite.x + (boite.l - utile) / 2;
  const milieu = boite.y + boite.h / 2;
  if (!plein) {
    // Low enough for the pattern to show above and below, even in the narrowest part.
    const plaque = style.remplissage === 'creux' ? boite.h - 4 : Math.min(boite.h - 6, taille + 2);
    const bord = Math.min(3, (boite.l - utile) / 2 - 2);
    parent.append(
      el('rect', { x: gauche - bord, y: milieu - plaque / 2, width: utile + 2 * bord, height: plaque, rx: 2, fill: jeton('fond') }),
    );
  }
  if (signe && style.icone) parent.append(icone(style.icone, gauche, milieu - ICONE / 2, plein ? couleur : style.couleur));
  if (large > 0) {
    const x = signe ? gauche + ICONE + 4 : gauche;
    ecrire(parent, [texte], x, milieu + taille * 0.36, { taille, gras: true, couleur, surPlein: plein });
  }
  return true;
}
