import { annoncer, preparerAnnonce } from '../graphique/annonce';

/** What changed on the page while it was open, said once however many parts of the page show it. */

export interface Nouvelle {
  texte: string;
  /** Sums up what rows tell one by one: said only when no row tells it. */
  resume: boolean;
}

/** The parts of a page that show the same change hear of it in the same message, or in the next one. */
const RASSEMBLER_MS = 250;
const CITEES = 3;

let nouvelles: Nouvelle[] = [];

// A region that comes with its text goes unheard.
preparerAnnonce();

export function signaler(arrivees: Nouvelle[]): void {
  if (arrivees.length === 0) return;
  if (nouvelles.length === 0) {
    window.setTimeout(() => {
      annoncer(phrase(nouvelles));
      nouvelles = [];
    }, RASSEMBLER_MS);
  }
  nouvelles.push(...arrivees);
}

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
