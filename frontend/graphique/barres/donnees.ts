import { scaleBand } from 'd3-scale';
import type { Barres, Ligne, Part } from '../modele';
import { echelleBarres, type Echelle } from '../commun/echelle';
import type { Baton, Zone } from '../commun/dessin';
import type { Boite } from '../commun/placement';
import { styleDe, type StyleDeTrait } from '../commun/traits';

export interface TraitNomme {
  trait: string;
  nom: string;
  style: StyleDeTrait;
}

/** A part laid in its row, in units of the axis. */
export interface Morceau {
  part: Part;
  rangTrait: number;
  debut: number;
  fin: number;
}

export interface Rangee {
  ligne: Ligne;
  /** Empty when the row has a state instead of numbers, or adds up to zero. */
  morceaux: Morceau[];
  total: number;
}

/** Traits in the server's order, then those that only a part names. */
export function traitsDe(modele: Barres): TraitNomme[] {
  const noms = new Map(modele.traits.map((r) => [r.trait, r.nom]));
  for (const ligne of modele.lignes) for (const part of ligne.parts) if (!noms.has(part.trait)) noms.set(part.trait, part.nom);
  return [...noms].map(([trait, nom]) => ({ trait, nom, style: styleDe(trait) }));
}

export function sansValeur(ligne: Ligne): boolean {
  return (ligne.etat ?? 'valeur') !== 'valeur';
}

export function rangeesDe(modele: Barres, traits: TraitNomme[]): Rangee[] {
  return modele.lignes.map((ligne) => {
    let total = 0;
    const morceaux: Morceau[] = [];
    if (!sansValeur(ligne)) {
      traits.forEach(({ trait }, rangTrait) => {
        for (const part of ligne.parts) {
          if (part.trait !== trait || !(part.valeur > 0)) continue;
          morceaux.push({ part, rangTrait, debut: total, fin: total + part.valeur });
          total += part.valeur;
        }
      });
    }
    return { ligne, morceaux, total };
  });
}

export function echelleDe(modele: Barres, rangees: Rangee[], largeur: number): Echelle {
  return echelleBarres(
    rangees.reduce((m, r) => Math.max(m, r.total), modele.repere?.valeur ?? 0),
    modele.unite,
    largeur < 300 ? 3 : 5,
  );
}

export interface Geometrie {
  zone: Zone;
  /** Height of a bar, in the middle of its row. */
  barre: number;
  x(valeur: number): number;
  /** Top of a row's bar. */
  y(rang: number): number;
}

export function situer(zone: Zone, echelle: Echelle, lignes: number, epaisseur: number): Geometrie {
  const jeu = 1 - (epaisseur * lignes) / (zone.bas - zone.haut);
  const rangs = scaleBand(
    Array.from({ length: lignes }, (_, rang) => rang),
    [zone.haut, zone.bas],
  )
    .paddingInner(jeu)
    .paddingOuter(jeu / 2);
  return {
    zone,
    barre: rangs.bandwidth(),
    x: (valeur) => zone.gauche + ((valeur - echelle.min) / (echelle.max - echelle.min)) * (zone.droite - zone.gauche),
    y: (rang) => rangs(rang) ?? zone.haut,
  };
}

export function boiteDe({ debut, fin }: Morceau, rang: number, g: Geometrie): Boite {
  return { x: g.x(debut), y: g.y(rang), l: g.x(fin) - g.x(debut), h: g.barre };
}

export function batonsDe(rangees: Rangee[], traits: TraitNomme[], g: Geometrie): Baton[] {
  return rangees.flatMap(({ morceaux }, rang) =>
    morceaux.map((morceau) => ({ trait: morceau.part.trait, style: traits[morceau.rangTrait].style, boite: boiteDe(morceau, rang, g) })),
  );
}
