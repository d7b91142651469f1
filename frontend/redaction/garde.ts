/** So many texts given or sent are recognised when the page comes back. */
const CONNUS = 30;

interface Gardee {
  connus: number[];
  texte: string;
}

/**
 * What was typed and may never have reached the server: the tab keeps it until the editor closes. A page that ended while its
 * line was cut finds it again, unless somebody else wrote there meanwhile.
 */
export class Garde {
  private connus: number[] = [];
  private readonly cle: () => string;
  private readonly tiroir: Storage | null;

  constructor(cle: () => string, tiroir: Storage | null = tiroirDeLOnglet()) {
    this.cle = cle;
    this.tiroir = tiroir;
  }

  /** The server has this text. */
  connaitre(texte: string): void {
    this.connus = [...this.connus, empreinte(texte)].slice(-CONNUS);
  }

  garder(texte: string): void {
    const gardee: Gardee = { connus: this.connus, texte };
    try {
      this.tiroir?.setItem(this.cle(), JSON.stringify(gardee));
    } catch {
      // A full drawer keeps nothing: the server still has all but the last words.
    }
  }

  /** What was typed after the text that the server gives back; nothing when there is none, or when that text is another. */
  retrouver(donne: string): string | null {
    const lue = this.tiroir?.getItem(this.cle());
    if (!lue) return null;
    const { connus, texte } = JSON.parse(lue) as Gardee;
    return texte !== donne && connus.includes(empreinte(donne)) ? texte : null;
  }

  fermer(): void {
    this.tiroir?.removeItem(this.cle());
  }
}

function tiroirDeLOnglet(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

function empreinte(texte: string): number {
  let somme = texte.length;
  for (let i = 0; i < texte.length; i++) somme = (Math.imul(somme, 31) + texte.charCodeAt(i)) | 0;
  return somme;
}
