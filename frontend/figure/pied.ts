import type { Cadre } from '../graphique/export';
import { enClair, type Sigle } from '../sigles/modele';
import type { FigureModele } from './modele';

/** What goes with a figure wherever it is taken: what it is of and where, its reading, its source, its code, its initials. */
export function piedDe(m: FigureModele, sigles: Sigle[] = []): Cadre {
  return {
    titre: m.titre,
    objet: m.tableau.legende,
    lecture: m.lecture,
    pied: [
      `Source : ${m.source}.${m.citation ? ` Code de citation : ${m.citation}.` : ''}`,
      ...(sigles.length > 0 ? [sigles.map(enClair).join(' ')] : []),
    ],
  };
}
