import type { Courbes } from '../modele';
import type { Cadre, Plan, Zone } from '../commun/dessin';
import { formaterGraduation } from '../commun/formats';
import { Occupation, type Segment } from '../commun/placement';
import { ecrireVide } from '../commun/vide';
import { absencesDe, dessinerAbsences, rangerMots } from './absences';
import { composerPied, dessinerAxes } from './axes';
import { composerCleCibles, dessinerCibles, dessinerCleCibles, segmentsDe } from './cibles';
import { abscisses, echelleDe, lignesDe, placerAbscisses, situer, tracer, valeurDe, type Geometrie, type Trace } from './donnees';
import { dessinerEcarts } from './ecarts';
import { composerFins, dessinerFins } from './fins';
import { dessinerIntervalles } from './intervalles';
import { nommerCible, tropLong } from './noms-cibles';
import { reperesCourbes, trouverCourbes } from './reperes';
import { cernerNotes } from './notes';
import { dessinerRuptures } from './ruptures';
import { dessinerValeurs } from './valeurs';

const HAUTEUR_MINIMALE = 180;

/** Margins are taken in turn: words of the right, floors of the foot, then the plot has the rest. */
export function planCourbes(modele: Courbes, { largeur, hauteur: voulue, mesure }: Cadre): Plan {
  const hauteur = Math.max(HAUTEUR_MINIMALE, voulue);
  const ligne = mesure.note * 1.25;
  const xs = abscisses(modele);
  const traces = modele.series.map((serie) => tracer(serie, xs));
  const echelle = echelleDe(modele, traces, hauteur);

  const titre = modele.axeY ? mesure.couper(modele.axeY, largeur, mesure.note).length * ligne : 0;
  const colonne = composerFins(traces, modele.ecarts, xs, modele.unite, mesure, largeur, hauteur - titre - 44);
  const demiX = mesure.plusLarge(xs, mesure.note) / 2;
  const marge = Math.max(12, Math.min(demiX, 28));
  const gauche =
    mesure.plusLarge(
      echelle.graduations.map((v) => formaterGraduation(v, modele.unite)),
      mesure.note,
    ) +
    7 +
    marge;
  const droite = largeur - Math.max(colonne.largeur, demiX, marge);

  const cleCibles = composerCleCibles(
    modele.cibles.filter((c) => tropLong(c, droite - gauche, mesure)),
    largeur,
    mesure,
  );
  const tete = titre + cleCibles.hauteur;
  const haut = Math.round(tete + mesure.note + 8);

  const absences = absencesDe(traces, xs.length);
  const { etages } = rangerMots(absences, placerAbscisses(xs, gauche, droite), largeur, mesure);
  const pied = composerPied(modele, echelle, droite + 7, etages, mesure);
  const bas = Math.round(hauteur - pied.hauteur);
  const zone: Zone = { gauche, droite, haut, bas };

  const g = situer(zone, echelle, xs);
  const rangees = reperesCourbes(modele, traces, g);
  return {
    hauteur,
    zone,
    dessin: { lignes: lignesDe(traces, g) },
    rangees,
    trouver: (px, py) => trouverCourbes(rangees, g, px, py),
    habiller(dessous, dessus, motifs) {
      const occupation = new Occupation({ x: zone.gauche - marge, y: tete, l: largeur - zone.gauche + marge, h: zone.bas - tete });
      const cibles = modele.cibles.map((cible) => ({ cible, segments: segmentsDe(cible, g, marge) }));
      dessinerAxes(dessous, modele, g, mesure, pied, marge, largeur);
      dessinerCleCibles(dessous, cleCibles, titre, mesure);
      for (const { cible, segments } of cibles) dessinerCibles(dessous, segments, cible.trait);
      dessinerIntervalles(dessous, traces, g);
      dessinerRuptures(dessous, modele.ruptures, g, mesure);
      occuper(
        occupation,
        traces,
        cibles.flatMap((c) => c.segments),
        g,
      );
      cernerNotes(dessus, traces, g);
      dessinerFins(dessus, colonne, g, mesure, tete, zone.bas + 4, occupation);
      dessinerEcarts(dessous, dessus, modele.ecarts, g, mesure, occupation);
      for (const { cible, segments } of cibles)
        if (!cleCibles.cases.some((c) => c.cible === cible)) nommerCible(dessus, cible, segments, mesure, occupation);
      dessinerValeurs(dessus, traces, g, modele.unite, mesure, occupation);
      if (traces.every((t) => t.points.every((p) => p === undefined))) ecrireVide(dessus, zone, mesure);
      dessinerAbsences(dessus, absences, g, largeur, mesure, motifs);
    },
  };
}

/** Lines and markers are taken before any word is placed. */
function occuper(occupation: Occupation, traces: Trace[], cibles: Segment[], g: Geometrie): void {
  for (const { points } of traces) {
    points.forEach((point, i) => {
      const valeur = valeurDe(point);
      if (valeur === null) return;
      occupation.prendre({ x: g.x(i) - 6, y: g.y(valeur) - 6, l: 12, h: 12 });
      if (typeof point?.bas === 'number' && typeof point.haut === 'number')
        occupation.tracer({ x1: g.x(i), y1: g.y(point.haut), x2: g.x(i), y2: g.y(point.bas) });
      const avant = valeurDe(points[i - 1]);
      if (avant !== null) occupation.tracer({ x1: g.x(i - 1), y1: g.y(avant), x2: g.x(i), y2: g.y(valeur) });
    });
  }
  for (const segment of cibles) occupation.tracer(segment);
}
