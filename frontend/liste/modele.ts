import type { Etincelle } from '../tuile/modele';

/** One list as the server says it. */
export interface ListeModele {
  id: string;
  legende: string;
  filtres: Filtre[];
  colonnes: Colonne[];
  lignes: Ligne[];
  total: number;
  page: number;
  taille: number;
  vide: string;
  export: string | null;
  /** Filters behind one button, all but the search. */
  replie: boolean;
}

export interface Filtre {
  nom: string;
  libelle: string;
  genre: 'texte' | 'choix' | 'case';
  valeur: string;
  options: { valeur: string; libelle: string }[];
}

export interface Colonne {
  titre: string;
  tri?: string;
  nombre: boolean;
}

export interface Ligne {
  groupe?: { titre: string; niveau: number; detail?: string };
  cellules: Cellule[];
  ancre?: string;
}

export interface Cellule {
  texte: string;
  lien?: string;
  etat?: string;
  detail?: string;
  liens?: { texte: string; lien: string }[];
  etincelle?: Etincelle;
  /** Codes and lines of the sources of the row that it names. */
  origine?: string;
}
