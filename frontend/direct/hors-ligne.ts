/**
 * A page whose server no longer answers stays as it is, with what is typed in it: it says what happens in words that stay,
 * opens no link that would replace it by an error of the browser, and says of each button that it waits. The requests
 * themselves wait in Vaadin's client, which sends them once the line is back. Decision 0056.
 */
import { pousse } from './ligne';
import { retrouver } from './retrouvailles';
import { Saisies } from './saisies';

type Etat = 'connected' | 'loading' | 'reconnecting' | 'connection-lost';

interface Ligne {
  state: Etat;
  addStateChangeListener(entendre: (avant: Etat, etat: Etat) => void): void;
}

/** What was about to be sent again when the session ended is known a little after the line is back. */
const OUBLI_MS = 8_000;
const MERCI_MS = 5_000;
const ENTRE_DEUX_ESSAIS_MS = 3_000;
const ATTEND = 'attend';

let depuis: Date | null = null;
let bandeau: HTMLElement | null = null;
let fin = 0;
let essai = 0;
let repondues = 0;

const perdue = (): boolean => depuis !== null;
const saisies = new Saisies(perdue);

function paragraphe(texte: string, fort = ''): HTMLElement {
  const p = document.createElement('p');
  if (fort) {
    const mots = document.createElement('strong');
    mots.textContent = fort;
    p.append(mots);
  }
  p.append(texte);
  return p;
}

function dire(role: 'alert' | 'status', ...phrases: HTMLElement[]): void {
  bandeau?.remove();
  bandeau = document.createElement('div');
  bandeau.className = 'copil-hors-ligne';
  bandeau.setAttribute('role', role);
  bandeau.append(...phrases);
  document.body.append(bandeau);
}

/**
 * Vaadin's client sends again what waits, but forgets to say that the line is back when it was told of the cut otherwise than
 * by what it sends: a server that answered twice is there.
 */
async function essayer(ligne: Ligne): Promise<void> {
  repondues = await fetch('/icone.svg', { cache: 'no-store' }).then(
    ({ ok }) => (ok ? repondues + 1 : 0),
    () => 0,
  );
  if (perdue() && repondues > 1 && pousse()) ligne.state = 'connected';
}

function perdre(ligne: Ligne): void {
  if (depuis) return;
  repondues = 0;
  essai = window.setInterval(() => void essayer(ligne), ENTRE_DEUX_ESSAIS_MS);
  window.clearTimeout(fin);
  depuis = new Date();
  saisies.garder();
  const heure = depuis.toLocaleTimeString('fr-FR', { hour: 'numeric', minute: '2-digit' }).replace(':', '\u00a0h\u00a0');
  dire(
    'alert',
    paragraphe(
      ` depuis ${heure}. Copil réessaie seul, toutes les trois secondes\u00a0: laissez cette page ouverte.`,
      'Connexion interrompue',
    ),
    paragraphe('Ce que vous avez tapé reste ici. «\u202fEnregistrer\u202f» attend, et part dès que la connexion revient.'),
  );
}

function retablir(): void {
  if (!depuis) return;
  depuis = null;
  window.clearInterval(essai);
  const attendaient = [...document.querySelectorAll<HTMLElement>(`[data-${ATTEND}]`)];
  attendaient.forEach((bouton) => delete bouton.dataset[ATTEND]);
  dire('status', paragraphe(attendaient.length > 0 ? '. Ce qui attendait est parti.' : '.', 'Connexion rétablie'));
  fin = window.setTimeout(() => bandeau?.remove(), MERCI_MS);
  window.setTimeout(() => perdue() || saisies.rendre(), OUBLI_MS);
}

/** Said once more to who insists. */
function insister(phrase: string): void {
  bandeau?.querySelector('[data-phrase]')?.remove();
  const dite = paragraphe(phrase);
  dite.dataset.phrase = '';
  bandeau?.append(dite);
}

function retenir(evenement: Event, phrase: string): void {
  evenement.preventDefault();
  evenement.stopImmediatePropagation();
  insister(phrase);
}

/** Buttons that the server answers: those of our own elements mostly work alone. */
function duServeur(cible: Element | null): HTMLElement | null {
  const bouton = cible?.closest<HTMLElement>('button[class*="copil-bouton"]') ?? null;
  for (let dans = bouton?.parentElement; dans; dans = dans.parentElement) {
    if (dans.localName.startsWith('copil-') || dans.localName === 'dialog') return null;
  }
  return bouton;
}

function attendre(evenement: Event, bouton: HTMLElement): void {
  if (ATTEND in bouton.dataset) {
    retenir(evenement, `«\u202f${bouton.textContent}\u202f» attend déjà la connexion\u00a0: inutile de recommencer.`);
    return;
  }
  bouton.dataset[ATTEND] = '';
  insister(`«\u202f${bouton.textContent}\u202f» attend la connexion, et partira dès qu'elle revient.`);
}

function cliquer(evenement: MouseEvent): void {
  const cible = evenement.composedPath().find((noeud): noeud is Element => noeud instanceof Element) ?? null;
  const bouton = duServeur(cible);
  if (!perdue()) {
    if (bouton?.classList.contains('copil-bouton')) saisies.donner();
    return;
  }
  const lien = cible?.closest<HTMLAnchorElement>('a[href]');
  if (lien && lien.origin === location.origin && !(lien.hash && lien.pathname === location.pathname)) {
    retenir(evenement, "Ce lien ne peut pas s'ouvrir tant que Copil ne répond pas\u00a0: vous restez sur cette page.");
  } else if (bouton) {
    attendre(evenement, bouton);
  }
}

/** Ctrl + Enter presses the main button of the form around. */
function presser(evenement: KeyboardEvent): void {
  if (!perdue() || evenement.key !== 'Enter' || !evenement.ctrlKey) return;
  for (let dans = evenement.target as Element | null; dans; dans = dans.parentElement) {
    const bouton = dans.querySelector<HTMLElement>('button.copil-bouton');
    if (bouton) {
      attendre(evenement, bouton);
      return;
    }
  }
}

export function suivreLaLigne(ligne: Ligne): void {
  ligne.addStateChangeListener((_avant, etat) => {
    if (etat === 'connected') retablir();
    else if (etat !== 'loading') perdre(ligne);
  });
  document.addEventListener('click', cliquer, true);
  document.addEventListener('keydown', presser, true);
  document.addEventListener(
    'submit',
    (envoi) => perdue() && retenir(envoi, 'Rien ne peut partir tant que Copil ne répond pas\u00a0: recommencez au retour de la connexion.'),
    true,
  );
  window.addEventListener('beforeunload', (depart) => {
    if (perdue() && saisies.garder()) depart.preventDefault();
  });
  retrouver(saisies);
  // A page asked for while the server is away is ours, not the browser's.
  if (window.isSecureContext) navigator.serviceWorker?.register('/hors-ligne.js').catch(() => undefined);
}
