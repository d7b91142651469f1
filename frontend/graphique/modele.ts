/** What the server hands over: one object says the whole chart. Held to Java's Graphique by ModelesDesEcransTest. */

export type Etat = 'valeur' | 'non-transmis' | 'secret' | 'sans-objet' | 'partiel' | 'restreint';

/** `decimal`: one decimal, no unit of its own. */
export type Unite = '%' | 'nombre' | 'decimal';

/** What a value is made of, and the code that opens it. */
export interface Chiffre {
  annee: number;
  unite: string;
  numerateur?: number;
  denominateur?: number;
  code?: string;
}

export interface Point {
  x: string;
  /** None when the state is not a value. */
  y?: number | null;
  etat: Etat;
  /** Ready French text for the tooltip, e.g. "77,2 % (131 123 admis sur 169 862)". */
  detail: string;
  /** Ends of the interval around the value, when it has one. */
  bas?: number | null;
  haut?: number | null;
  /** What documents say of the value. */
  chiffre?: Chiffre;
  /** What is said of the value: ringed on the line, written under the chart. */
  note?: string;
}

export interface Serie {
  nom: string;
  /** Used where `nom` does not fit. */
  court: string;
  trait: string;
  points: Point[];
}

export interface Cible {
  nom: string;
  trait: 'cible';
  points: { x: string; y: number }[];
}

/** A gap between two values at one x, with its own words, e.g. "8,8 pts". */
export interface Ecart {
  x: string;
  de: number;
  a: number;
  texte: string;
}

export interface Courbes {
  type: 'courbes';
  description: string;
  axeX: string;
  axeY: string;
  unite: Unite;
  min?: number | null;
  max?: number | null;
  series: Serie[];
  cibles: Cible[];
  ecarts: Ecart[];
  /** Abscissas before which a series breaks. */
  ruptures: string[];
}

export interface Part {
  trait: string;
  nom: string;
  valeur: number;
  detail: string;
  /** Address of the list behind it. */
  lien?: string;
  /** What documents say of the value. */
  chiffre?: Chiffre;
}

/** One horizontal stacked bar; `marque` is the row in use. */
export interface Ligne {
  nom: string;
  marque: boolean;
  parts: Part[];
  etat?: Etat | null;
}

export interface Barres {
  type: 'barres';
  description: string;
  axeX: string;
  unite: Unite;
  traits: { trait: string; nom: string }[];
  lignes: Ligne[];
  /** A value that all rows are read against. */
  repere?: { nom: string; valeur: number } | null;
}

/** A territory of a map; with no outline in the background, it is in the table only. */
export interface Zone {
  code: string;
  nom: string;
  /** Rank in the classes of the map; none when it has a state. */
  classe?: number | null;
  etat?: Etat | null;
  detail: string;
}

export interface Carte {
  type: 'carte';
  description: string;
  /** What the classes measure, above them. */
  legende: string;
  fond: Fond;
  /** In words, from the lowest to the highest, five at the most. */
  classes: string[];
  zones: Zone[];
  /** Codes of the zones in use. */
  marques: string[];
  /** Codes of the zones to frame, which alone are drawn; empty for the whole background. */
  cadre: string[];
  /** Address that a zone opens, where `{code}` is its code. */
  vers?: string;
}

/** Where the outlines are, what to say of them, and what has a square for want of one. */
export interface Fond {
  adresse: string;
  note: string;
  carres: Carre[];
}

export interface Carre {
  code: string;
  nom: string;
}

export type Modele = Courbes | Barres | Carte;

/** Detail of `copil-graphique-clic`: `ligne` is the row's index in the model. */
export interface Clic {
  ligne: number;
  nom: string;
  trait: string;
}

/** A value with a state and no number; the words are the same in every chart. */
export const MOTS_ETAT: Record<Exclude<Etat, 'valeur'>, string> = {
  'non-transmis': 'non transmis',
  secret: 'secret statistique',
  'sans-objet': 'sans objet',
  partiel: 'partiel',
  restreint: 'diffusion restreinte',
};
