import type { Zone } from '../commun/dessin';
import type { Boite } from '../commun/placement';
import type { Contours } from './contours';

/** A shape in pixels of the image, and the box of its largest part. */
export interface Trace {
  d: string;
  boite: Boite;
}

/** From the units of a background to pixels: a scale, and where the origin falls. */
export interface Cadrage {
  k: number;
  x: number;
  y: number;
}

/** Room for the outline of what stands at the edge. */
const MARGE = 4;

/** A whole background, or a box of it, in the middle of a zone. */
export function cadrer({ largeur, hauteur }: Contours, zone: Zone, boite: Boite = { x: 0, y: 0, l: largeur, h: hauteur }): Cadrage {
  const l = zone.droite - zone.gauche;
  const h = zone.bas - zone.haut;
  const k = Math.min((l - 2 * MARGE) / boite.l, (h - 2 * MARGE) / boite.h);
  return { k, x: zone.gauche + (l - boite.l * k) / 2 - boite.x * k, y: zone.haut + (h - boite.h * k) / 2 - boite.y * k };
}

/** The part of a background that these zones make, and the box around it, in its units. */
export function decouper(fond: Contours, codes: string[]): { fond: Contours; boite: Boite } {
  const zones = Object.fromEntries(codes.flatMap((code) => (code in fond.zones ? [[code, fond.zones[code]]] : [])));
  const anneaux = Object.values(zones)
    .flatMap((chemin) => chemin.split('M').slice(1))
    .map((anneau) => tracer(`M${anneau}`, { k: 1, x: 0, y: 0 }).boite);
  const x = Math.min(...anneaux.map((b) => b.x));
  const y = Math.min(...anneaux.map((b) => b.y));
  const l = Math.max(...anneaux.map((b) => b.x + b.l)) - x;
  const h = Math.max(...anneaux.map((b) => b.y + b.h)) - y;
  return { fond: { ...fond, zones }, boite: { x, y, l, h } };
}

/** Steps are added up in whole units, so that a shared border falls on the same pixels from both sides. */
export function tracer(chemin: string, { k, x: origineX, y: origineY }: Cadrage): Trace {
  let d = '';
  let boite: Boite = { x: origineX, y: origineY, l: 0, h: 0 };
  for (const anneau of chemin.split('M').slice(1)) {
    const pas = anneau.match(/-?\d+/g)?.map(Number) ?? [];
    const xs: number[] = [];
    const ys: number[] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i + 1 < pas.length; i += 2) {
      x += pas[i];
      y += pas[i + 1];
      xs.push(Math.round((origineX + x * k) * 10) / 10);
      ys.push(Math.round((origineY + y * k) * 10) / 10);
    }
    d += `M${xs.map((px, i) => `${px} ${ys[i]}`).join('L')}Z`;
    const [gauche, haut] = [Math.min(...xs), Math.min(...ys)];
    const autre = { x: gauche, y: haut, l: Math.max(...xs) - gauche, h: Math.max(...ys) - haut };
    if (autre.l * autre.h >= boite.l * boite.h) boite = autre;
  }
  return { d, boite };
}
