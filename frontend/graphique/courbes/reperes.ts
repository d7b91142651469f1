import { MOTS_ETAT, type Courbes, type Point } from '../modele';
import type { Repere } from '../commun/dessin';
import { formaterValeur } from '../commun/formats';
import { type Geometrie, type Trace, valeurDe } from './donnees';

function dire(point: Point, modele: Courbes): string {
  const valeur = valeurDe(point);
  if (valeur !== null) return point.detail || formaterValeur(valeur, modele.unite);
  const mots = point.etat === 'valeur' ? MOTS_ETAT['non-transmis'] : MOTS_ETAT[point.etat];
  return point.detail ? `${mots}, ${point.detail}` : mots;
}

/** One row per series then per target, one column per x; gaps are told with every point of their x. */
export function reperesCourbes(modele: Courbes, traces: Trace[], g: Geometrie): Repere[][] {
  const ecart = (x: string): string | undefined => {
    const textes = modele.ecarts.filter((e) => e.x === x).map((e) => e.texte);
    return textes.length > 0 ? `écart : ${textes.join(', ')}` : undefined;
  };
  const autour = (x: number, y: number) => ({ x: x - 6, y: y - 6, l: 12, h: 12 });
  const series = traces.map((trace) =>
    trace.points.flatMap((point, rang): Repere[] =>
      point
        ? [
            {
              colonne: rang,
              boite: autour(g.x(rang), valeurDe(point) === null ? g.zone.bas : g.y(valeurDe(point) as number)),
              titre: trace.serie.nom,
              texte: `${point.x} : ${dire(point, modele)}`,
              note: ecart(point.x),
            },
          ]
        : [],
    ),
  );
  const cibles = modele.cibles.map((cible) =>
    cible.points.map((point): Repere => {
      const rang = g.xs.indexOf(point.x);
      return {
        colonne: rang,
        boite: autour(g.x(rang), g.y(point.y)),
        titre: cible.nom,
        texte: `${point.x} : ${formaterValeur(point.y, modele.unite)}`,
      };
    }),
  );
  return [...series, ...cibles].filter((rangee) => rangee.length > 0);
}

/** The nearest x first, then the nearest line: one need not aim at a marker. */
export function trouverCourbes(rangees: Repere[][], g: Geometrie, x: number, y: number): [number, number] | null {
  const { zone } = g;
  if (x < zone.gauche - 30 || x > zone.droite + 30 || y < zone.haut - 24 || y > zone.bas + 24) return null;
  let choix: [number, number] | null = null;
  let moindre = Infinity;
  rangees.forEach((rangee, r) =>
    rangee.forEach(({ boite }, c) => {
      const dx = Math.abs(boite.x + boite.l / 2 - x);
      const dy = Math.abs(boite.y + boite.h / 2 - y);
      const distance = dx * 1000 + dy;
      if (distance < moindre) {
        moindre = distance;
        choix = [r, c];
      }
    }),
  );
  return choix;
}
