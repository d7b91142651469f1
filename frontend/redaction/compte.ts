const PRES = 1000;
const NOMBRES = new Intl.NumberFormat('fr-FR');

export function signes(nombre: number): string {
  return `${NOMBRES.format(nombre)} ${nombre > 1 ? 'signes' : 'signe'}`;
}

/** How much of a text is left to write. */
export class Compte {
  private readonly reste: number;
  private readonly limite: number;

  constructor(longueur: number, limite: number) {
    this.reste = limite - longueur;
    this.limite = limite;
  }

  get trop(): boolean {
    return this.limite > 0 && this.reste < 0;
  }

  get enClair(): string {
    if (this.limite === 0) return '';
    return this.trop
      ? `${signes(-this.reste)} de trop : raccourcissez le texte, il ne s'enregistre pas ainsi.`
      : `Il reste ${signes(this.reste)} sur ${NOMBRES.format(this.limite)}.`;
  }

  /** Said by hundreds, and only near the end: not at each letter. */
  get aDire(): string {
    if (this.trop) return 'Le texte est trop long, il ne s\u2019enregistre pas ainsi.';
    const centaines = Math.ceil(this.reste / 100) * 100;
    return this.limite > 0 && this.reste <= PRES ? `Il reste moins de ${signes(centaines)}.` : '';
  }
}
