/**
 * What was typed on a page whose server no longer answers. The fields keep it while the page lives; the tab keeps it too, for
 * the page that is loaded again in its place.
 */

export interface Saisie {
  nom: string;
  texte: string;
}

export interface Gardees {
  adresse: string;
  compte: string;
  textes: Saisie[];
}

/** Also read by the page of the service worker, which says that something is kept. */
export const CLE = 'copil-saisies';

type Champ = HTMLInputElement | HTMLTextAreaElement;

const TEXTES = ['text', 'email', 'url', 'tel', 'number', 'date', 'time', ''];

const SECRETS = /one-time-code|password/;

/** Neither a secret nor what one was looking for. */
export function seGarde(champ: Pick<Champ, 'type' | 'autocomplete'> & { role: string | null; tagName: string }): boolean {
  if (champ.tagName === 'TEXTAREA') return true;
  return champ.tagName === 'INPUT' && TEXTES.includes(champ.type) && champ.role !== 'combobox' && !SECRETS.test(champ.autocomplete);
}

/** A password whose eye is open is a text as any other. */
const dUnSecret = (champ: Element): boolean => champ.closest('vaadin-password-field') !== null;

/** What the tab keeps for this page and this account; nothing of another's. */
export function relire(lu: string | null, adresse: string, compte: string): Saisie[] {
  if (!lu) return [];
  try {
    const gardees = JSON.parse(lu) as Gardees;
    return gardees.adresse === adresse && gardees.compte === compte ? gardees.textes : [];
  } catch {
    return [];
  }
}

/** What an earlier cut kept stays, but for the fields that were typed in since, were it to erase them. */
export function joindre(avant: Saisie[], maintenant: Saisie[], tapes: string[]): Saisie[] {
  return [...avant.filter((une) => !tapes.includes(une.nom)), ...maintenant];
}

function nom(champ: Champ): string {
  return (champ.labels?.[0]?.textContent ?? champ.getAttribute('aria-label') ?? 'Texte').trim();
}

const ici = (): string => location.pathname + location.search;
const compte = (): string => document.querySelector<HTMLElement>('[data-compte]')?.dataset.compte ?? '';

export class Saisies {
  private readonly tapees = new Set<Champ>();

  /** @param perdue whether the server is out of reach */
  constructor(perdue: () => boolean) {
    document.addEventListener(
      'input',
      (evenement) => {
        const champ = evenement.composedPath()[0];
        if (!(champ instanceof HTMLInputElement || champ instanceof HTMLTextAreaElement) || !seGarde(champ) || dUnSecret(champ)) return;
        this.tapees.add(champ);
        if (perdue()) this.garder();
      },
      true,
    );
  }

  /** @return whether there is something to keep */
  garder(): boolean {
    const textes = [...this.tapees]
      .filter((champ) => champ.isConnected && champ.value.trim() !== '')
      .map((champ) => ({ nom: nom(champ), texte: champ.value }));
    if (textes.length === 0) return false;
    try {
      const gardees: Gardees = { adresse: ici(), compte: compte(), textes: joindre(this.retrouver(), textes, [...this.tapees].map(nom)) };
      sessionStorage.setItem(CLE, JSON.stringify(gardees));
    } catch {
      // A full drawer keeps nothing: the fields still do.
    }
    return true;
  }

  /** The server was given them. */
  donner(): void {
    this.tapees.clear();
  }

  /** For the account that typed them alone, on the page where it did. */
  retrouver(): Saisie[] {
    return relire(sessionStorage.getItem(CLE), ici(), compte());
  }

  oublier(): void {
    sessionStorage.removeItem(CLE);
  }
}
