import type { Zone } from '../commun/dessin';
import { ecrire, jeton } from '../commun/svg';
import type { Boite } from '../commun/placement';
import type { Mesure } from '../commun/texte';
import type { Carre } from '../modele';
import type { Cadrage, Trace } from './trace';

/** West of the Basque coast, the sea: as a share of the side of the map of France. */
const MER = 0.18;

const ENTRE = 6;

/** Territories without an outline, one square each with its name: at the lower left, or under the map when names need more room. */
export interface Rangement {
  carres: Carre[];
  cote: number;
  /** Height to keep under the map. */
  pied: number;
  /** Where each one is, in pixels from the lower left corner that it starts from. */
  places: { x: number; y: number }[];
  /** Width of the widest name with its square. */
  colonne: number;
  /** How far they may stand out of the zone. */
  aGauche: number;
}

export const MOT_CARRES =
  "Un carré tient lieu de chaque département d'outre-mer, dont le contour n'est pas dans ce fond\u00a0: sa place et sa taille ne disent rien.";

/** @param aGauche width that is free beside the zone, at its foot */
export function ranger(carres: Carre[], zone: Zone, aGauche: number, mesure: Mesure): Rangement {
  const taille = mesure.note;
  const cote = Math.ceil(taille * 1.5);
  const pas = Math.ceil(taille * 2);
  const colonne =
    cote +
    ENTRE +
    Math.ceil(
      mesure.plusLarge(
        carres.map(({ nom }) => nom),
        taille,
      ),
    );
  const [largeur, hauteur] = [zone.droite - zone.gauche, zone.bas - zone.haut];
  const cotePlan = Math.min(largeur, hauteur);
  const libre = aGauche + (largeur - cotePlan) / 2 + MER * cotePlan;
  if (carres.length === 0 || (colonne <= libre && carres.length * pas <= hauteur / 2)) {
    return { carres, cote, colonne, aGauche, pied: 0, places: carres.map((_, i) => ({ x: 0, y: (i - carres.length) * pas })) };
  }
  const parLigne = Math.max(1, Math.floor((largeur + 12) / (colonne + 12)));
  const lignes = Math.ceil(carres.length / parLigne);
  const places = carres.map((_, i) => ({ x: (i % parLigne) * (colonne + 12), y: (Math.floor(i / parLigne) - lignes) * pas }));
  return { carres, cote, colonne, aGauche: 0, pied: lignes * pas + 8, places };
}

/** As close to the coast as the widest name allows, else from the edge. */
export function boites({ places, colonne, cote, pied, aGauche }: Rangement, zone: Zone, cadrage: Cadrage, largeur: number): Boite[] {
  const x = pied > 0 ? zone.gauche : Math.max(zone.gauche - aGauche, cadrage.x + MER * largeur * cadrage.k - colonne);
  return places.map((place) => ({ x: x + place.x, y: zone.bas + pied + place.y, l: cote, h: cote }));
}

export function tracerCarre(boite: Boite): Trace {
  const { x, y, l, h } = boite;
  return { d: `M${x} ${y}L${x + l} ${y}L${x + l} ${y + h}L${x} ${y + h}Z`, boite };
}

export function nommer(parent: Element, nom: string, { x, y, l, h }: Boite, mesure: Mesure): void {
  const taille = mesure.note;
  ecrire(parent, [nom], x + l + ENTRE, y + h / 2 + taille * 0.36, { taille, couleur: jeton('texte-discret') });
}
