import type { Modele } from '../modele';
import type { Motifs } from './motifs';
import type { Boite } from './placement';
import type { StyleDeTrait } from './traits';
import { el, jeton } from './svg';
import type { Mesure } from './texte';

/** What a drawing is given. */
export interface Cadre {
  largeur: number;
  /** Height to keep when the content does not need more. */
  hauteur: number;
  mesure: Mesure;
}

/** The plot itself, in pixels of the whole image. */
export interface Zone {
  gauche: number;
  droite: number;
  haut: number;
  bas: number;
}

/** Where a point stands, across and down. */
export type Lieu = [x: number, y: number];

/** A series: a marker on each point, a line from one to the next; it breaks where there is none. */
export interface LigneBrisee {
  trait: string;
  style: StyleDeTrait;
  points: (Lieu | null)[];
}

export interface Baton {
  trait: string;
  style: StyleDeTrait;
  boite: Boite;
}

/** The marks of a chart, in pixels of the whole image. Any library could draw them: see src/test/frontend/retour.test.ts. */
export interface Dessin {
  lignes?: LigneBrisee[];
  batons?: Baton[];
}

/** One thing that can be pointed at or reached by keyboard. */
export interface Repere {
  /** Shared by the things one above the other; kept when moving up or down. */
  colonne: number;
  boite: Boite;
  titre: string;
  texte: string;
  note?: string;
  /** Its own shape, when a box would not tell it from its neighbours. */
  contour?: string;
  clic?: { ligne: number; trait: string };
}

/** A chart computed but not yet drawn: nothing here reads or writes the page. */
export interface Plan {
  hauteur: number;
  zone: Zone;
  dessin: Dessin;
  /** Axes, words and signs, under the marks and over them. */
  habiller(dessous: SVGGElement, dessus: SVGGElement, motifs: Motifs): void;
  rangees: Repere[][];
  /** A single row read as a list: each arrow leads to the one before or after, the first press here. */
  liste?: { depart: number };
  /** Row and rank of what is under the pointer. */
  trouver(x: number, y: number): [number, number] | null;
}

export type Planificateur<M extends Modele> = (modele: M, cadre: Cadre) => Plan;

/** A shape outlined so that it shows on any colour. */
export function cerner(d: string): SVGGElement {
  const trait = { d, fill: 'none', 'stroke-linejoin': 'round' };
  return el(
    'g',
    {},
    el('path', { ...trait, stroke: jeton('fond'), 'stroke-width': 5 }),
    el('path', { ...trait, stroke: jeton('texte'), 'stroke-width': 2.5 }),
  );
}
