import type { Unite } from '../modele';
import { formaterCourt } from '../commun/formats';
import type { Boite, Occupation } from '../commun/placement';
import { ecrire } from '../commun/svg';
import type { Mesure } from '../commun/texte';
import { valeurDe, type Geometrie, type Trace } from './donnees';

/** Small figures beside the points that are not labelled at the line's end, where nothing is covered. */
export function dessinerValeurs(
  dessus: Element,
  traces: Trace[],
  g: Geometrie,
  unite: Unite,
  mesure: Mesure,
  occupation: Occupation,
): void {
  const taille = mesure.note;
  for (let rang = g.xs.length - 1; rang >= 0; rang--) {
    const ici = traces
      .map((trace) => ({ trace, valeur: valeurDe(trace.points[rang]) }))
      .filter((p): p is { trace: Trace; valeur: number } => p.valeur !== null)
      .sort((a, b) => b.valeur - a.valeur);
    ici.forEach(({ trace, valeur }, ordre) => {
      if (trace.dernier === rang) return;
      const texte = formaterCourt(valeur, unite);
      const largeur = mesure.largeur(texte, taille);
      const [x, y] = [g.x(rang), g.y(valeur)];
      const auDessus: Boite = { x: x - largeur / 2, y: y - 8 - taille, l: largeur, h: taille };
      const auDessous: Boite = { ...auDessus, y: y + 8 };
      // The highest line speaks upwards and the lowest downwards: gaps keep the middle.
      const choix = ordre === 0 ? [auDessus, auDessous] : [auDessous, auDessus];
      const libre = choix.find((b) => occupation.gene(b) === 0);
      if (!libre) return;
      ecrire(dessus, [texte], x, libre.y + taille * 0.9, { taille, couleur: trace.style.couleur, ancre: 'middle', halo: true });
      occupation.prendre(libre);
    });
  }
}
