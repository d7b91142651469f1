import type { Modele } from '../modele';
import type { Motifs } from './motifs';
import type { Boite } from './placement';
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

/** One thing that can be pointed at or reached by keyboard. */
export interface Repere {
  /** Shared by the things one above the other; kept when moving up or down. */
  colonne: number;
  boite: Boite;
  titre: string;
  texte: string;
  note?: string;
  clic?: { ligne: number; role: string };
}

/** A chart computed but not yet drawn: nothing here reads or writes the page. */
export interface Plan {
  hauteur: number;
  zone: Zone;
  /** Options of the ApexCharts instance that draws lines, markers and bars. */
  options: Record<string, unknown>;
  /** Gives the marks of ApexCharts what it has no option for, and adds words around them. */
  achever(svg: SVGSVGElement, dessous: SVGGElement, dessus: SVGGElement, motifs: Motifs): void;
  rangees: Repere[][];
  /** Row and rank of what is under the pointer. */
  trouver(x: number, y: number): [number, number] | null;
}

export type Planificateur<M extends Modele> = (modele: M, cadre: Cadre) => Plan;
