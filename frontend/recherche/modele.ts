/** What the server found, the best kinds first. */
export interface Reponse {
  groupes: Groupe[];
  message: string;
}

export interface Groupe {
  titre: string;
  resultats: Resultat[];
}

export interface Resultat {
  titre: string;
  detail: string;
  lien: string;
}
