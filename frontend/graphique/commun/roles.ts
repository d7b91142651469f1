import { jeton } from './svg';

export type Remplissage = 'plein' | 'hachures' | 'rayures' | 'croise' | 'damier' | 'points' | 'creux' | 'cerne';
export type Marque = 'circle' | 'square' | 'diamond' | 'triangle';
export type Icone = 'coche' | 'lecture' | 'rond' | 'croix' | 'pause' | 'tiret' | 'question' | 'pointille';

/** How a role is told apart: never by its colour alone. */
export interface StyleRole {
  couleur: string;
  /** SVG dash array of its line; empty for a solid one. */
  trait: string;
  marque: Marque;
  creux: boolean;
  remplissage: Remplissage;
  /** Colour of text written on its full colour. */
  surPlein: string;
  icone?: Icone;
}

export const DEFAUT: StyleRole = {
  couleur: jeton('texte-discret'),
  trait: '',
  marque: 'circle',
  creux: false,
  remplissage: 'plein',
  surPlein: jeton('sur-plein'),
};

function role(nom: string, trait: string, marque: Marque, creux: boolean): StyleRole {
  return { ...DEFAUT, couleur: jeton(`role-${nom}`), trait, marque, creux };
}

function etat(nom: string, remplissage: Remplissage, icone: Icone): StyleRole {
  return { ...DEFAUT, couleur: jeton(`etat-${nom}`), remplissage, icone };
}

const STYLES: Record<string, StyleRole> = {
  qpv: role('qpv', '', 'circle', false),
  'hors-qpv': role('hors-qpv', '10 5', 'square', true),
  'rep-plus': role('rep-plus', '', 'diamond', false),
  rep: role('rep', '2 3.5', 'circle', true),
  'hors-ep': role('hors-ep', '10 4 2 4', 'triangle', true),
  filles: role('filles', '', 'circle', false),
  garcons: role('garcons', '10 5', 'square', true),
  territoire: role('territoire', '', 'circle', false),
  france: { ...DEFAUT, trait: '10 5', marque: 'square', creux: true },
  ecart: role('territoire', '', 'circle', false),
  cible: role('cible', '4 3', 'circle', true),
  realise: etat('realise', 'plein', 'coche'),
  // Was there before the signing: the same mark, lighter.
  'en-place': etat('realise', 'points', 'coche'),
  'en-cours': etat('en-cours', 'plein', 'lecture'),
  'non-demarre': { ...etat('non-demarre', 'plein', 'rond'), surPlein: jeton('sur-moyen') },
  bloque: etat('bloque', 'hachures', 'croix'),
  suspendu: etat('suspendu', 'rayures', 'pause'),
  abandonne: etat('abandonne', 'croise', 'tiret'),
  'non-renseigne': etat('non-renseigne', 'creux', 'question'),
  couvert: etat('couvert', 'plein', 'coche'),
  'non-couvert': etat('non-couvert', 'hachures', 'croix'),
  'non-transmis': etat('non-transmis', 'creux', 'pointille'),
};

export function styleDe(nom: string): StyleRole {
  return STYLES[nom] ?? DEFAUT;
}
