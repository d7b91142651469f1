import type { Modele } from '../graphique/modele';

/** One figure as the server says it. */
export interface FigureModele {
  id: string;
  titre: string;
  lecture: string;
  choix: { libelle: string; lien: string; actif: boolean }[];
  graphique: Modele;
  tableau: Tableau;
  source: string;
  /** Short code that opens the value for ever. */
  citation?: string | null;
  notes: string[];
  fichier: string;
  /** Those it shows a value of: read by the server only. */
  indicateurs: string[];
}

export interface Tableau {
  legende: string;
  entetes: string[];
  lignes: Cellule[][];
}

/** `brut` is what a French spreadsheet reads as a number. */
export interface Cellule {
  texte: string;
  brut: string;
  lien?: string;
}
