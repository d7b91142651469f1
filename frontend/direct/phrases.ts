/** What a change is told in, without a page. */

export interface Nouvelle {
  texte: string;
  /** Sums up what rows tell one by one: said only when no row tells it. */
  resume: boolean;
}

const CITEES = 3;

export function phrase(toutes: Nouvelle[]): string {
  const lignes = toutes.filter((n) => !n.resume);
  const dites = [...new Set((lignes.length > 0 ? lignes : toutes).map((n) => n.texte))];
  if (dites.length <= CITEES) return dites.join(' ');
  return `${dites.length} lignes ont changé. ${dites.slice(0, CITEES).join(' ')}`;
}

/** As one says it: an arrow is not read aloud. */
export function passage(quoi: string, avant: string, apres: string): string {
  if (avant === apres) return `${quoi} a changé.`;
  return avant === '' ? `${quoi}\u00a0: ${apres}.` : `${quoi}\u00a0: de «\u202f${avant}\u202f» à «\u202f${apres}\u202f».`;
}
