import type { Cible } from '../modele';
import type { Boite, Occupation, Segment } from '../commun/placement';
import { ecrire, el } from '../commun/svg';
import { styleDe } from '../commun/roles';
import type { Mesure } from '../commun/texte';
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
    return [{ x1: g.zone.gauche - marge, y1: y, x2: g.zone.droite + marge, y2: y }];
  }
  return points.slice(1).map((p, i) => ({ x1: g.x(points[i].rang), y1: g.y(points[i].y), x2: g.x(p.rang), y2: g.y(p.y) }));
}

export function dessinerCibles(dessous: Element, segments: Segment[], role: string): void {
  const style = styleDe(role);
  if (segments.length === 0) return;
  const d = `M${segments[0].x1} ${segments[0].y1}` + segments.map((s) => `L${s.x2} ${s.y2}`).join('');
  dessous.append(el('path', { d, fill: 'none', stroke: style.couleur, 'stroke-width': 1.5, 'stroke-dasharray': style.trait }));
}

interface Essai {
  x: number;
  y: number;
  pente: number;
  boites: Boite[];
}

/** Writes the target's name along its line, where it hinders least. */
export function nommerCible(dessus: Element, cible: Cible, segments: Segment[], mesure: Mesure, occupation: Occupation): void {
  if (segments.length === 0) return;
  const taille = mesure.note;
  const largeur = mesure.largeur(cible.nom, taille);
  let meilleur: Essai | undefined;
  let moindre = Infinity;
  for (const essai of essais(segments, largeur, taille)) {
    const gene = essai.boites.reduce((s, b) => s + occupation.gene(b), 0);
    if (gene < moindre) {
      moindre = gene;
      meilleur = essai;
    }
  }
  if (!meilleur) return;
  ecrire(dessus, [cible.nom], meilleur.x, meilleur.y, {
    taille,
    couleur: styleDe(cible.role).couleur,
    halo: true,
    rotation: Math.abs(meilleur.pente) < 0.3 ? 0 : meilleur.pente,
  });
  for (const b of meilleur.boites) occupation.prendre(b);
}

/** Places along each stroke, above then below; words follow the slope when they fit on one stroke. */
function* essais(segments: Segment[], largeur: number, taille: number): Generator<Essai> {
  const debut = segments[0].x1;
  const fin = segments[segments.length - 1].x2;
  const hauteurA = (x: number): number => {
    const s = segments.find((t) => x >= t.x1 && x <= t.x2) ?? segments[segments.length - 1];
    return s.y1 + ((x - s.x1) / (s.x2 - s.x1 || 1)) * (s.y2 - s.y1);
  };
  for (const dessus of [true, false]) {
    for (let part = 0; part <= 1.001; part += 0.05) {
      const x = debut + 4 + part * Math.max(0, fin - debut - largeur - 8);
      const [ya, yb] = [hauteurA(x), hauteurA(Math.min(fin, x + largeur))];
      const segment = segments.find((s) => x >= s.x1 - 1 && x + largeur <= s.x2 + 1);
      const pente = segment ? (Math.atan2(yb - ya, largeur) * 180) / Math.PI : 0;
      const extremes = segment ? [] : segments.filter((s) => s.x2 > x && s.x2 < x + largeur).map((s) => s.y2);
      const decalage = dessus ? -5 : taille + 3;
      const y = segment ? ya + decalage : (dessus ? Math.min(ya, yb, ...extremes) : Math.max(ya, yb, ...extremes)) + decalage;
      yield { x, y, pente, boites: boitesLeLong(x, y, pente, largeur, taille) };
    }
  }
}

/** A slanted label takes a staircase of small boxes. */
function boitesLeLong(x: number, y: number, pente: number, largeur: number, taille: number): Boite[] {
  const parts = Math.abs(pente) < 1 ? 1 : 5;
  const tangente = Math.tan((pente * Math.PI) / 180);
  return Array.from({ length: parts }, (_, i) => {
    const l = largeur / parts;
    return { x: x + i * l, y: y - taille * 0.85 + tangente * (i + 0.5) * l, l, h: taille * 1.05 };
  });
}
