/** What changed on the page while it was open, said once however many parts of the page show it. */

import { annoncer, preparerAnnonce } from '../graphique/annonce';
import { type Nouvelle, phrase } from './phrases';

/** The parts of a page that show the same change hear of it in the same message, or in the next one. */
const RASSEMBLER_MS = 250;

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
