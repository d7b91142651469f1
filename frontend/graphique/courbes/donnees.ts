import { scalePoint } from 'd3-scale';
import type { Courbes, Point, Serie } from '../modele';
import { echelleCourbes, type Echelle } from '../commun/echelle';
import type { LigneBrisee, Zone } from '../commun/dessin';
import { styleDe, type StyleDeTrait } from '../commun/traits';

/** A series laid on the common x positions; a hole where the model says nothing. */
export interface Trace {
  serie: Serie;
  style: StyleDeTrait;
  points: (Point | undefined)[];
  /** Rank of its last known value, or -1. */
  dernier: number;
}

export interface Geometrie {
  zone: Zone;
  echelle: Echelle;
  xs: string[];
  x(rang: number): number;
  y(valeur: number): number;
}

export function abscisses(modele: Courbes): string[] {
  const vues = new Set<string>();
  for (const serie of modele.series) for (const point of serie.points) vues.add(point.x);
  for (const cible of modele.cibles) for (const point of cible.points) vues.add(point.x);
  const xs = [...vues];
  if (!xs.every((x) => /^\d{4}/.test(x))) return xs;
  return xs.every((x) => x.length === 4) ? annees(xs.map(Number)) : xs.sort();
}

/** More of them would leave no room for what is known. */
const ANNEES_MAX = 40;

/** Every year from the first to the last, known or not: 2016 and 2023 are no neighbours, and no line joins them. */
function annees(connues: number[]): string[] {
  const debut = Math.min(...connues);
  const fin = Math.max(...connues);
  const toutes = fin - debut <= ANNEES_MAX ? Array.from({ length: fin - debut + 1 }, (_, i) => debut + i) : connues.sort((a, b) => a - b);
  return toutes.map(String);
}

export function tracer(serie: Serie, xs: string[]): Trace {
  const parX = new Map(serie.points.map((point) => [point.x, point]));
  const points = xs.map((x) => parX.get(x));
  return { serie, style: styleDe(serie.trait), points, dernier: points.map((p) => valeurDe(p) !== null).lastIndexOf(true) };
}

/** The number of a point that has one; a state without number never becomes a zero. */
export function valeurDe(point: Point | undefined): number | null {
  return point?.etat === 'valeur' ? (point.y ?? null) : null;
}

export function echelleDe(modele: Courbes, traces: Trace[], hauteur: number): Echelle {
  const valeurs = traces.flatMap((t) => t.points.map(valeurDe)).filter((v): v is number => v !== null);
  const cibles = modele.cibles.flatMap((c) => c.points.map((p) => p.y));
  const ecarts = modele.ecarts.flatMap((e) => [e.de, e.a]);
  const bornes = modele.series.flatMap((s) => s.points.flatMap((p) => [p.bas, p.haut])).filter((v): v is number => typeof v === 'number');
  return echelleCourbes([...valeurs, ...cibles, ...ecarts, ...bornes], modele.unite, modele, hauteur < 220 ? 3 : hauteur < 340 ? 4 : 6);
}

/** The first x at the left, the last one at the right; alone, in the middle. */
export function placerAbscisses(xs: string[], gauche: number, droite: number): (rang: number) => number {
  const places = scalePoint(xs, [gauche, droite]);
  return (rang) => places(xs[rang]) ?? gauche;
}

export function situer(zone: Zone, echelle: Echelle, xs: string[]): Geometrie {
  const haute = zone.bas - zone.haut;
  return {
    zone,
    echelle,
    xs,
    x: placerAbscisses(xs, zone.gauche, zone.droite),
    y: (valeur) => zone.bas - ((valeur - echelle.min) / (echelle.max - echelle.min)) * haute,
  };
}

export function lignesDe(traces: Trace[], g: Geometrie): LigneBrisee[] {
  return traces.map(({ serie, style, points }) => ({
    trait: serie.trait,
    style,
    points: points.map((point, rang) => {
      const valeur = valeurDe(point);
      return valeur === null ? null : [g.x(rang), g.y(valeur)];
    }),
  }));
}
