import { cerner, type Repere } from './commun/dessin';
import type { Boite } from './commun/placement';
import { el, jeton } from './commun/svg';

/** The tooltip and the ring around what it speaks of, the same for pointer and keyboard. */
export class Bulle {
  private readonly boite = document.createElement('div');
  private anneau: SVGElement | null = null;
  private readonly cadre: HTMLElement;

  constructor(cadre: HTMLElement) {
    this.cadre = cadre;
    this.boite.className = 'bulle';
    this.boite.hidden = true;
    cadre.append(this.boite);
  }

  get visible(): boolean {
    return !this.boite.hidden;
  }

  montrer(repere: Repere, svg: SVGSVGElement): void {
    const titre = document.createElement('strong');
    titre.textContent = repere.titre;
    this.boite.replaceChildren(titre, repere.texte);
    if (repere.note) {
      const note = document.createElement('span');
      note.className = 'note';
      note.textContent = repere.note;
      this.boite.append(note);
    }
    this.boite.hidden = false;
    this.entourer(repere, svg);
    this.placer(repere.boite);
  }

  cacher(): void {
    this.boite.hidden = true;
    this.anneau?.remove();
    this.anneau = null;
  }

  /** Above when there is room, else below; never past the sides. */
  private placer(b: Boite): void {
    const { offsetWidth: l, offsetHeight: h } = this.boite;
    const gauche = Math.max(0, Math.min(this.cadre.clientWidth - l, b.x + b.l / 2 - l / 2));
    const dessus = b.y - h - 8;
    this.boite.style.left = `${gauche}px`;
    this.boite.style.top = `${dessus >= -h / 2 ? dessus : b.y + b.h + 8}px`;
  }

  private entourer({ boite: b, contour }: Repere, svg: SVGSVGElement): void {
    this.anneau?.remove();
    this.anneau = contour ? cerner(contour) : this.encadrer(b);
    this.anneau.classList.add('anneau');
    svg.append(this.anneau);
  }

  private encadrer(b: Boite): SVGElement {
    return el('rect', {
      x: b.x - 2,
      y: b.y - 2,
      width: b.l + 4,
      height: b.h + 4,
      rx: b.l === b.h ? b.l : 3,
      fill: 'none',
      stroke: jeton('texte'),
      'stroke-width': 2,
    });
  }
}
