/** Measuring and wrapping, without touching the page's layout. */

let toile: CanvasRenderingContext2D | null = null;

export class Mesure {
  /** 12 and 14 px at the default browser setting, larger when the reader asks for it. */
  readonly note: number;
  readonly petit: number;
  private readonly famille: string;

  constructor(famille: string, rem: number) {
    this.famille = famille;
    this.note = Math.max(12, 0.75 * rem);
    this.petit = Math.max(14, 0.875 * rem);
  }

  largeur(texte: string, taille: number, gras = false): number {
    toile ??= document.createElement('canvas').getContext('2d');
    if (!toile) return texte.length * taille * 0.6;
    toile.font = `${gras ? 600 : 400} ${taille}px ${this.famille}`;
    return toile.measureText(texte).width;
  }

  plusLarge(textes: string[], taille: number, gras = false): number {
    return textes.reduce((max, texte) => Math.max(max, this.largeur(texte, taille, gras)), 0);
  }

  /**
   * Breaks at spaces only (no-break ones hold); a word longer than a line is cut at a hyphen or,
   * failing that, anywhere: nothing is ever dropped. `retrait` is taken from the first line.
   */
  couper(texte: string, max: number, taille: number, gras = false, retrait = 0): string[] {
    const lignes: string[] = [];
    let ligne = '';
    let place = max - retrait;
    for (const mot of texte.split(/[ \t\n]+/).flatMap((m) => this.scinder(m, max, taille, gras))) {
      const essai = ligne === '' ? mot : ligne.endsWith('-') && mot.startsWith('\u200b') ? ligne + mot.slice(1) : `${ligne} ${mot}`;
      if (this.largeur(essai, taille, gras) <= place || (ligne === '' && lignes.length > 0)) {
        ligne = essai;
        continue;
      }
      lignes.push(ligne);
      ligne = mot;
      place = max;
    }
    lignes.push(ligne);
    return lignes.map((l) => l.replace(/\u200b/g, ''));
  }

  /** Pieces after the first carry a zero-width mark, so that they join again when there is room. */
  private scinder(mot: string, max: number, taille: number, gras: boolean): string[] {
    if (this.largeur(mot, taille, gras) <= max) return [mot];
    const traits = mot.split(/(?<=-)/);
    if (traits.length > 1) return traits.map((t, i) => (i === 0 ? t : `\u200b${t}`));
    const morceaux: string[] = [];
    let reste = mot;
    while (reste !== '') {
      let n = reste.length;
      while (n > 1 && this.largeur(reste.slice(0, n), taille, gras) > max) n--;
      morceaux.push(reste.slice(0, n));
      reste = reste.slice(n);
    }
    return morceaux;
  }
}
