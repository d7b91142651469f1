import type { FigureModele } from './modele';

/** A cell that a spreadsheet would run as a formula is kept as text, a negative number as a number; Java's Tableur has the same rule. */
export function cellule(texte: string): string {
  const sur = /^[=+\-@\t\r]/.test(texte) && !/^-\d+(,\d+)?$/.test(texte) ? `'${texte}` : texte;
  return /[;"\r\n]/.test(sur) ? `"${sur.replaceAll('"', '""')}"` : sur;
}

/** What French Excel opens with a double click: BOM, `;`, decimal comma; the source stays with the figures. */
export function csv(figure: FigureModele): Blob {
  const lignes = [
    figure.tableau.entetes,
    ...figure.tableau.lignes.map((ligne) => ligne.map((c) => c.brut)),
    [],
    [figure.tableau.legende],
    [`Source : ${figure.source}`],
    ...(figure.citation ? [[`Citation : ${figure.citation}`]] : []),
    ...figure.notes.map((note) => [note]),
  ];
  const texte = lignes.map((ligne) => ligne.map(cellule).join(';')).join('\r\n');
  return new Blob(['\uFEFF', texte, '\r\n'], { type: 'text/csv;charset=utf-8' });
}
