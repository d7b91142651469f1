/** What the room reads; fr.copil.comite.ui.ProjectionModele says what each field means. */
export interface ProjectionModele {
  seance: string;
  titre: string;
  lieu: string;
  rang: number;
  total: number;
  minutes: number;
  depuis: number;
  maintenant: number;
  anime: boolean;
  suit: boolean;
  animePar: string;
  faits: { nom: string; texte: string }[];
  texte: string;
  source: string;
  detour: boolean;
  regard: string;
  planche: Planche | null;
  gestes: Ajout[];
}

/** What more can be asked of what is seen. */
export type Ajout = 'tableau' | 'serie' | 'territoire' | 'liste';

/** A page of a file; `suivante` is what the next one loads, empty for the last. */
export interface Planche {
  adresse: string;
  suivante: string;
  nom: string;
  page: number;
  pages: number;
}
