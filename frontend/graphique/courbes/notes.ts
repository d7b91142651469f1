import { el, jeton } from '../commun/svg';
import { valeurDe, type Geometrie, type Trace } from './donnees';

/** A ring around each value that something is said of. */
export function cernerNotes(dessus: Element, traces: Trace[], g: Geometrie): void {
  for (const { points } of traces) {
    points.forEach((point, rang) => {
      const valeur = valeurDe(point);
      if (valeur === null || !point?.note) return;
      dessus.append(el('circle', { cx: g.x(rang), cy: g.y(valeur), r: 9, fill: 'none', stroke: jeton('texte'), 'stroke-width': 1.2 }));
    });
  }
}
