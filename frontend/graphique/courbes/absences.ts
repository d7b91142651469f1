import { MOTS_ETAT, type Etat } from '../modele';
import type { Motifs } from '../commun/motifs';
import { el, ecrire, jeton } from '../commun/svg';
import type { Mesure } from '../commun/texte';
import type { Geometrie, Trace } from './donnees';

/** Marks stand in a band of their own under the axis: on it, they would read as zero. */
export const BANDE = 14;

type EtatSansValeur = Exclude<Etat, 'valeur'>;

/** Consecutive points of a series without a number, for one reason. */
export interface Absence {
  couleur: string;
  etat: EtatSansValeur;
  rangs: number[];
  /** Among the series absent at the same x: marks stand side by side. */
  place: number;
  texte: string;
}

export function absencesDe(traces: Trace[], rangs: number): Absence[] {
  const absences: Absence[] = [];
  const occupes = new Array<number>(rangs).fill(0);
  for (const trace of traces) {
    let courante: Absence | undefined;
    trace.points.forEach((point, rang) => {
      if (!point || point.etat === 'valeur') {
        courante = undefined;
        return;
      }
      if (courante?.etat !== point.etat) {
        const nom = traces.length > 1 ? `${trace.serie.court || trace.serie.nom} : ` : '';
        courante = { couleur: trace.style.couleur, etat: point.etat, rangs: [], place: 0, texte: nom + MOTS_ETAT[point.etat] };
        absences.push(courante);
      }
      courante.rangs.push(rang);
      courante.place = Math.max(courante.place, occupes[rang]);
    });
    for (const absence of absences) for (const r of absence.rangs) occupes[r] = Math.max(occupes[r], absence.place + 1);
  }
  return absences;
}

interface Mot {
  absence: Absence;
  lignes: string[];
  centre: number;
  etage: number;
}

/** Words under the baseline, on as many floors as they need so as not to meet. */
export function rangerMots(
  absences: Absence[],
  x: (rang: number) => number,
  largeur: number,
  mesure: Mesure,
): { mots: Mot[]; etages: number } {
  const fins: number[] = [];
  const mots = absences
    .map((absence) => {
      const milieu = (x(absence.rangs[0]) + x(absence.rangs[absence.rangs.length - 1])) / 2;
      const lignes = mesure.couper(absence.texte, largeur, mesure.note);
      const large = mesure.plusLarge(lignes, mesure.note);
      return { absence, lignes, large, centre: Math.max(large / 2, Math.min(largeur - large / 2, milieu)) };
    })
    .sort((a, b) => a.centre - a.large / 2 - (b.centre - b.large / 2))
    .map(({ absence, lignes, large, centre }): Mot => {
      let etage = fins.findIndex((_, i) => lignes.every((_l, k) => (fins[i + k] ?? -Infinity) + 12 <= centre - large / 2));
      if (etage < 0) etage = fins.length;
      lignes.forEach((_, k) => (fins[etage + k] = centre + large / 2));
      return { absence, lignes, centre, etage };
    });
  return { mots, etages: fins.length };
}

export function dessinerAbsences(
  dessus: Element,
  absences: Absence[],
  g: Geometrie,
  largeur: number,
  mesure: Mesure,
  motifs: Motifs,
): void {
  const y = g.zone.bas + BANDE;
  for (const absence of absences) {
    for (const rang of absence.rangs) dessus.append(...marquer(absence, g.x(rang) + absence.place * 15, y, motifs));
  }
  for (const mot of rangerMots(absences, g.x, largeur, mesure).mots) {
    ecrire(dessus, mot.lignes, mot.centre, y + 8 + mesure.note + mot.etage * mesure.note * 1.25, {
      taille: mesure.note,
      couleur: mot.absence.couleur,
      ancre: 'middle',
    });
  }
}

/** Hollow dashed tick, hatched square, dash or barred disc: four reasons, four signs. */
function marquer(absence: Absence, x: number, y: number, motifs: Motifs): SVGElement[] {
  const fond = jeton('fond');
  const { couleur } = absence;
  switch (absence.etat) {
    case 'non-transmis':
      return [el('circle', { cx: x, cy: y, r: 5, fill: fond, stroke: couleur, 'stroke-width': 1.5, 'stroke-dasharray': '2.6 1.8' })];
    case 'secret':
      return [
        el('rect', {
          x: x - 5,
          y: y - 5,
          width: 10,
          height: 10,
          fill: motifs.hachurer(couleur, 'hachures', 4),
          stroke: couleur,
          'stroke-width': 1.2,
        }),
      ];
    case 'sans-objet':
      return [
        el('rect', { x: x - 10, y: y - 5, width: 20, height: 10, fill: fond }),
        el('path', { d: `M${x - 6} ${y}h12`, stroke: couleur, 'stroke-width': 2.5 }),
      ];
    case 'partiel':
      return [
        el('circle', { cx: x, cy: y, r: 5, fill: fond, stroke: couleur, 'stroke-width': 1.5 }),
        el('path', { d: `M${x} ${y - 5}a5 5 0 0 1 0 10z`, fill: couleur }),
      ];
    case 'restreint':
      return [
        el('circle', { cx: x, cy: y, r: 5.5, fill: fond, stroke: couleur, 'stroke-width': 1.5 }),
        el('path', { d: `M${x - 3} ${y}h6`, stroke: couleur, 'stroke-width': 2.2 }),
      ];
  }
}
