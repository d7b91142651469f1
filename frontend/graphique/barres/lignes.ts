import { MOTS_ETAT, type Etat, type Unite } from '../modele';
import { formaterValeur } from '../commun/formats';
import { contourner, type Motifs } from '../commun/motifs';
import { ecrire, el, jeton } from '../commun/svg';
import type { Mesure } from '../commun/texte';
import { boiteDe, sansValeur, type Geometrie, type Rangee, type TraitNomme } from './donnees';
import { etiqueter } from './segment';

/** Names beside the bars, or above them on a narrow screen. */
export interface Noms {
  auDessus: boolean;
  largeur: number;
  lignes: string[][];
  hauteur: number;
}

export function composerNoms(rangees: Rangee[], largeur: number, mesure: Mesure): Noms {
  const composer = (max: number): string[][] => rangees.map((r) => mesure.couper(r.ligne.nom, max, mesure.note, r.ligne.marque));
  const colonne = Math.min(280, largeur * 0.36);
  const aCote = composer(colonne);
  const auDessus = largeur < 520 || aCote.some((l) => l.length > 3);
  const lignes = auDessus ? composer(largeur) : aCote;
  const large = lignes.reduce((m, l, i) => Math.max(m, mesure.plusLarge(l, mesure.note, rangees[i].ligne.marque)), 0);
  const plus = lignes.reduce((m, l) => Math.max(m, l.length), 1);
  return { auDessus, largeur: auDessus ? 0 : large, lignes, hauteur: plus * mesure.note * 1.25 };
}

export function dessinerNoms(parent: Element, noms: Noms, rangees: Rangee[], g: Geometrie, mesure: Mesure): void {
  const taille = mesure.note;
  noms.lignes.forEach((lignes, i) => {
    const gras = rangees[i].ligne.marque;
    const reste = (lignes.length - 1) * taille * 1.25;
    if (noms.auDessus) ecrire(parent, lignes, 0, g.y(i) - 6 - reste, { taille, gras });
    else ecrire(parent, lignes, g.zone.gauche - 10, g.y(i) + g.barre / 2 + taille * 0.36 - reste / 2, { taille, gras, ancre: 'end' });
  });
}

/** Outlines, signs and numbers of the bars; words where a row has no number. */
export function ecrireDansLesBarres(
  dessus: Element,
  rangees: Rangee[],
  traits: TraitNomme[],
  g: Geometrie,
  unite: Unite,
  mesure: Mesure,
  motifs: Motifs,
): void {
  const taille = g.barre >= 28 ? mesure.petit : mesure.note;
  rangees.forEach((rangee, i) => {
    const { ligne } = rangee;
    if (sansValeur(ligne)) {
      dessinerEtat(dessus, ligne.etat as Exclude<Etat, 'valeur'>, g, i, mesure, motifs);
      return;
    }
    if (rangee.total === 0) {
      ecrire(dessus, ['0'], g.zone.gauche + 6, g.y(i) + g.barre / 2 + mesure.note * 0.36, { taille: mesure.note, gras: true });
    }
    for (const morceau of rangee.morceaux) {
      const boite = boiteDe(morceau, i, g);
      const { style } = traits[morceau.rangTrait];
      contourner(dessus, boite, style);
      const texte = formaterValeur(morceau.part.valeur, unite);
      const ecrit = etiqueter(dessus, boite, style, texte, mesure, taille);
      // Alone in its row, a part too narrow for its number has room after it.
      if (ecrit || rangee.morceaux.length > 1) continue;
      ecrire(dessus, [texte], boite.x + boite.l + 4, boite.y + boite.h / 2 + taille * 0.36, { taille, gras: true, halo: true });
    }
  });
}

/** A band as wide as its words: its length must not be read as a number. */
function dessinerEtat(parent: Element, etat: Exclude<Etat, 'valeur'>, g: Geometrie, rang: number, mesure: Mesure, motifs: Motifs): void {
  const mots = MOTS_ETAT[etat];
  const taille = mesure.note;
  const large = mesure.largeur(mots, taille);
  const x = g.zone.gauche + 2;
  const h = Math.min(g.barre, 24);
  const y = g.y(rang) + (g.barre - h) / 2;
  const base = y + h / 2 + taille * 0.36;
  const discret = jeton('texte-discret');
  if (etat === 'sans-objet') {
    parent.append(el('path', { d: `M${x + 4} ${y + h / 2}h10`, stroke: discret, 'stroke-width': 2 }));
    ecrire(parent, [mots], x + 20, base, { taille, couleur: discret });
    return;
  }
  const motif = etat === 'secret' ? 'hachures' : etat === 'restreint' ? 'rayures' : etat === 'partiel' ? 'damier' : undefined;
  parent.append(
    el('rect', {
      x,
      y: y + 0.75,
      width: large + 36,
      height: h - 1.5,
      fill: motif ? motifs.hachurer(discret, motif, 5) : jeton('fond'),
      stroke: discret,
      'stroke-width': motif ? 1.2 : 1.5,
      'stroke-dasharray': motif ? undefined : '4 3',
    }),
  );
  if (motif) parent.append(el('rect', { x: x + 13, y: y + 2.5, width: large + 10, height: h - 5, rx: 2, fill: jeton('fond') }));
  ecrire(parent, [mots], x + 18, base, { taille });
}
