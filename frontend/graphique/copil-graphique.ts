import { type Cadre, composerImage, enPng, telecharger } from './export';
import { Exploration } from './exploration';
import type { Clic, Modele } from './modele';
import { Scene } from './scene';

/** A4 at 96 dpi, less its margins. */
const LARGEUR_PAPIER = 680;

/** Of a map, each zone of which leads to its territory, the second. */
const CLAVIERS = ['Les flèches lisent les valeurs une à une.', 'Les flèches lisent les valeurs une à une, Entrée ouvre le territoire.'];

/** `<copil-graphique>`: the server sets `modele`; setting it again redraws in place. */
export class CopilGraphique extends HTMLElement {
  /** Of the figure it is in, where the sentence just before it says what it shows: it is not said twice. */
  titre = '';
  private readonly scene: Scene;
  private readonly exploration: Exploration;
  private readonly observateur: ResizeObserver;
  private valeur: Modele | null = null;
  private image = 0;
  private largeurTracee = 0;
  private hauteurVoulue = '';

  constructor() {
    super();
    this.scene = new Scene(this);
    this.exploration = new Exploration(this, this.scene, (clic) => this.signaler(clic));
    this.observateur = new ResizeObserver(() => this.suivre());
  }

  get modele(): Modele | null {
    return this.valeur;
  }

  set modele(modele: Modele | null) {
    this.valeur = modele;
    this.exploration.oublier();
    this.decrire();
    this.demander();
  }

  connectedCallback(): void {
    // The server may have set the property before this class was known to the browser.
    if (Object.hasOwn(this, 'modele')) {
      const { modele } = this;
      Reflect.deleteProperty(this, 'modele');
      this.modele = modele;
    }
    this.decrire();
    this.observateur.observe(this);
    document.fonts.addEventListener('loadingdone', this.demander);
    window.addEventListener('beforeprint', this.imprimer);
    window.addEventListener('afterprint', this.suivre);
    window.addEventListener('resize', this.suivre);
    this.demander();
  }

  disconnectedCallback(): void {
    this.observateur.disconnect();
    document.fonts.removeEventListener('loadingdone', this.demander);
    window.removeEventListener('beforeprint', this.imprimer);
    window.removeEventListener('afterprint', this.suivre);
    window.removeEventListener('resize', this.suivre);
    cancelAnimationFrame(this.image);
    this.image = 0;
    this.largeurTracee = 0;
    this.exploration.oublier();
    this.scene.vider();
  }

  async telechargerSvg(nomFichier: string, cadre: Cadre): Promise<void> {
    if (!this.valeur) return;
    const { svg } = await composerImage(this.valeur, cadre);
    const contenu = `<?xml version="1.0" encoding="UTF-8"?>\n${svg}`;
    telecharger(new Blob([contenu], { type: 'image/svg+xml' }), nomFichier);
  }

  async telechargerPng(nomFichier: string, cadre: Cadre): Promise<void> {
    if (!this.valeur) return;
    telecharger(await enPng(await composerImage(this.valeur, cadre)), nomFichier);
  }

  /** Several requests in one tick, or a resize in the same frame, draw once. */
  private readonly demander = (): void => {
    if (this.image !== 0 || !this.isConnected) return;
    this.image = requestAnimationFrame(() => {
      this.image = 0;
      this.dessiner();
    });
  };

  /** Paper will not wait for a frame, and what is wider than it would shrink its words. */
  private readonly imprimer = (): void => {
    this.exploration.cacher();
    const [largeur, hauteur] = this.papier();
    if (this.image === 0 && this.clientWidth <= largeur && !hauteur) return;
    cancelAnimationFrame(this.image);
    this.image = 0;
    this.dessiner(largeur, hauteur);
    // Many rows make a tall drawing: made wider, its names come beside its bars, and the sheet shrinks it.
    for (const plus of hauteur ? [1.35, 1.7] : []) {
      const haut = ((this.scene.plan?.hauteur ?? 0) * largeur) / this.largeurTracee;
      if (haut <= 1.4 * (hauteur ?? 0)) break;
      this.dessiner(largeur * plus, hauteur);
    }
  };

  /** What the page keeps for a chart on paper, in px: its width and, where several share a sheet, its height. */
  private papier(): [number, number?] {
    const [largeur, hauteur] = getComputedStyle(this).getPropertyValue('--graphique-papier').trim().split(' ').map(Number);
    return largeur && hauteur ? [largeur, hauteur] : [LARGEUR_PAPIER];
  }

  /** The width, or the height asked for by the page (full screen, 55vh…), is no longer the one drawn. */
  private readonly suivre = (): void => {
    if (this.clientWidth !== this.largeurTracee || getComputedStyle(this).minHeight !== this.hauteurVoulue) this.demander();
  };

  private dessiner(max = Infinity, hauteur?: number): void {
    const largeur = hauteur ? max : Math.min(this.clientWidth, max);
    // Hidden for now: the observer calls again when there is a width.
    if (this.clientWidth === 0) return;
    this.largeurTracee = largeur;
    this.hauteurVoulue = getComputedStyle(this).minHeight;
    this.exploration.cacher();
    if (!this.valeur) {
      this.scene.vider();
      return;
    }
    this.scene.dessiner(this.valeur, largeur, hauteur).then(
      () => this.dispatchEvent(new CustomEvent('copil-graphique-trace')),
      (erreur: unknown) => console.error('copil-graphique', erreur),
    );
  }

  private decrire(): void {
    if (!this.isConnected) return;
    this.setAttribute('role', 'img');
    if (!this.hasAttribute('tabindex')) this.tabIndex = 0;
    const dite = this.getAttribute('aria-description');
    if (dite === null || CLAVIERS.includes(dite)) this.setAttribute('aria-description', CLAVIERS[this.mene() ? 1 : 0]);
    if (this.valeur) this.setAttribute('aria-label', this.titre ? `Graphique : ${this.titre}` : this.valeur.description);
  }

  private mene(): boolean {
    return this.valeur?.type === 'carte' && this.valeur.vers !== undefined;
  }

  private signaler({ ligne, trait }: { ligne: number; trait: string }): void {
    if (!this.valeur || this.valeur.type === 'courbes') return;
    const { nom } = this.valeur.type === 'barres' ? this.valeur.lignes[ligne] : this.valeur.zones[ligne];
    const detail: Clic = { ligne, nom, trait };
    this.dispatchEvent(new CustomEvent<Clic>('copil-graphique-clic', { detail, bubbles: true, composed: true }));
  }
}

if (!customElements.get('copil-graphique')) customElements.define('copil-graphique', CopilGraphique);

declare global {
  interface HTMLElementTagNameMap {
    'copil-graphique': CopilGraphique;
  }
}
