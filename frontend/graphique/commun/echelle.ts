import type { Unite } from '../modele';

export interface Echelle {
  min: number;
  max: number;
  graduations: number[];
}

const MULTIPLES = [1, 2, 2.5, 5, 10];

/** Smallest round step that cuts `etendue` in at most `parts`. */
function pasRond(etendue: number, parts: number, entier: boolean): number {
  const brut = etendue / Math.max(1, parts);
  const puissance = 10 ** Math.floor(Math.log10(brut));
  const multiple = MULTIPLES.find((m) => m * puissance >= brut - 1e-9 && (m !== 2.5 || puissance >= 10)) ?? 10;
  const pas = multiple * puissance;
  return entier ? Math.max(1, pas) : pas;
}

function graduer(min: number, max: number, pas: number): Echelle {
  const graduations: number[] = [];
  for (let i = 0; min + i * pas <= max + pas * 1e-6; i++) {
    graduations.push(Number((min + i * pas).toPrecision(12)));
  }
  return { min, max, graduations };
}

/** Bars always start at zero: their length is what is read. */
export function echelleBarres(plusGrand: number, unite: Unite, parts: number): Echelle {
  const haut = unite === '%' ? Math.max(100, plusGrand) : Math.max(1, plusGrand);
  const pas = pasRond(haut, parts, unite === 'nombre');
  return graduer(0, unite === '%' ? haut : Math.ceil(haut / pas - 1e-9) * pas, pas);
}

/** Lines may start above zero; bounds given by the server never hide a value. */
export function echelleCourbes(
  valeurs: number[],
  unite: Unite,
  { min: borneBasse, max: borneHaute }: { min?: number | null; max?: number | null },
  parts: number,
): Echelle {
  const plancher = Math.min(...valeurs, borneBasse ?? Infinity);
  const plafond = Math.max(...valeurs, borneHaute ?? -Infinity);
  if (!Number.isFinite(plancher) || !Number.isFinite(plafond)) {
    return graduer(0, unite === '%' ? 100 : 1, unite === '%' ? 25 : 1);
  }
  const fixee = typeof borneBasse === 'number';
  const entier = unite === 'nombre' && valeurs.every(Number.isInteger);
  const depuisZero = !fixee && plancher >= 0 && plancher <= 0.45 * plafond;
  let bas = depuisZero ? 0 : plancher;
  let haut = plafond;
  // A flat series would otherwise fill the whole height with noise.
  const minimum = unite === '%' ? 10 : Math.max(2, Math.abs(plafond) * 0.08);
  if (haut - bas < minimum) {
    const manque = minimum - (haut - bas);
    if (!fixee) bas -= manque / 2;
    haut = Math.max(haut, bas + minimum);
    if (unite === '%' && haut > 100 && plafond <= 100) haut = 100;
    if (plancher >= 0) bas = Math.max(0, bas);
  }
  const pas = pasRond(haut - bas, parts, entier);
  const min = Math.floor(bas / pas + 1e-9) * pas;
  const max = Math.ceil(haut / pas - 1e-9) * pas;
  return graduer(fixee && borneBasse <= bas ? borneBasse : min, max, pas);
}
