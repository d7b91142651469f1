import type { Unite } from '../modele';

/** Narrow no-break space: before "%" and between thousands. */
export const FINE = '\u202f';

const formateurs = new Map<number, Intl.NumberFormat>();

function nombre(valeur: number, fixes: number, max = fixes): string {
  const cle = fixes * 10 + max;
  let formateur = formateurs.get(cle);
  if (!formateur) {
    formateur = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: fixes, maximumFractionDigits: max });
    formateurs.set(cle, formateur);
  }
  // Older engines group French thousands with a wide no-break space.
  return formateur.format(valeur).replace(/[\u00a0 ]/g, FINE);
}

/** One decimal for rates, none for counts unless they carry one. */
export function formaterValeur(valeur: number, unite: Unite): string {
  return unite === '%' ? `${nombre(valeur, 1)}${FINE}%` : formaterCourt(valeur, unite);
}

/** The same without its unit, for the small figures beside points. */
export function formaterCourt(valeur: number, unite: Unite): string {
  return unite === 'nombre' ? nombre(valeur, 0, 1) : nombre(valeur, 1);
}

export function formaterGraduation(valeur: number, unite: Unite): string {
  const texte = nombre(valeur, 0, 2);
  return unite === '%' ? `${texte}${FINE}%` : texte;
}
