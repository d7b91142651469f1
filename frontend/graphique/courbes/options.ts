import { optionsCommunes } from '../commun/apex';
import { jeton } from '../commun/svg';
import { valeurDe, type Geometrie, type Trace } from './donnees';

/** Lines and markers, on a numeric x axis of ranks so that positions are ours to know. */
export function optionsCourbes(traces: Trace[], g: Geometrie, largeur: number, hauteur: number): Record<string, unknown> {
  const n = g.xs.length;
  const couleurs = traces.map((t) => t.style.couleur);
  return {
    ...optionsCommunes('line', largeur, hauteur, g.zone),
    series: traces.map((t) => ({
      name: t.serie.nom,
      data: t.points.map((point, i) => ({ x: i, y: valeurDe(point) })),
    })),
    colors: couleurs,
    stroke: { curve: 'straight', width: 2.5, lineCap: 'butt' },
    markers: {
      size: 4.5,
      shape: traces.map((t) => t.style.marque),
      colors: traces.map((t) => (t.style.creux ? jeton('fond') : t.style.couleur)),
      strokeColors: couleurs,
      strokeWidth: 2,
      strokeOpacity: 1,
      showNullDataPoints: false,
    },
    xaxis: { type: 'numeric', min: n === 1 ? -1 : 0, max: n === 1 ? 1 : n - 1, crosshairs: { show: false } },
    yaxis: { min: g.echelle.min, max: g.echelle.max, tickAmount: 1, forceNiceScale: false, crosshairs: { show: false } },
  };
}

/** ApexCharts takes one number for dashes; several are needed to tell dotted from dash-dot. */
export function tirets(svg: SVGSVGElement, traces: Trace[]): void {
  // Where a series has holes ApexCharts adds a speck under the plot for its own tooltips.
  for (const point of svg.querySelectorAll('.apexcharts-marker[default-marker-size="0.1"]')) point.remove();
  for (const groupe of svg.querySelectorAll('.apexcharts-line-series > .apexcharts-series')) {
    const trace = traces[Number(groupe.getAttribute('data:realIndex'))];
    if (!trace) continue;
    for (const chemin of groupe.querySelectorAll(':scope > path')) chemin.setAttribute('stroke-dasharray', trace.style.trait || 'none');
  }
}
