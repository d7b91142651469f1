import { annoncer, preparerAnnonce } from './annonce';
import { Bulle } from './bulle';
import type { Plan, Repere } from './commun/dessin';
import type { Scene } from './scene';

/** Reading a chart value by value, with the pointer or with the keys. */
export class Exploration {
  private readonly bulle: Bulle;
  private place: [number, number] | null = null;
  /** A finger on a map reads first; touching the same zone again opens it. */
  private aLire = false;
  private readonly hote: HTMLElement;
  private readonly scene: Scene;
  private readonly cliquer: (clic: NonNullable<Repere['clic']>) => void;

  constructor(hote: HTMLElement, scene: Scene, cliquer: (clic: NonNullable<Repere['clic']>) => void) {
    this.hote = hote;
    this.scene = scene;
    this.cliquer = cliquer;
    this.bulle = new Bulle(scene.cadre);
    hote.addEventListener('keydown', (e) => this.surTouche(e));
    hote.addEventListener('focus', () => preparerAnnonce());
    hote.addEventListener('blur', () => this.cacher());
    hote.addEventListener('pointermove', (e) => this.surPointeur(e));
    hote.addEventListener('pointerdown', (e) => this.surPointeur(e));
    // A finger leaves as soon as it has touched: what it asked for stays until the focus goes.
    hote.addEventListener('pointerleave', (e) => {
      if (e.pointerType !== 'touch') this.cacher();
    });
    hote.addEventListener('click', (e) => this.surClic(e));
  }

  cacher(): void {
    this.bulle.cacher();
    delete this.hote.dataset.cliquable;
    document.removeEventListener('keydown', this.surEchap, true);
  }

  /** A new model has new places; the reader starts again from the end. */
  oublier(): void {
    this.place = null;
    this.cacher();
  }

  private montrer(place: [number, number], plan: Plan): Repere | undefined {
    const repere = plan.rangees[place[0]]?.[place[1]];
    const svg = this.scene.svg;
    if (!repere || !svg) return undefined;
    this.place = place;
    this.bulle.montrer(repere, svg);
    // Escape must also dismiss a tooltip opened by the pointer, wherever the focus is.
    document.addEventListener('keydown', this.surEchap, true);
    return repere;
  }

  private readonly surEchap = (e: KeyboardEvent): void => {
    if (e.key !== 'Escape' || !this.bulle.visible) return;
    // When the reader is in the chart, this press is spent: a dialog around it stays open.
    if (this.hote.matches(':focus')) e.stopPropagation();
    this.cacher();
  };

  private surPointeur(e: PointerEvent): void {
    const { plan } = this.scene;
    if (!plan) return;
    const origine = this.scene.cadre.getBoundingClientRect();
    const place = plan.trouver(e.clientX - origine.left, e.clientY - origine.top);
    const deja = place !== null && this.bulle.visible && this.place?.[0] === place[0] && this.place[1] === place[1];
    if (e.type === 'pointerdown') this.aLire = e.pointerType === 'touch' && !deja && plan.liste !== undefined;
    if (!place) {
      this.cacher();
      return;
    }
    if (deja) return;
    const repere = this.montrer(place, plan);
    this.hote.toggleAttribute('data-cliquable', repere?.clic !== undefined);
  }

  private surClic(e: MouseEvent): void {
    const { plan } = this.scene;
    const origine = this.scene.cadre.getBoundingClientRect();
    const place = plan?.trouver(e.clientX - origine.left, e.clientY - origine.top);
    const clic = place && plan?.rangees[place[0]][place[1]].clic;
    if (clic && !this.aLire) this.cliquer(clic);
  }

  private surTouche(e: KeyboardEvent): void {
    const { plan } = this.scene;
    if (!plan || plan.rangees.length === 0 || e.altKey || e.ctrlKey || e.metaKey) return;
    if (e.key === 'Enter') {
      const clic = this.bulle.visible && this.place ? plan.rangees[this.place[0]]?.[this.place[1]]?.clic : undefined;
      if (clic) this.cliquer(clic);
      return;
    }
    const place = suivante(plan, this.place, e.key);
    if (!place) return;
    e.preventDefault();
    const repere = this.montrer(place, plan);
    if (repere) annoncer([repere.titre, repere.texte, repere.note].filter(Boolean).join(', '));
  }
}

const EN_LISTE: Record<string, string> = { ArrowUp: 'ArrowLeft', ArrowDown: 'ArrowRight' };

/** Where a key leads from here; the first press lands on the latest value of the first series. */
function suivante(plan: Plan, place: [number, number] | null, touche: string): [number, number] | null {
  const { rangees, liste } = plan;
  if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(touche)) return null;
  if (!place && liste) return [0, liste.depart];
  if (!place) return [0, rangees[0][0].clic ? 0 : rangees[0].length - 1];
  const [r, c] = place;
  const fin = rangees[r].length - 1;
  switch (liste ? (EN_LISTE[touche] ?? touche) : touche) {
    case 'ArrowLeft':
      return [r, Math.max(0, c - 1)];
    case 'ArrowRight':
      return [r, Math.min(fin, c + 1)];
    case 'Home':
      return [r, 0];
    case 'End':
      return [r, fin];
    default: {
      const autre = Math.max(0, Math.min(rangees.length - 1, r + (touche === 'ArrowUp' ? -1 : 1)));
      const { colonne } = rangees[r][c];
      const distances = rangees[autre].map((repere) => Math.abs(repere.colonne - colonne));
      return [autre, distances.indexOf(Math.min(...distances))];
    }
  }
}
