import type { Cible } from '../modele';
import type { Segment } from '../commun/placement';
import { ecrire, el } from '../commun/svg';
import { styleDe } from '../commun/traits';
import type { Mesure } from '../commun/texte';
import { finGrille } from './axes';
import type { Geometrie } from './donnees';

/** Target lines run under the series; a flat one crosses the whole plot. */
export function segmentsDe(cible: Cible, g: Geometrie, marge: number): Segment[] {
  const points = cible.points
    .map((p) => ({ rang: g.xs.indexOf(p.x), y: p.y }))
    .filter((p) => p.rang >= 0)
    .sort((a, b) => a.rang - b.rang);
  if (points.length === 0) return [];
  if (points.every((p) => p.y === points[0].y)) {
    const y = g.y(points[0].y);
    return [{ x1: g.zone.gauche - marge, y1: y, x2: finGrille(g), y2: y }];
  }
  return points.slice(1).map((p, i) => ({ x1: g.x(points[i].rang), y1: g.y(points[i].y), x2: g.x(p.rang), y2: g.y(p.y) }));
}

export function dessinerCibles(dessous: Element, segments: Segment[], trait: string): void {
  if (segments.length === 0) return;
  const d = `M${segments[0].x1} ${segments[0].y1}${segments.map((s) => `L${s.x2} ${s.y2}`).join('')}`;
  dessous.append(tracer(d, trait));
}

function tracer(d: string, trait: string): SVGPathElement {
  const style = styleDe(trait);
  return el('path', { d, fill: 'none', stroke: style.couleur, 'stroke-width': 1.5, 'stroke-dasharray': style.tirets });
}

const TEMOIN = 24;

/** Names too long to stand along their line: a sample of it and the words, above the plot. */
export interface CleCibles {
  cases: { cible: Cible; lignes: string[]; y: number }[];
  hauteur: number;
}

export function composerCleCibles(cibles: Cible[], largeur: number, mesure: Mesure): CleCibles {
  let hauteur = 0;
  const cases = cibles.map((cible) => {
    const lignes = mesure.couper(cible.nom, largeur - TEMOIN - 8, mesure.note);
    const y = hauteur;
    hauteur += lignes.length * mesure.note * 1.25 + 4;
    return { cible, lignes, y };
  });
  return { cases, hauteur };
}

export function dessinerCleCibles(dessous: Element, cle: CleCibles, haut: number, mesure: Mesure): void {
  for (const { cible, lignes, y } of cle.cases) {
    const base = haut + y + mesure.note;
    dessous.append(tracer(`M0 ${base - mesure.note * 0.33}h${TEMOIN}`, cible.trait));
    ecrire(dessous, lignes, TEMOIN + 8, base, { taille: mesure.note, couleur: styleDe(cible.trait).couleur });
  }
}
