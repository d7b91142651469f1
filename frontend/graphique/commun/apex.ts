import type { Zone } from './dessin';

/**
 * Options shared by every chart. ApexCharts only draws the marks ("sparkline": no axes, so the
 * plot is exactly the zone asked for and no text is measured); words and axes are drawn over it.
 */
export function optionsCommunes(type: 'line' | 'bar', largeur: number, hauteur: number, zone: Zone): Record<string, unknown> {
  return {
    chart: {
      type,
      width: largeur,
      height: hauteur,
      parentHeightOffset: 0,
      fontFamily: 'inherit',
      background: 'transparent',
      animations: { enabled: false },
      toolbar: { show: false },
      zoom: { enabled: false },
      selection: { enabled: false },
      sparkline: { enabled: true },
      redrawOnParentResize: false,
      redrawOnWindowResize: false,
      stacked: type === 'bar',
    },
    grid: {
      show: false,
      padding: { left: zone.gauche, right: largeur - zone.droite, top: zone.haut, bottom: hauteur - zone.bas },
    },
    legend: { show: false },
    tooltip: { enabled: false },
    dataLabels: { enabled: false },
    states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
  };
}
