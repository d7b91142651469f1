/** Small builders for the SVG. */

const NS = 'http://www.w3.org/2000/svg';

export type Attributs = Record<string, string | number | undefined>;

export function el<K extends keyof SVGElementTagNameMap>(nom: K, attributs: Attributs = {}, ...enfants: Node[]): SVGElementTagNameMap[K] {
  const noeud = document.createElementNS(NS, nom) as SVGElementTagNameMap[K];
  for (const [cle, valeur] of Object.entries(attributs)) {
    if (valeur === undefined) continue;
    noeud.setAttribute(cle, typeof valeur === 'number' ? String(Math.round(valeur * 100) / 100) : valeur);
  }
  noeud.append(...enfants);
  return noeud;
}

/** A design token as a colour. Kept as var() so that a change of theme needs no redraw. */
export function jeton(nom: string): string {
  return `var(--copil-${nom})`;
}

export interface StyleTexte {
  taille: number;
  couleur?: string;
  gras?: boolean;
  ancre?: 'start' | 'middle' | 'end';
  /** Background colour behind the letters, where a line may pass. */
  halo?: boolean;
  /** Keeps its colour on paper (text on a full colour). */
  surPlein?: boolean;
  rotation?: number;
}

/** Writes lines of text, the first baseline at `y`. */
export function ecrire(parent: Element, lignes: string[], x: number, y: number, style: StyleTexte): void {
  const base: Attributs = {
    x,
    y,
    'font-size': style.taille,
    'font-weight': style.gras ? 600 : undefined,
    'text-anchor': style.ancre === 'start' ? undefined : style.ancre,
    transform: style.rotation ? `rotate(${style.rotation.toFixed(2)} ${x.toFixed(2)} ${y.toFixed(2)})` : undefined,
  };
  const tracer = (attributs: Attributs): void => {
    const texte = el('text', { ...base, ...attributs });
    lignes.forEach((ligne, i) => {
      if (lignes.length === 1) texte.textContent = ligne;
      else texte.append(avecTexte(el('tspan', { x, dy: i === 0 ? 0 : style.taille * 1.25 }), ligne));
    });
    parent.append(texte);
  };
  // Two elements rather than paint-order: office suites ignore the latter.
  if (style.halo) {
    const fond = jeton('fond');
    tracer({ fill: fond, stroke: fond, 'stroke-width': 4, 'stroke-linejoin': 'round', class: 'halo' });
  }
  tracer({ fill: style.couleur ?? jeton('texte'), class: style.surPlein ? 'sur-plein' : undefined });
}

export function avecTexte<T extends Element>(noeud: T, texte: string): T {
  noeud.textContent = texte;
  return noeud;
}
