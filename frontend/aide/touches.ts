/** The keys that work on a page, told by what is on it: a key whose place is not there is not announced. */

export interface Touche {
  touches: string[];
  quoi: string;
}

interface Groupe {
  titre: string;
  /** What must be on the page. */
  si: string;
  touches: Touche[];
}

export const GROUPES: Groupe[] = [
  {
    titre: 'Partout',
    si: 'copil-recherche input',
    touches: [
      { touches: ['Ctrl + K'], quoi: 'chercher dans tout Copil' },
      { touches: ['/'], quoi: 'chercher aussi, sauf dans un champ' },
      { touches: ['?'], quoi: 'cette liste, sauf dans un champ' },
    ],
  },
  {
    titre: 'Dans un graphique, une fois atteint par Tab',
    si: 'copil-graphique[tabindex]',
    touches: [
      { touches: ['←', '→'], quoi: "d'une valeur à l'autre, lue à haute voix" },
      { touches: ['↑', '↓'], quoi: "d'une série à l'autre" },
      { touches: ['Début', 'Fin'], quoi: 'première et dernière valeurs' },
      { touches: ['Échap'], quoi: 'refermer la bulle' },
    ],
  },
  {
    titre: 'Sous un chiffre déplié',
    si: '.copil-suite:not([hidden]) *',
    touches: [
      { touches: ['Retour arrière'], quoi: "remonter au territoire d'avant" },
      { touches: ['Échap'], quoi: 'refermer' },
    ],
  },
  {
    titre: 'Dans une liste',
    si: 'copil-liste tbody th[scope=row] a',
    touches: [
      { touches: ['↑', '↓'], quoi: "d'une ligne à l'autre, une fois sur la première" },
      { touches: ['Entrée'], quoi: 'ouvrir la ligne' },
    ],
  },
  {
    titre: 'Dans la liste à mettre à jour',
    si: '.travail-ouvrir',
    touches: [
      { touches: ['↑', '↓'], quoi: "d'un engagement à l'autre" },
      { touches: ['Entrée'], quoi: 'mettre à jour celui-là' },
      { touches: ['Échap'], quoi: 'le refermer : la saisie est gardée en brouillon' },
    ],
  },
  {
    titre: 'Dans le formulaire de suivi',
    si: '.suivi-form',
    touches: [{ touches: ['Ctrl + Entrée'], quoi: 'enregistrer' }],
  },
  {
    titre: 'Dans la grille de saisie',
    si: '[data-rang][data-colonne]',
    touches: [
      { touches: ['Entrée', '↓'], quoi: 'la même colonne, une ligne plus bas' },
      { touches: ['↑'], quoi: 'une ligne plus haut' },
    ],
  },
  {
    titre: 'Dans un texte de bilan',
    si: 'copil-redaction [role=textbox]',
    touches: [
      { touches: ['Ctrl + Entrée'], quoi: 'enregistrer' },
      { touches: ['Ctrl + B', 'Ctrl + I'], quoi: 'gras, italique' },
      { touches: ['Ctrl + Z', 'Ctrl + Y'], quoi: 'annuler, rétablir la frappe' },
      { touches: ['Tab', 'Maj + Tab'], quoi: "dans une liste : rentrer ou sortir d'un niveau" },
      { touches: ['Échap, puis Tab'], quoi: 'quitter le texte' },
    ],
  },
];

export function quiMarchent(presente: (selecteur: string) => boolean): Groupe[] {
  return GROUPES.filter(({ si }) => presente(si));
}
