import type { Baton, LigneBrisee, Plan } from '../../../../frontend/graphique/commun/dessin';
import { motifs } from './page';

/** The way back: what a plan hands over, as options of ApexCharts, which then draws in the same place. */
export function enApexCharts({ dessin: { lignes, batons }, zone, hauteur, rangees }: Plan, largeur: number): object {
  const large = zone.droite - zone.gauche;
  const haute = zone.bas - zone.haut;
  const padding = { left: zone.gauche, right: largeur - zone.droite, top: zone.haut, bottom: hauteur - zone.bas };
  const place = { grid: { show: false, padding }, tooltip: { enabled: false }, legend: { show: false } };
  const toile = { width: largeur, height: hauteur, animations: { enabled: false }, sparkline: { enabled: true } };
  return lignes
    ? { ...place, chart: { ...toile, type: 'line' }, ...enCourbes(lignes, zone.bas, haute) }
    : { ...place, chart: { ...toile, type: 'bar', stacked: true }, ...enBarres(batons ?? [], rangees.length, zone.haut, haute, large) };
}

/** On ranks and pixels, so that the scales are not its own. */
function enCourbes(lignes: LigneBrisee[], bas: number, haute: number): object {
  const styles = lignes.map(({ style }) => style);
  const rangs = lignes[0].points.length;
  return {
    series: lignes.map(({ trait, points }) => ({ name: trait, data: points.map((lieu, x) => ({ x, y: lieu && bas - lieu[1] })) })),
    colors: styles.map((s) => s.couleur),
    stroke: { curve: 'straight', width: 2.5, dashArray: styles.map((s) => s.tirets) },
    markers: {
      size: 4.5,
      strokeWidth: 2,
      showNullDataPoints: false,
      shape: styles.map((s) => s.marque),
      colors: styles.map((s) => (s.creux ? 'var(--copil-fond)' : s.couleur)),
      strokeColors: styles.map((s) => s.couleur),
    },
    xaxis: { type: 'numeric', min: 0, max: rangs - 1 },
    yaxis: { min: 0, max: haute },
  };
}

/** Stacked by place in the row: the first part of each, then the second… */
function enBarres(batons: Baton[], nombre: number, haut: number, haute: number, large: number): object {
  const bande = haute / nombre;
  const rangees = Array.from({ length: nombre }, (_, rang) =>
    batons.filter(({ boite }) => boite.y >= haut + rang * bande && boite.y < haut + (rang + 1) * bande),
  );
  const places = Math.max(...rangees.map((rangee) => rangee.length));
  const part = (baton: Baton | undefined, x: number): object =>
    baton ? { x, y: baton.boite.l, fillColor: motifs.remplir(baton.style) } : { x, y: 0 };
  return {
    series: Array.from({ length: places }, (_, place) => ({ data: rangees.map((rangee, x) => part(rangee[place], x)) })),
    stroke: { width: 0 },
    // Whole percents only.
    plotOptions: { bar: { horizontal: true, barHeight: `${Math.round((batons[0].boite.h / bande) * 100)}%` } },
    xaxis: { min: 0, max: large },
  };
}
