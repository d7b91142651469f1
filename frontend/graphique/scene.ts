import { planBarres } from './barres/plan';
import { contoursConnus, lireContours } from './carte/contours';
import { planCarte } from './carte/plan';
import type { Cadre, Plan } from './commun/dessin';
import { Motifs } from './commun/motifs';
import { el } from './commun/svg';
import { Mesure } from './commun/texte';
import { planCourbes } from './courbes/plan';
import type { Carte, Modele } from './modele';
import { STYLES } from './styles';
import { tracer } from './traceur';

/** A place to draw in: its own shadow tree, one drawing at most. */
export class Scene {
  readonly racine: ShadowRoot;
  readonly cadre = document.createElement('div');
  svg: SVGSVGElement | null = null;
  plan: Plan | null = null;
  /** Raised by each drawing: an older one that still waits gives up. */
  private tour = 0;
  private readonly hote: HTMLElement;

  constructor(hote: HTMLElement) {
    this.hote = hote;
    this.racine = hote.attachShadow({ mode: 'open' });
    const feuille = document.createElement('style');
    feuille.textContent = STYLES;
    this.cadre.className = 'cadre';
    this.cadre.setAttribute('aria-hidden', 'true');
    this.racine.append(feuille, this.cadre);
  }

  /** Draws the whole model anew: nothing of the former one is left behind. */
  async dessiner(modele: Modele, largeur: number, voulue?: number): Promise<void> {
    const style = getComputedStyle(this.hote);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const mesure = new Mesure(style.fontFamily, rem);
    const cadre = { largeur, hauteur: voulue ?? (Number.parseFloat(style.minHeight) || 260), mesure };
    if (modele.type === 'carte') return this.dessinerCarte(modele, cadre, style.fontFamily);
    this.poser(modele.type === 'courbes' ? planCourbes(modele, cadre) : planBarres(modele, cadre), largeur, style.fontFamily);
  }

  /** Everything at once but the outlines when this page does not have them yet. */
  private async dessinerCarte(modele: Carte, cadre: Cadre, police: string): Promise<void> {
    let contours = contoursConnus(modele.fond.adresse) ?? null;
    if (!contours) {
      this.poser(planCarte(modele, cadre, 'attente'), cadre.largeur, police);
      const { tour } = this;
      contours = await lireContours(modele.fond.adresse);
      if (tour !== this.tour) return;
    }
    this.poser(planCarte(modele, cadre, contours ?? 'echec'), cadre.largeur, police);
  }

  private poser(plan: Plan, largeur: number, police: string): void {
    this.vider();
    const { hauteur } = plan;
    const motifs = new Motifs();
    const dessous = el('g', { class: 'dessous' });
    const dessus = el('g', { class: 'dessus' });
    plan.habiller(dessous, dessus, motifs);
    const attributs = { width: largeur, height: hauteur, viewBox: `0 0 ${largeur} ${hauteur}`, 'font-family': police };
    this.svg = el('svg', attributs, motifs.defs, dessous, tracer(plan.dessin, motifs), dessus);
    this.cadre.style.height = `${hauteur}px`;
    this.cadre.prepend(this.svg);
    this.plan = plan;
  }

  vider(): void {
    this.tour++;
    this.svg?.remove();
    this.svg = null;
    this.plan = null;
  }
}
