import { jeton } from './svg';

export type Remplissage = 'plein' | 'hachures' | 'rayures' | 'croise' | 'damier' | 'points' | 'creux' | 'cerne';
export type Marque = 'circle' | 'square' | 'diamond' | 'triangle';
export type Icone = 'coche' | 'lecture' | 'rond' | 'croix' | 'pause' | 'tiret' | 'question' | 'pointille';

/** How a trait is told apart: never by its colour alone. */
export interface StyleDeTrait {
  couleur: string;
  /** SVG dash array of its line; empty for a solid one. */
  tirets: string;
  marque: Marque;
  creux: boolean;
  remplissage: Remplissage;
  /** Colour of text written on its full colour. */
  surPlein: string;
  icone?: Icone;
}

export const DEFAUT: StyleDeTrait = {
  couleur: jeton('texte-discret'),
  tirets: '',
  marque: 'circle',
  creux: false,
  remplissage: 'plein',
  surPlein: jeton('sur-plein'),
};

/** Token, dash, mark, whether it is hollow, hatching, sign, ink on it: fr.copil.figure.Trait, line by line (TraitTest compares). */
type Trait = [string, string, Marque, boolean, Remplissage, Icone | '', string];

// biome-ignore format: one line a trait, as Java writes it.
const TRAITS: Record<string, Trait> = {
  'qpv': ['trait-qpv', '', 'circle', false, 'plein', '', 'sur-plein'],
  'hors-qpv': ['trait-hors-qpv', '10 5', 'square', true, 'plein', '', 'sur-plein'],
  'rep-plus': ['trait-rep-plus', '', 'diamond', false, 'plein', '', 'sur-plein'],
  'rep': ['trait-rep', '2 3.5', 'circle', true, 'plein', '', 'sur-plein'],
  'hors-ep': ['trait-hors-ep', '10 4 2 4', 'triangle', true, 'plein', '', 'sur-plein'],
  'filles': ['trait-filles', '', 'circle', false, 'plein', '', 'sur-plein'],
  'garcons': ['trait-garcons', '10 5', 'square', true, 'plein', '', 'sur-plein'],
  'territoire': ['trait-territoire', '', 'circle', false, 'plein', '', 'sur-plein'],
  'france': ['texte-discret', '10 5', 'square', true, 'plein', '', 'sur-plein'],
  'ecart': ['trait-territoire', '', 'circle', false, 'plein', '', 'sur-plein'],
  'reference': ['texte-discret', '', 'circle', false, 'plein', '', 'sur-plein'],
  'cible': ['trait-cible', '4 3', 'circle', true, 'plein', '', 'sur-plein'],
  'realise': ['etat-realise', '', 'circle', false, 'plein', 'coche', 'sur-plein'],
  'en-place': ['etat-realise', '', 'circle', false, 'points', 'coche', 'sur-plein'],
  'en-cours': ['etat-en-cours', '', 'circle', false, 'plein', 'lecture', 'sur-plein'],
  'non-demarre': ['etat-non-demarre', '', 'circle', false, 'plein', 'rond', 'sur-moyen'],
  'bloque': ['etat-bloque', '', 'circle', false, 'hachures', 'croix', 'sur-plein'],
  'suspendu': ['etat-suspendu', '', 'circle', false, 'rayures', 'pause', 'sur-plein'],
  'abandonne': ['etat-abandonne', '', 'circle', false, 'croise', 'tiret', 'sur-plein'],
  'non-renseigne': ['etat-non-renseigne', '', 'circle', false, 'creux', 'question', 'sur-plein'],
  'couvert': ['etat-couvert', '', 'circle', false, 'plein', 'coche', 'sur-plein'],
  'non-couvert': ['etat-non-couvert', '', 'circle', false, 'hachures', 'croix', 'sur-plein'],
  'non-transmis': ['etat-non-transmis', '', 'circle', false, 'creux', 'pointille', 'sur-plein'],
};

function styliser([couleur, tirets, marque, creux, remplissage, icone, encre]: Trait): StyleDeTrait {
  const style = { couleur: jeton(couleur), tirets, marque, creux, remplissage, surPlein: jeton(encre) };
  return icone === '' ? style : { ...style, icone };
}

const STYLES = new Map(Object.entries(TRAITS).map(([nom, trait]) => [nom, styliser(trait)]));

export function styleDe(nom: string): StyleDeTrait {
  return STYLES.get(nom) ?? DEFAUT;
}
