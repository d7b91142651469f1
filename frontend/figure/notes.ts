import type { Modele } from '../graphique/modele';

/** What is said of single values of a chart, each once, the latest year first. */
export function notesDe(graphique: Modele): string[] {
  if (graphique.type !== 'courbes') return [];
  const dites = graphique.series.flatMap((serie) =>
    serie.points.flatMap((point) => (point.note ? [{ x: point.x, texte: `${point.x}, ${serie.court || serie.nom} : ${point.note}` }] : [])),
  );
  return [...new Set(dites.sort((a, b) => b.x.localeCompare(a.x)).map((dite) => dite.texte))];
}
