import { cerner, type Repere } from '../commun/dessin';
import type { Motifs } from '../commun/motifs';
import type { StyleDeTrait } from '../commun/traits';
import { el, jeton } from '../commun/svg';

/** A zone in its place; without style or words when the model says nothing of it. */
export interface ZoneTracee {
  code: string;
  d: string;
  style?: StyleDeTrait;
  repere?: Repere;
  /** Made when the pointer first asks. */
  surface?: Path2D;
}

/** Borders are thin lines of the background; around the whole, a darker one keeps the palest class from the page. */
export function dessinerZones(parent: Element, zones: ZoneTracee[], motifs: Motifs): void {
  const discret = jeton('texte-discret');
  const fond = jeton('fond');
  const tout = zones.map((z) => z.d).join('');
  parent.append(el('path', { d: tout, fill: 'none', stroke: discret, 'stroke-width': 2.4, 'stroke-linejoin': 'round' }));
  for (const { d, style } of zones) {
    const remplissage = style ? motifs.remplir(style) : jeton('fond-lave');
    parent.append(
      el('path', { d, fill: remplissage, 'fill-rule': 'evenodd', stroke: fond, 'stroke-width': 0.8, 'stroke-linejoin': 'round' }),
    );
  }
  // Over their neighbours' borders, which would hide their own.
  for (const { d, style } of zones) {
    if (!style || style.remplissage === 'plein') continue;
    const tirets = style.remplissage === 'points' ? '3 2' : undefined;
    parent.append(
      el('path', { d, fill: 'none', stroke: discret, 'stroke-width': 0.9, 'stroke-dasharray': tirets, 'stroke-linejoin': 'round' }),
    );
  }
}

export function dessinerMarques(parent: Element, zones: ZoneTracee[]): void {
  for (const { d } of zones) parent.append(cerner(d));
}
