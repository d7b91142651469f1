import { line, symbol, symbolCircle, symbolDiamond2, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape';
import type { Baton, Dessin, Lieu, LigneBrisee } from './commun/dessin';
import type { Motifs } from './commun/motifs';
import type { Marque } from './commun/traits';
import { el, jeton } from './commun/svg';

/** Draws what a plan hands over, and nothing is touched afterwards: lines, each with its markers over it, then bars. Decision 0003. */
export function tracer({ lignes = [], batons = [] }: Dessin, motifs: Motifs): SVGGElement {
  return el('g', {}, ...lignes.map(tracerLigne), ...batons.map((baton) => tracerBaton(baton, motifs)));
}

const brisee = line<Lieu | null>().defined((lieu) => lieu !== null);

/** Each area, in square pixels, makes its sign look as large as the others. */
const SIGNES: Record<Marque, string> = {
  circle: signe(symbolCircle, 64),
  square: signe(symbolSquare, 64),
  diamond: signe(symbolDiamond2, 57),
  triangle: signe(symbolTriangle, 44),
};

function signe(type: SymbolType, aire: number): string {
  return symbol(type, aire)() ?? '';
}

function tracerLigne({ trait, style: { couleur, tirets, marque, creux }, points }: LigneBrisee): SVGElement {
  const d = brisee(points) ?? '';
  const encre = { fill: creux ? jeton('fond') : couleur, stroke: couleur, 'stroke-width': 2 };
  return el(
    'g',
    { 'data-trait': trait },
    el('path', { d, fill: 'none', stroke: couleur, 'stroke-width': 2.5, 'stroke-dasharray': tirets || undefined }),
    ...points
      .filter((lieu) => lieu !== null)
      .map(([x, y]) => el('path', { d: SIGNES[marque], transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})`, ...encre })),
  );
}

/** The gap between neighbours must not swallow the smallest ones. */
function tracerBaton({ trait, style, boite: { x, y, l, h } }: Baton, motifs: Motifs): SVGElement {
  const bord = { stroke: jeton('fond'), 'stroke-width': Math.min(1.5, l / 5) };
  return el('rect', { 'data-trait': trait, x, y, width: l, height: h, fill: motifs.remplir(style), ...bord });
}
