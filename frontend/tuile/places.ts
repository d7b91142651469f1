import { echelleCourbes } from '../graphique/commun/echelle';
import type { Etincelle, Lieu, Trace } from './modele';

export const LARGEUR = 160;
export const HAUTEUR = 32;
const MARGE = 4;

/** Each year at its true distance, each value between the ends that a chart would give its axis. */
export function placer({ traces, unite }: Etincelle): (lieu: Lieu) => [number, number] {
  const lieux = traces.flatMap((trace) => trace.lieux);
  const annees = lieux.map((lieu) => lieu.annee);
  const [premiere, derniere] = [Math.min(...annees), Math.max(...annees)];
  const { min, max } = echelleCourbes(
    lieux.map((lieu) => lieu.valeur),
    unite,
    {},
    3,
  );
  return ({ annee, valeur }) => [
    premiere === derniere ? LARGEUR / 2 : MARGE + ((annee - premiere) / (derniere - premiere)) * (LARGEUR - 2 * MARGE),
    HAUTEUR - MARGE - ((valeur - min) / (max - min)) * (HAUTEUR - 2 * MARGE),
  ];
}

export function chemin({ lieux }: Trace, place: (lieu: Lieu) => [number, number]): string {
  return lieux
    .map((lieu) => {
      const [x, y] = place(lieu).map((v) => Math.round(v * 10) / 10);
      return `${lieu.detache ? 'M' : 'L'}${x} ${y}`;
    })
    .join('');
}

/** Those that no line touches, and the last one: the value beside. */
export function pointes({ lieux }: Trace): Lieu[] {
  return lieux.filter((lieu, i) => i === lieux.length - 1 || (lieu.detache && lieux[i + 1].detache));
}
