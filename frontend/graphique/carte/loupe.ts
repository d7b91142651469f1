import { ecrire, el, jeton } from '../commun/svg';
import type { Mesure } from '../commun/texte';
import type { Contours } from './contours';
import { tracer, type Cadrage } from './trace';

/** A few pixels each on a map of France, for one inhabitant in ten. */
const PETITES = ['DEP-75', 'DEP-92', 'DEP-93', 'DEP-94'];
const MOTS = 'Paris et petite couronne';

/** Side of the glass, in units of the background: the sea off Brittany has that room. */
const COTE = 170;

/** Small zones drawn a second time, larger, in a corner. */
export interface Loupe {
  cadrage: Cadrage;
  voit(code: string): boolean;
  dessiner(parent: Element, mesure: Mesure): void;
}

export function loupe(fond: Contours, carte: Cadrage): Loupe | null {
  if (!PETITES.every((code) => code in fond.zones)) return null;
  const boites = PETITES.map((code) => tracer(fond.zones[code], { k: 1, x: 0, y: 0 }).boite);
  const x = Math.min(...boites.map((b) => b.x));
  const y = Math.min(...boites.map((b) => b.y));
  const l = Math.max(...boites.map((b) => b.x + b.l)) - x;
  const h = Math.max(...boites.map((b) => b.y + b.h)) - y;
  const cote = COTE * carte.k;
  const k = (cote - 10) / Math.max(l, h);
  return {
    cadrage: { k, x: carte.x + (cote - l * k) / 2 - x * k, y: carte.y + (cote - h * k) / 2 - y * k },
    voit: (code) => PETITES.includes(code),
    dessiner(parent, mesure) {
      parent.append(el('rect', { x: carte.x, y: carte.y, width: cote, height: cote, rx: 4, fill: 'none', stroke: jeton('texte-discret') }));
      const mots = mesure.couper(MOTS, 190 * carte.k, mesure.note);
      ecrire(parent, mots, carte.x + cote + 6, carte.y + mesure.note, { taille: mesure.note, couleur: jeton('texte-discret') });
    },
  };
}
