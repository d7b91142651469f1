import type { Ecart, Unite } from '../modele';
import { formaterValeur } from '../commun/formats';
import { ecarter, type Occupation } from '../commun/placement';
import { ecrire, el, jeton } from '../commun/svg';
import type { Mesure } from '../commun/texte';
import { valeurDe, type Geometrie, type Trace } from './donnees';

/** The words at the end of a line, or of the bracket of the last x. */
export interface Fin {
  couleur: string;
  /** Value the label stands by. */
  ancre: number;
  rang: number;
  valeur: string;
  /** First item continues the line of the value; it may be empty. */
  nom: string[];
  largeur: number;
  hauteur: number;
  crochet: boolean;
}

export interface Colonne {
  fins: Fin[];
  largeur: number;
  crochets: Ecart[];
}

export const INTERLIGNE = 1.25;
const ESPACE_CROCHET = 9;

/** Full names where they fit in two lines, else short ones for all: one or the other, never mixed. */
export function composerFins(
  traces: Trace[],
  ecarts: Ecart[],
  xs: string[],
  unite: Unite,
  mesure: Mesure,
  largeur: number,
  hauteur: number,
): Colonne {
  const dernierRang = xs.length - 1;
  const crochets = ecarts.filter((e) => e.x === xs[dernierRang]);
  const max = largeur < 480 ? largeur * 0.29 : Math.min(largeur * 0.34, 230);
  const composer = (trace: Trace, texte: string, place: number): Fin => {
    const y = valeurDe(trace.points[trace.dernier]) as number;
    const valeur = formaterValeur(y, unite);
    const large = mesure.largeur(valeur, mesure.petit, true);
    const date = trace.dernier < dernierRang ? ` (${xs[trace.dernier]})` : '';
    const nom = mesure.couper(texte + date, place, mesure.note, false, large + 5);
    const largeurs = nom.map((l, i) => mesure.largeur(l, mesure.note) + (i === 0 ? large + 5 : 0));
    return {
      couleur: trace.style.couleur,
      ancre: y,
      rang: trace.dernier,
      valeur,
      nom,
      largeur: Math.max(...largeurs),
      hauteur: mesure.petit * INTERLIGNE + (nom.length - 1) * mesure.note * INTERLIGNE + 2,
      crochet: false,
    };
  };
  const vivantes = traces.filter((t) => t.dernier >= 0);
  const gaps = crochets.map(
    (e): Fin => ({
      couleur: jeton('texte'),
      ancre: (e.de + e.a) / 2,
      rang: dernierRang,
      valeur: e.texte,
      nom: [''],
      largeur: mesure.largeur(e.texte, mesure.petit, true),
      hauteur: mesure.petit * INTERLIGNE + 2,
      crochet: true,
    }),
  );
  const seule = vivantes.length === 1 && traces.length === 1;
  let fins = vivantes.map((t) => composer(t, t.serie.nom, max));
  const tient = (liste: Fin[], lignes: number): boolean =>
    liste.every((f) => f.nom.length <= lignes) && [...liste, ...gaps].reduce((s, f) => s + f.hauteur, 0) <= hauteur;
  if (!tient(fins, seule ? 3 : 2)) fins = vivantes.map((t) => composer(t, t.serie.court || t.serie.nom, max));
  const toutes = [...fins, ...gaps];
  const texte = toutes.reduce((m, f) => Math.max(m, f.largeur), 0);
  const retrait = toutes.length === 0 ? 0 : 12 + (crochets.length > 0 ? 6 + ESPACE_CROCHET * crochets.length : 0);
  return { fins: toutes, largeur: texte + retrait, crochets };
}

export function dessinerFins(
  dessus: Element,
  colonne: Colonne,
  g: Geometrie,
  mesure: Mesure,
  hautPossible: number,
  basPossible: number,
  occupation: Occupation,
): void {
  const n = colonne.crochets.length;
  const bout = g.x(g.xs.length - 1);
  const gauche = bout + 12 + (n > 0 ? 6 + ESPACE_CROCHET * n : 0);
  // With a single x the words stand inside the plot, over its gridlines.
  const halo = g.xs.length === 1;
  const centres = ecarter(
    colonne.fins.map((f) => ({ centre: g.y(f.ancre), hauteur: f.hauteur })),
    hautPossible,
    basPossible,
  );
  colonne.crochets.forEach((ecart, i) => {
    const x = bout + 12 + ESPACE_CROCHET * i;
    const d = `M${x - 5} ${g.y(ecart.de)}H${x}V${g.y(ecart.a)}H${x - 5}`;
    dessus.append(el('path', { d, fill: 'none', stroke: jeton('texte'), 'stroke-width': 1.5 }));
    const haut = Math.min(g.y(ecart.de), g.y(ecart.a));
    occupation.prendre({ x: x - 6, y: haut, l: 8, h: Math.abs(g.y(ecart.de) - g.y(ecart.a)) });
  });
  colonne.fins.forEach((fin, i) => {
    const centre = centres[i];
    const y = g.y(fin.ancre);
    if (!fin.crochet) relier(dessus, fin, g, y, centre, gauche, n > 0);
    const haut = centre - fin.hauteur / 2;
    const base = haut + mesure.petit * 1.02;
    ecrire(dessus, [fin.valeur], gauche, base, { taille: mesure.petit, gras: true, couleur: fin.couleur, halo });
    const suite = gauche + mesure.largeur(fin.valeur, mesure.petit, true) + 5;
    const style = { taille: mesure.note, couleur: fin.couleur, halo };
    if (fin.nom[0] !== '') ecrire(dessus, [fin.nom[0]], suite, base, style);
    if (fin.nom.length > 1) ecrire(dessus, fin.nom.slice(1), gauche, base + mesure.note * INTERLIGNE, style);
    occupation.prendre({ x: gauche, y: haut, l: fin.largeur, h: fin.hauteur });
  });
}

/** A hair from the line's end to its words, when these had to move or the line stops early. */
function relier(parent: Element, fin: Fin, g: Geometrie, y: number, centre: number, gauche: number, crochet: boolean): void {
  const tot = fin.rang < g.xs.length - 1;
  if (!tot && Math.abs(centre - y) < 5) return;
  const depart = g.x(fin.rang) + 8;
  const coude = gauche - 5;
  const d =
    crochet && !tot ? `M${coude - 4} ${y}L${coude + 2} ${centre}` : `M${depart} ${y}H${Math.max(depart, coude - 5)}L${coude + 2} ${centre}`;
  parent.append(el('path', { d, fill: 'none', stroke: fin.couleur, 'stroke-width': 1, 'stroke-dasharray': tot ? '1 3' : undefined }));
}
