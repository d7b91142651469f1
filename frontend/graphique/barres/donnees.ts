import { scaleBand } from 'd3-scale';
import type { Barres, Ligne, Part } from '../modele';
import { echelleBarres, type Echelle } from '../commun/echelle';
import type { Baton, Zone } from '../commun/dessin';
import type { Boite } from '../commun/placement';
import { styleDe, type StyleRole } from '../commun/roles';

export interface Role {
  role: string;
  nom: string;
  style: StyleRole;
}

/** A part laid in its row, in units of the axis. */
export interface Morceau {
  part: Part;
  rangRole: number;
  debut: number;
  fin: number;
}

export interface Rangee {
  ligne: Ligne;
  /** Empty when the row has a state instead of numbers, or adds up to zero. */
  morceaux: Morceau[];
  total: number;
}

/** Roles in the server's order, then those that only a part names. */
export function rolesDe(modele: Barres): Role[] {
  const noms = new Map(modele.roles.map((r) => [r.role, r.nom]));
  for (const ligne of modele.lignes) for (const part of ligne.parts) if (!noms.has(part.role)) noms.set(part.role, part.nom);
  return [...noms].map(([role, nom]) => ({ role, nom, style: styleDe(role) }));
}

export function sansValeur(ligne: Ligne): boolean {
  return (ligne.etat ?? 'valeur') !== 'valeur';
}

export function rangeesDe(modele: Barres, roles: Role[]): Rangee[] {
  return modele.lignes.map((ligne) => {
    let total = 0;
    const morceaux: Morceau[] = [];
    if (!sansValeur(ligne)) {
      roles.forEach(({ role }, rangRole) => {
        for (const part of ligne.parts) {
          if (part.role !== role || !(part.valeur > 0)) continue;
          morceaux.push({ part, rangRole, debut: total, fin: total + part.valeur });
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

export function batonsDe(rangees: Rangee[], roles: Role[], g: Geometrie): Baton[] {
  return rangees.flatMap(({ morceaux }, rang) =>
    morceaux.map((morceau) => ({ role: morceau.part.role, style: roles[morceau.rangRole].style, boite: boiteDe(morceau, rang, g) })),
  );
}
