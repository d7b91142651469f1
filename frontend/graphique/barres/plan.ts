import { MOTS_ETAT, type Barres } from '../modele';
import { composerCle, dessinerCle } from '../commun/cle';
import type { Cadre, Plan, Repere, Zone } from '../commun/dessin';
import { formaterGraduation, formaterValeur } from '../commun/formats';
import { ecrireVide } from '../commun/vide';
import { dessinerAxes, dessinerBase } from './axes';
import {
  batonsDe,
  boiteDe,
  echelleDe,
  rangeesDe,
  traitsDe,
  sansValeur,
  situer,
  type Geometrie,
  type Rangee,
  type TraitNomme,
} from './donnees';
import { dessinerRepere } from './repere';
import { composerNoms, dessinerNoms, ecrireDansLesBarres } from './lignes';

export function planBarres(modele: Barres, { largeur, hauteur: voulue, mesure }: Cadre): Plan {
  const ligne = mesure.note * 1.25;
  const traits = traitsDe(modele);
  const rangees = rangeesDe(modele, traits);
  const lignes = Math.max(1, rangees.length);
  const presents = traits.filter((_, i) => rangees.some((r) => r.morceaux.some((m) => m.rangTrait === i)));
  const cle = composerCle(presents, largeur, mesure);
  const noms = composerNoms(rangees, largeur, mesure);
  const axeX = modele.axeX ? mesure.couper(modele.axeX, largeur, mesure.note).length * ligne : 0;
  const pied = mesure.note + 10 + axeX;

  const libre = (voulue - cle.hauteur - pied) / lignes;
  const besoin = noms.auDessus ? noms.hauteur + 36 : Math.max(28, noms.hauteur + 8);
  const bande = Math.round(Math.max(besoin, Math.min(libre, noms.auDessus ? noms.hauteur + 48 : 60)));
  const epaisseur = noms.auDessus ? bande - noms.hauteur - 14 : Math.min(36, bande * 0.66);
  const jeu = (bande - epaisseur) / 2;
  const repere = modele.repere ? ligne + 4 : 0;
  const haut = Math.ceil(repere + cle.hauteur + (noms.auDessus ? Math.max(0, noms.hauteur + 6 - jeu) : 4));
  const bas = haut + bande * lignes;
  const hauteur = Math.ceil(bas + pied);

  const gauche = noms.auDessus ? 1 : noms.largeur + 12;
  const echelle = echelleDe(modele, rangees, largeur - gauche);
  const bout = formaterGraduation(echelle.graduations[echelle.graduations.length - 1], modele.unite);
  const zone: Zone = { gauche, droite: largeur - Math.max(4, mesure.largeur(bout, mesure.note) / 2 + 1), haut, bas };
  const g = situer(zone, echelle, lignes, epaisseur);
  const cellules = rangees.map((rangee, i) => reperes(rangee, i, traits, g, modele));

  return {
    hauteur,
    zone,
    dessin: { batons: batonsDe(rangees, traits, g) },
    rangees: cellules,
    trouver: (x, y) => trouver(cellules, x, y),
    habiller(dessous, dessus, motifs) {
      dessinerCle(dessous, cle, mesure, motifs);
      dessinerAxes(dessous, modele, echelle, g, noms, mesure, hauteur);
      dessinerNoms(dessous, noms, rangees, g, mesure);
      if (rangees.length === 0) ecrireVide(dessus, zone, mesure);
      ecrireDansLesBarres(dessus, rangees, traits, g, modele.unite, mesure, motifs);
      dessinerBase(dessus, g, noms);
      dessinerRepere(dessus, modele, g, mesure);
    },
  };
}

function reperes(rangee: Rangee, rang: number, traits: TraitNomme[], g: Geometrie, modele: Barres): Repere[] {
  const { ligne, morceaux } = rangee;
  if (morceaux.length === 0) {
    const etat = sansValeur(ligne) && ligne.etat && ligne.etat !== 'valeur' ? MOTS_ETAT[ligne.etat] : '0';
    const boite = { x: g.zone.gauche, y: g.y(rang), l: Math.min(160, g.zone.droite - g.zone.gauche), h: g.barre };
    return [{ colonne: 0, boite, titre: ligne.nom, texte: etat }];
  }
  return morceaux.map((morceau) => {
    const { part, rangTrait } = morceau;
    return {
      colonne: rangTrait,
      boite: boiteDe(morceau, rang, g),
      titre: ligne.nom,
      texte: part.detail || `${part.nom || traits[rangTrait].nom} : ${formaterValeur(part.valeur, modele.unite)}`,
      clic: part.lien === undefined ? undefined : { ligne: rang, trait: part.trait },
    };
  });
}

function trouver(rangees: Repere[][], x: number, y: number): [number, number] | null {
  for (const [r, rangee] of rangees.entries()) {
    const c = rangee.findIndex(({ boite: b }) => x >= b.x && x < b.x + b.l && y >= b.y - 3 && y < b.y + b.h + 3);
    if (c >= 0) return [r, c];
  }
  return null;
}
