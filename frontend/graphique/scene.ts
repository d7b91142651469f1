import ApexCharts from 'apexcharts';
import { planBarres } from './barres/plan';
import { contoursConnus, lireContours } from './carte/contours';
import { planCarte } from './carte/plan';
import type { Cadre, Plan } from './commun/dessin';
import { Motifs } from './commun/motifs';
import { el } from './commun/svg';
import { Mesure } from './commun/texte';
import { planCourbes } from './courbes/plan';
import type { Carte, Modele } from './modele';
import { ID_FEUILLE, STYLES } from './styles';

/** A place to draw in: its own shadow tree, one drawing at most. */
export class Scene {
  readonly racine: ShadowRoot;
  readonly cadre = document.createElement('div');
  plan: Plan | null = null;
  private readonly trace = document.createElement('div');
  private graphique: ApexCharts | null = null;
  /** Raised by each drawing: an older one that still waits gives up. */
  private tour = 0;
  private readonly hote: HTMLElement;

  constructor(hote: HTMLElement) {
    this.hote = hote;
    this.racine = hote.attachShadow({ mode: 'open' });
    const feuille = document.createElement('style');
    feuille.id = ID_FEUILLE;
    feuille.textContent = STYLES;
    this.cadre.className = 'cadre';
    this.cadre.setAttribute('aria-hidden', 'true');
    this.trace.className = 'trace';
    this.cadre.append(this.trace);
    this.racine.append(feuille, this.cadre);
  }

  get svg(): SVGSVGElement | null {
    return this.trace.querySelector('svg');
  }

  /**
   * Draws the whole model anew. A fresh instance costs no more than updating the old one
   * (ApexCharts redraws everything either way) and leaves no option of the former model behind.
   */
  async dessiner(modele: Modele, largeur: number): Promise<void> {
    const style = getComputedStyle(this.hote);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const mesure = new Mesure(style.fontFamily, rem);
    const cadre = { largeur, hauteur: Number.parseFloat(style.minHeight) || 260, mesure };
    if (modele.type === 'carte') return this.dessinerCarte(modele, cadre, style.fontFamily);
    return this.poser(modele.type === 'courbes' ? planCourbes(modele, cadre) : planBarres(modele, cadre), largeur, style.fontFamily);
  }

  /** Everything at once but the outlines when this page does not have them yet. */
  private async dessinerCarte(modele: Carte, cadre: Cadre, police: string): Promise<void> {
    let contours = contoursConnus(modele.fond.adresse) ?? null;
    if (!contours) {
      const attente = this.poser(planCarte(modele, cadre, 'attente'), cadre.largeur, police);
      const { tour } = this;
      await attente;
      contours = await lireContours(modele.fond.adresse);
      if (tour !== this.tour) return;
    }
    await this.poser(planCarte(modele, cadre, contours ?? 'echec'), cadre.largeur, police);
  }

  private async poser(plan: Plan, largeur: number, police: string): Promise<void> {
    this.vider();
    // Reserved before drawing, so that nothing below moves twice.
    this.cadre.style.height = `${plan.hauteur}px`;
    if (plan.options) {
      const graphique = new ApexCharts(this.trace, plan.options);
      this.graphique = graphique;
      await graphique.render();
      if (this.graphique !== graphique) return;
    } else {
      this.trace.append(el('svg', { width: largeur, height: plan.hauteur }));
    }
    this.achever(plan, largeur, police);
    this.plan = plan;
  }

  vider(): void {
    this.tour++;
    this.graphique?.destroy();
    this.graphique = null;
    this.plan = null;
    this.trace.replaceChildren();
  }

  private achever(plan: Plan, largeur: number, police: string): void {
    const svg = this.svg;
    if (!svg) return;
    // Legend styles, empty groups and hidden grid: of no use here, and in the way of exports.
    for (const inutile of svg.querySelectorAll(
      'foreignObject, .apexcharts-grid, .apexcharts-yaxis, .apexcharts-xaxis, .apexcharts-datalabels-group',
    )) {
      inutile.remove();
    }
    svg.removeAttribute('transform');
    svg.setAttribute('viewBox', `0 0 ${largeur} ${plan.hauteur}`);
    svg.setAttribute('font-family', police);
    const motifs = new Motifs();
    const dessous = el('g', { class: 'dessous' });
    const dessus = el('g', { class: 'dessus' });
    plan.achever(svg, dessous, dessus, motifs);
    svg.prepend(motifs.defs, dessous);
    svg.append(dessus);
  }
}
