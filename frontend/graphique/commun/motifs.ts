import type { Boite } from './placement';
import type { Icone, Remplissage, StyleDeTrait } from './traits';
import { el, jeton } from './svg';

let compteur = 0;

/** Hatchings of one drawing; identifiers are unique on the page, for exported or printed copies. */
export class Motifs {
  readonly defs = el('defs');
  private readonly prefixe = `copil-motif-${++compteur}`;
  private readonly faits = new Set<string>();

  /** The `fill` that shows a trait. */
  remplir(style: StyleDeTrait): string {
    if (style.remplissage === 'plein') return style.couleur;
    if (style.remplissage === 'creux' || style.remplissage === 'cerne') return jeton('fond');
    return this.hachurer(style.couleur, style.remplissage);
  }

  hachurer(couleur: string, sorte: Exclude<Remplissage, 'plein' | 'creux' | 'cerne'>, pas = 7): string {
    const id = `${this.prefixe}-${sorte}-${pas}-${couleur.replace(/[^a-z0-9]+/gi, '')}`;
    if (!this.faits.has(id)) {
      this.faits.add(id);
      const encre = { stroke: couleur, 'stroke-width': sorte === 'croise' ? 1.2 : pas > 5 ? 2.6 : 1.4 };
      const motif = el(
        'pattern',
        {
          id,
          width: pas,
          height: pas,
          patternUnits: 'userSpaceOnUse',
          patternTransform: sorte === 'rayures' ? undefined : 'rotate(45)',
        },
        el('rect', { width: pas, height: pas, fill: jeton('fond') }),
        semis(sorte, pas, couleur) ?? el('path', { d: `M${pas / 2} 0V${pas}`, ...encre }),
      );
      if (sorte === 'croise') motif.append(el('path', { d: `M0 ${pas / 2}H${pas}`, ...encre }));
      this.defs.append(motif);
    }
    return `url(#${id})`;
  }
}

function semis(sorte: Remplissage, pas: number, fill: string): SVGElement | undefined {
  const demi = pas / 2;
  if (sorte === 'points') return el('circle', { cx: demi, cy: demi, r: 0.9, fill });
  if (sorte === 'damier') return el('path', { d: `M0 0h${demi}v${demi}H0zM${demi} ${demi}H${pas}V${pas}H${demi}z`, fill });
  return undefined;
}

/** Outline of what is not of one full colour, inside their edges so that neighbours stay apart. */
export function contourner(parent: Element, boite: Boite, style: StyleDeTrait): void {
  if (style.remplissage === 'plein' || boite.l < 3) return;
  const tirets = style.remplissage === 'creux' || style.remplissage === 'points';
  const cerne = style.remplissage === 'cerne';
  parent.append(
    el('rect', {
      x: boite.x + 1.25,
      y: boite.y + 0.75,
      width: boite.l - 2.5,
      height: boite.h - 1.5,
      fill: 'none',
      stroke: style.couleur,
      'stroke-width': cerne ? 2.5 : tirets ? 1.5 : 1.2,
      'stroke-dasharray': tirets ? '4 3' : undefined,
    }),
  );
}

const DESSINS: Record<Icone, { d: string; plein?: boolean; tirets?: string }> = {
  coche: { d: 'M1.2 5.4 4 8.2 8.8 2' },
  lecture: { d: 'M2.4 1.2 8.8 5 2.4 8.8Z', plein: true },
  rond: { d: 'M5 1.6a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 1 1 0-6.8Z' },
  croix: { d: 'M1.8 1.8 8.2 8.2M8.2 1.8 1.8 8.2' },
  pause: { d: 'M3 1.2V8.8M7 1.2V8.8' },
  tiret: { d: 'M1.2 5H8.8' },
  question: { d: 'M2.6 3.2C2.6 .4 7.4 .4 7.4 3.2C7.4 4.8 5 4.7 5 6.4M5 8.2V9.2' },
  pointille: { d: 'M5 1.2a3.8 3.8 0 1 1 0 7.6a3.8 3.8 0 1 1 0-7.6Z', tirets: '2.2 1.78' },
};

/** A 10 by 10 sign drawn from its top left corner. */
export function icone(nom: Icone, x: number, y: number, couleur: string): SVGElement {
  const dessin = DESSINS[nom];
  return el('path', {
    d: dessin.d,
    transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})`,
    fill: dessin.plein ? couleur : 'none',
    stroke: dessin.plein ? 'none' : couleur,
    'stroke-width': dessin.tirets ? 1.4 : 1.7,
    'stroke-dasharray': dessin.tirets,
    'stroke-linecap': dessin.tirets ? undefined : 'round',
    'stroke-linejoin': 'round',
  });
}
