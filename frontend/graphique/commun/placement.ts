/** Where words may stand: boxes and strokes already taken, and labels pushed apart. */

export interface Boite {
  x: number;
  y: number;
  l: number;
  h: number;
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export function seChevauchent(a: Boite, b: Boite, marge = 0): boolean {
  return a.x < b.x + b.l + marge && b.x < a.x + a.l + marge && a.y < b.y + b.h + marge && b.y < a.y + a.h + marge;
}

/** Liang-Barsky: does the segment pass through the box? */
export function traverse(s: Segment, b: Boite): boolean {
  const dx = s.x2 - s.x1;
  const dy = s.y2 - s.y1;
  let entree = 0;
  let sortie = 1;
  const bords: [number, number][] = [
    [-dx, s.x1 - b.x],
    [dx, b.x + b.l - s.x1],
    [-dy, s.y1 - b.y],
    [dy, b.y + b.h - s.y1],
  ];
  for (const [p, q] of bords) {
    if (p === 0) {
      if (q < 0) return false;
      continue;
    }
    if (p < 0) entree = Math.max(entree, q / p);
    else sortie = Math.min(sortie, q / p);
    if (entree > sortie) return false;
  }
  return true;
}

export class Occupation {
  private readonly boites: Boite[] = [];
  private readonly segments: Segment[] = [];
  private readonly limites: Boite;

  constructor(limites: Boite) {
    this.limites = limites;
  }

  prendre(boite: Boite): void {
    this.boites.push(boite);
  }

  tracer(segment: Segment): void {
    this.segments.push(segment);
  }

  /** 0 when free; words over words cost more than words over a stroke. */
  gene(boite: Boite): number {
    const l = this.limites;
    const dehors = boite.x < l.x || boite.y < l.y || boite.x + boite.l > l.x + l.l || boite.y + boite.h > l.y + l.h;
    let total = dehors ? 20 : 0;
    for (const b of this.boites) if (seChevauchent(b, boite, 1)) total += 5;
    for (const s of this.segments) if (traverse(s, boite)) total += 2;
    return total;
  }
}

/**
 * Centres as near as possible to the wanted ones, in the same order, never overlapping and inside
 * [debut, fin] when all fit: neighbours that collide move together around their mean.
 */
export function ecarter(voulus: { centre: number; hauteur: number }[], debut: number, fin: number): number[] {
  interface Bloc {
    rangs: number[];
    hauteur: number;
    centre: number;
  }
  const borner = (bloc: Bloc): void => {
    bloc.centre = Math.max(debut + bloc.hauteur / 2, Math.min(fin - bloc.hauteur / 2, bloc.centre));
  };
  const ordre = voulus.map((_, i) => i).sort((a, b) => voulus[a].centre - voulus[b].centre || a - b);
  const blocs: Bloc[] = [];
  for (const rang of ordre) {
    let bloc: Bloc = { rangs: [rang], hauteur: voulus[rang].hauteur, centre: voulus[rang].centre };
    borner(bloc);
    let precedent = blocs.at(-1);
    while (precedent && precedent.centre + precedent.hauteur / 2 > bloc.centre - bloc.hauteur / 2) {
      blocs.pop();
      const rangs = [...precedent.rangs, ...bloc.rangs];
      const hauteur = precedent.hauteur + bloc.hauteur;
      let dessus = -hauteur / 2;
      let somme = 0;
      for (const r of rangs) {
        somme += voulus[r].centre - (dessus + voulus[r].hauteur / 2);
        dessus += voulus[r].hauteur;
      }
      bloc = { rangs, hauteur, centre: somme / rangs.length };
      borner(bloc);
      precedent = blocs.at(-1);
    }
    blocs.push(bloc);
  }
  const centres = new Array<number>(voulus.length);
  for (const bloc of blocs) {
    let y = bloc.centre - bloc.hauteur / 2;
    for (const r of bloc.rangs) {
      centres[r] = y + voulus[r].hauteur / 2;
      y += voulus[r].hauteur;
    }
  }
  return centres;
}
