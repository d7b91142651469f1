import { enClair, type Sigle } from '../sigles/modele';
import type { FigureModele } from './modele';

/** A cell that a spreadsheet would run as a formula is kept as text, a negative number as a number; Java's Tableur has the same rule. */
export function cellule(texte: string): string {
  const sur = /^[=+\-@\t\r]/.test(texte) && !/^-\d+(,\d+)?$/.test(texte) ? `'${texte}` : texte;
  return /[;"\r\n]/.test(sur) ? `"${sur.replaceAll('"', '""')}"` : sur;
}

/** What French Excel opens with a double click: BOM, `;`, decimal comma; what it is, its reading and its source head it. */
export function csv(figure: FigureModele, sigles: Sigle[] = []): Blob {
  const lignes = [
    [figure.titre],
    [figure.tableau.legende],
    [figure.lecture],
    [`Source : ${figure.source}`],
    ...(figure.citation ? [[`Code de citation : ${figure.citation}`]] : []),
    ...sigles.map((sigle) => [enClair(sigle)]),
    [],
    figure.tableau.entetes,
    ...figure.tableau.lignes.map((ligne) => ligne.map((c) => c.brut)),
    ...(figure.notes.length > 0 ? [[], ["D'où vient ce chiffre"], ...figure.notes.map((note) => [note])] : []),
  ];
  const texte = lignes.map((ligne) => ligne.map(cellule).join(';')).join('\r\n');
  return new Blob(['\uFEFF', texte, '\r\n'], { type: 'text/csv;charset=utf-8' });
}
