import ApexCharts from 'apexcharts';
import { planBarres } from './barres/plan';
import type { Plan } from './commun/dessin';
import { Motifs } from './commun/motifs';
import { el } from './commun/svg';
import { Mesure } from './commun/texte';
import { planCourbes } from './courbes/plan';
import type { Modele } from './modele';
import { ID_FEUILLE, STYLES } from './styles';

/** A place to draw in: its own shadow tree, one ApexCharts at most. */
export class Scene {
  readonly racine: ShadowRoot;
  readonly cadre = document.createElement('div');
  plan: Plan | null = null;
  private readonly trace = document.createElement('div');
  private graphique: ApexCharts | null = null;

  constructor(private readonly hote: HTMLElement) {
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
    const plan = modele.type === 'courbes' ? planCourbes(modele, cadre) : planBarres(modele, cadre);
    this.vider();
    // Reserved before drawing, so that nothing below moves twice.
    this.cadre.style.height = `${plan.hauteur}px`;
    const graphique = new ApexCharts(this.trace, plan.options);
    this.graphique = graphique;
    await graphique.render();
    if (this.graphique !== graphique) return;
    this.achever(plan, largeur, style.fontFamily);
    this.plan = plan;
  }

  vider(): void {
    this.graphique?.destroy();
    this.graphique = null;
    this.plan = null;
    this.trace.replaceChildren();
  }

  private achever(plan: Plan, largeur: number, police: string): void {
    const svg = this.svg;
    if (!svg) return;
    // Legend styles, empty groups and hidden grid: of no use here, and in the way of exports.
    for (const inutile of svg.querySelectorAll('foreignObject, .apexcharts-grid, .apexcharts-yaxis, .apexcharts-xaxis, .apexcharts-datalabels-group')) {
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
