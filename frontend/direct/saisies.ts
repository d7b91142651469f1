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

function nom(champ: Champ): string {
  return (champ.labels?.[0]?.textContent ?? champ.getAttribute('aria-label') ?? 'Texte').trim();
}

const ici = (): string => location.pathname + location.search;
const compte = (): string => document.querySelector<HTMLElement>('[data-compte]')?.dataset.compte ?? '';

export class Saisies {
  private readonly tapees = new Set<Champ>();
  /** What the page before this one left, shown until it is taken back. */
  private laissees: Saisie[] = [];

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
    this.ranger([...this.laissees, ...textes]);
    return true;
  }

  /** The server was given them. */
  donner(): void {
    this.tapees.clear();
  }

  /** For the account that typed them alone, on the page where it did. */
  retrouver(): Saisie[] {
    this.laissees = relire(sessionStorage.getItem(CLE), ici(), compte());
    return this.laissees;
  }

  /** The cut is over: what was typed on this page has been given, what the one before left is still to be taken back. */
  rendre(): void {
    this.ranger(this.laissees);
  }

  oublier(): void {
    this.laissees = [];
    sessionStorage.removeItem(CLE);
  }

  private ranger(textes: Saisie[]): void {
    if (textes.length === 0) {
      sessionStorage.removeItem(CLE);
      return;
    }
    try {
      sessionStorage.setItem(CLE, JSON.stringify({ adresse: ici(), compte: compte(), textes } satisfies Gardees));
    } catch {
      // A full drawer keeps nothing: the fields still do.
    }
  }
}
