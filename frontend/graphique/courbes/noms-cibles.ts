import type { Cible } from '../modele';
import type { Boite, Occupation, Segment } from '../commun/placement';
import { styleDe } from '../commun/traits';
import { ecrire } from '../commun/svg';
import type { Mesure } from '../commun/texte';

interface Essai {
  x: number;
  y: number;
  pente: number;
  lignes: string[];
  boites: Boite[];
}

/** Beyond this share of the plot's width a name is better told above the plot. */
export function tropLong(cible: Cible, plot: number, mesure: Mesure): boolean {
  return mesure.largeur(cible.nom, mesure.note) > 0.9 * plot;
}

/** Writes the target's name along its line, where it hinders least. */
export function nommerCible(dessus: Element, cible: Cible, segments: Segment[], mesure: Mesure, occupation: Occupation): void {
  if (segments.length === 0) return;
  let meilleur: Essai | undefined;
  let moindre = Infinity;
  for (const essai of essais(cible.nom, segments, mesure)) {
    const gene = essai.boites.reduce((s, b) => s + occupation.gene(b), 0) + (essai.lignes.length - 1);
    if (gene < moindre) {
      moindre = gene;
      meilleur = essai;
    }
    if (gene === 0) break;
  }
  if (!meilleur) return;
  ecrire(dessus, meilleur.lignes, meilleur.x, meilleur.y, {
    taille: mesure.note,
    couleur: styleDe(cible.trait).couleur,
    halo: true,
    rotation: Math.abs(meilleur.pente) < 0.3 ? 0 : meilleur.pente,
  });
  for (const b of meilleur.boites) occupation.prendre(b);
}

/** On one line, following the slope where it fits on one stroke; then on two, level. */
function* essais(nom: string, segments: Segment[], mesure: Mesure): Generator<Essai> {
  const taille = mesure.note;
  const debut = segments[0].x1;
  const fin = segments[segments.length - 1].x2;
  const entier = mesure.largeur(nom, taille);
  for (const lignes of [[nom], mesure.couper(nom, entier * 0.62, taille)]) {
    const largeur = mesure.plusLarge(lignes, taille);
    const reste = (lignes.length - 1) * taille * 1.25;
    for (const dessus of [true, false]) {
      for (let part = 0; part <= 1.001; part += 0.05) {
        const x = debut + 4 + part * Math.max(0, fin - debut - largeur - 8);
        const segment = lignes.length > 1 ? undefined : segments.find((s) => x >= s.x1 - 1 && x + largeur <= s.x2 + 1);
        const ys = hauteursSous(segments, x, Math.min(fin, x + largeur));
        const pente = segment ? (Math.atan2(ys[1] - ys[0], largeur) * 180) / Math.PI : 0;
        const decalage = dessus ? -2 - 0.24 * taille - reste : 5 + 0.85 * taille;
        const y = (segment ? ys[0] : dessus ? Math.min(...ys) : Math.max(...ys)) + decalage;
        yield { x, y, pente, lignes, boites: boitesLeLong(x, y, pente, largeur, taille, reste) };
      }
    }
  }
}

/** The line's heights at both ends of a span, then at its bends in between. */
function hauteursSous(segments: Segment[], x: number, fin: number): number[] {
  const en = (abscisse: number): number => {
    const s = segments.find((t) => abscisse >= t.x1 && abscisse <= t.x2) ?? segments[segments.length - 1];
    return s.y1 + ((abscisse - s.x1) / (s.x2 - s.x1 || 1)) * (s.y2 - s.y1);
  };
  return [en(x), en(fin), ...segments.filter((s) => s.x2 > x && s.x2 < fin).map((s) => s.y2)];
}

/** A slanted label takes a staircase of small boxes. */
function boitesLeLong(x: number, y: number, pente: number, largeur: number, taille: number, reste: number): Boite[] {
  const parts = Math.abs(pente) < 1 ? 1 : 5;
  const tangente = Math.tan((pente * Math.PI) / 180);
  const l = largeur / parts;
  return Array.from({ length: parts }, (_, i) => ({
    x: x + i * l,
    y: y - taille * 0.85 + tangente * (i + 0.5) * l,
    l,
    h: taille * 1.05 + reste,
  }));
}
