/** A series small enough for a line of a list. Held to Java by ModelesDesEcransTest. */
export interface Etincelle {
  /** What it shows, for those who do not see it. */
  dite: string;
  /** Bounds how much a small change may be magnified. */
  unite: '%' | 'nombre' | 'decimal';
  traces: Trace[];
}

export interface Trace {
  trait: string;
  lieux: Lieu[];
}

export interface Lieu {
  annee: number;
  valeur: number;
  /** No line comes to it from the one before. */
  detache: boolean;
}

export interface TuilesModele {
  tuiles: TuileModele[];
}

export interface TuileModele {
  nom: string;
  lien: string;
  valeur: string;
  quand: string;
  etat?: string;
  ecart: string;
  signe?: string;
  detail: string;
  reperes: string[];
  etincelle?: Etincelle;
}
