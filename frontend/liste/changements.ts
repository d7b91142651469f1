import { passage, type Nouvelle } from '../direct/phrases';
import type { Cellule, Ligne, ListeModele } from './modele';

/** Names each row for as long as the list shows it: by the address it opens, else by its words. */
export function cles(lignes: Ligne[]): string[] {
  const vues = new Map<string, number>();
  return lignes.map(({ groupe, cellules }) => {
    const nom = cellules[0]?.lien ?? cellules[0]?.texte ?? `# ${groupe?.titre}`;
    const rang = vues.get(nom) ?? 0;
    vues.set(nom, rang + 1);
    return rang === 0 ? nom : `${nom}#${rang}`;
  });
}

export function cleDeCellule(ligne: string, colonne: number): string {
  return `${ligne}|${colonne}`;
}

function dire(c: Cellule): string {
  return c.liens ? c.liens.map((l) => l.texte).join(', ') : c.texte;
}

/** What differs, for a reader who already had the list in front of them. */
export function comparer(avant: ListeModele, apres: ListeModele): { marques: string[]; nouvelles: Nouvelle[] } {
  const anciennes = new Map(cles(avant.lignes).map((cle, i) => [cle, avant.lignes[i].cellules]));
  const marques: string[] = [];
  const nouvelles: Nouvelle[] = [];
  cles(apres.lignes).forEach((cle, i) => {
    const { cellules } = apres.lignes[i];
    const etaient = anciennes.get(cle);
    if (cellules.length === 0) return;
    if (!etaient) {
      marques.push(cleDeCellule(cle, 0));
      nouvelles.push({ texte: `Nouvelle ligne\u00a0: ${cellules[0].texte}.`, resume: false });
      return;
    }
    const autres = cellules.flatMap((c, j) => (JSON.stringify(c) === JSON.stringify(etaient[j]) ? [] : [j]));
    marques.push(...autres.map((j) => cleDeCellule(cle, j)));
    // The first change tells the row; the others are there to be read.
    const dite = autres.find((j) => etaient[j] && dire(etaient[j]) !== dire(cellules[j])) ?? autres[0];
    if (dite !== undefined) {
      const quoi = dite === 0 ? cellules[0].texte : `${cellules[0].texte}, ${apres.colonnes[dite].titre.toLowerCase()}`;
      nouvelles.push({ texte: passage(quoi, etaient[dite] ? dire(etaient[dite]) : '', dire(cellules[dite])), resume: false });
    }
  });
  return { marques, nouvelles };
}
