import { el } from '../commun/svg';
import { valeurDe, type Geometrie, type Trace } from './donnees';

/** How far the value of a point may be from the truth: a whisker through its marker. */
export function dessinerIntervalles(dessous: Element, traces: Trace[], g: Geometrie): void {
  for (const { points, style } of traces) {
    points.forEach((point, rang) => {
      if (!point || valeurDe(point) === null || typeof point.bas !== 'number' || typeof point.haut !== 'number') return;
      const [x, haut, bas] = [g.x(rang), g.y(point.haut), g.y(point.bas)];
      dessous.append(
        el('path', { d: `M${x - 5} ${haut}h10m-5 0V${bas}m-5 0h10`, fill: 'none', stroke: style.couleur, 'stroke-width': 1.5 }),
      );
    });
  }
}
