import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import type { Ajout, Planche, ProjectionModele } from './modele';
import { enMots, grossissement, heure, reste } from './temps';
import { type Geste, geste } from './touches';

const SECONDE = 1000;
/** The cursor leaves the wall when nobody moves it. */
const IMMOBILE = 2 * SECONDE;
/** The buttons leave it too, when nobody touches it. */
const TOUCHE = 6 * SECONDE;
/** What did not come is asked for again after that: whoever draws it was busy. */
const REDEMANDE = 30 * SECONDE;

const AIDE: [string, string][] = [
  ['→ Page suivante Espace', 'page, puis point suivant'],
  ['← Page précédente', 'page, puis point précédent'],
  ['↑ ↓', 'la suite d’un long texte'],
  ['T', 'un autre territoire'],
  ['D', 'le tableau derrière le graphique'],
  ['S', 'une série à la fois'],
  ['L', 'les engagements derrière leur nombre'],
  ['Échap Début Retour', 'revenir au point'],
  ['B', 'écran noir'],
  ['F', 'plein écran'],
];

/** What a finger asks of what is seen, where a keyboard has its keys. */
const AJOUTS: Record<Ajout, string> = {
  tableau: 'Tableau',
  serie: 'Une série',
  territoire: 'Autre territoire',
  liste: 'La liste',
};

/**
 * One point of a séance, for a room: the figure that the server puts inside, its title, the clock. It says what keys ask for;
 * the server decides who may.
 */
class CopilProjection extends LitElement {
  static properties = {
    modele: { attribute: false },
    actualisation: { attribute: false },
    noir: { state: true },
    aide: { state: true },
    present: { state: true },
    perdue: { state: true },
    touche: { state: true },
  };

  static styles = css`
    :host {
      display: block;
      position: fixed;
      inset: 0;
      overflow: auto;
      background: var(--copil-fond);
      color: var(--copil-texte);
    }
    :host([immobile]) {
      cursor: none;
    }
    main {
      zoom: var(--grossissement, 1);
      box-sizing: border-box;
      min-height: calc(100vh / var(--grossissement, 1));
      padding: 10px 16px;
      display: flex;
      flex-direction: column;
      gap: 4px;
      font-size: 15px;
      line-height: 1.3;
    }
    .barre {
      display: flex;
      justify-content: space-between;
      gap: 12px;
      font-size: 12px;
      color: var(--copil-texte-discret);
    }
    h1 {
      margin: 0;
      font-size: 24px;
      line-height: 1.15;
    }
    .lieu {
      margin: 0;
      color: var(--copil-texte-discret);
    }
    dl {
      margin: 8px 0 0;
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 8px 16px;
    }
    dt {
      color: var(--copil-texte-discret);
    }
    dt[hidden] + dd {
      grid-column: 1 / -1;
    }
    dd {
      margin: 0;
    }
    .source {
      margin: 0;
      overflow: hidden;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      font-size: 12px;
      color: var(--copil-texte-discret);
    }
    .texte {
      white-space: pre-line;
      margin: 4px 0 0;
    }
    .planche {
      display: flex;
      flex: 1;
      flex-direction: column;
      min-height: 0;
      margin: 0;
    }
    .planche img {
      flex: 1;
      width: 100%;
      min-height: 0;
      object-fit: contain;
    }
    .planche figcaption {
      font-size: 12px;
      color: var(--copil-texte-discret);
    }
    nav {
      margin-top: auto;
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    nav button {
      font: inherit;
      min-height: 44px;
      padding: 0 14px;
      border: 1px solid var(--copil-action);
      border-radius: 4px;
      background: var(--copil-fond);
      color: var(--copil-action);
      cursor: pointer;
    }
    nav .retour {
      background: var(--copil-action);
      color: var(--copil-fond);
    }
    .noir {
      position: fixed;
      inset: 0;
      background: #000;
      z-index: 10;
    }
    .touches {
      position: fixed;
      inset: auto 16px 16px auto;
      z-index: 5;
      padding: 12px;
      background: var(--copil-fond);
      border: 1px solid var(--copil-filet);
      font-size: 14px;
    }
    @media (min-width: 701px) {
      .en-planche {
        height: calc(100vh / var(--grossissement, 1));
      }
    }
    @media (max-width: 700px) {
      .planche {
        flex: none;
      }
      .planche img {
        flex: none;
      }
      dl {
        grid-template-columns: 1fr;
        gap: 2px;
      }
      dd {
        margin-bottom: 8px;
      }
    }
  `;

  declare modele: ProjectionModele | undefined;
  declare actualisation: number | undefined;
  declare private noir: boolean;
  declare private aide: boolean;
  declare private present: number;
  declare private perdue: string;
  declare private touche: boolean;
  private horloge = 0;
  private repos = 0;
  private pose = 0;
  private redemande = 0;
  private decalage = 0;
  private eveil: WakeLockSentinel | null = null;

  constructor() {
    super();
    this.noir = false;
    this.aide = false;
    this.present = Date.now();
    this.perdue = '';
    this.touche = false;
  }

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.clavier);
    window.addEventListener('resize', this.mesurer);
    window.addEventListener('mousemove', this.bouger);
    window.addEventListener('pointerdown', this.toucher);
    document.addEventListener('visibilitychange', this.veiller);
    this.horloge = window.setInterval(() => (this.present = Date.now()), SECONDE);
    this.mesurer();
    this.bouger();
    this.veiller();
  }

  disconnectedCallback(): void {
    window.removeEventListener('keydown', this.clavier);
    window.removeEventListener('resize', this.mesurer);
    window.removeEventListener('mousemove', this.bouger);
    window.removeEventListener('pointerdown', this.toucher);
    document.removeEventListener('visibilitychange', this.veiller);
    window.clearInterval(this.horloge);
    window.clearTimeout(this.repos);
    window.clearTimeout(this.pose);
    this.retrouver();
    void this.eveil?.release();
    super.disconnectedCallback();
  }

  protected willUpdate(change: Map<PropertyKey, unknown>): void {
    // The clock of the server counts: that of a tablet may be minutes away.
    if (change.has('modele') && this.modele) this.decalage = this.modele.maintenant - Date.now();
    if (this.perdue && this.perdue !== this.modele?.planche?.adresse) this.retrouver();
  }

  protected updated(change: Map<PropertyKey, unknown>): void {
    // Drawn while the room reads the one before.
    const suivante = change.has('modele') && this.modele?.planche?.suivante;
    if (suivante) new Image().src = suivante;
  }

  protected render(): TemplateResult | typeof nothing {
    const m = this.modele;
    if (!m) return nothing;
    const instant = this.present + this.decalage;
    // What the title says already is not said twice.
    const lieu = [m.titre.includes(m.lieu) ? '' : m.lieu, m.regard].filter(Boolean).join(' · ');
    const gardees = enMots(reste(m.minutes, m.depuis, instant));
    return html`<main lang="fr" class=${m.planche ? 'en-planche' : ''}>
        <div class="barre">
          <span>${m.seance}</span>
          <span>${m.rang > 0 ? `${m.rang} / ${m.total} · ` : ''}${heure(instant)}${gardees ? ` · ${gardees}` : ''}</span>
        </div>
        <h1>${m.titre}</h1>
        ${lieu ? html`<p class="lieu" role="status">${lieu}</p>` : nothing}
        <slot></slot>
        ${m.planche ? this.planche(m.planche) : nothing}
        ${m.faits.length > 0 ? html`<dl>${m.faits.map((f) => html`<dt ?hidden=${!f.nom}>${f.nom}</dt><dd>${f.texte}</dd>`)}</dl>` : nothing}
        ${m.texte ? html`<p class="texte">${m.texte}</p>` : nothing}
        ${m.source ? html`<p class="source">${m.source}</p>` : nothing}
        ${m.anime && !this.touche ? nothing : this.doigts(m)}
      </main>
      <slot name="outil"></slot>
      ${this.aide ? html`<dl class="touches">${AIDE.map(([touches, sens]) => html`<dt>${touches}</dt><dd>${sens}</dd>`)}</dl>` : nothing}
      ${this.noir ? html`<div class="noir" role="img" aria-label="Écran noir"></div>` : nothing}`;
  }

  private planche(p: Planche): TemplateResult {
    return html`<figure class="planche">
      ${
        this.perdue === p.adresse
          ? html`<p role="alert">Cette page ne s’affiche pas. Ouvrez le fichier depuis la page de la séance.</p>`
          : html`<img src=${p.adresse} alt=${p.nom} @error=${() => this.perdre(p.adresse)} />`
      }
      <figcaption>${p.nom}</figcaption>
    </figure>`;
  }

  private perdre(adresse: string): void {
    this.perdue = adresse;
    window.clearTimeout(this.redemande);
    this.redemande = window.setTimeout(() => this.retrouver(), REDEMANDE);
  }

  private retrouver(): void {
    window.clearTimeout(this.redemande);
    this.perdue = '';
  }

  /** For who follows, and for who leads while they touch the screen. */
  private doigts(m: ProjectionModele): TemplateResult {
    const page = m.planche?.page ?? 1;
    return html`<nav aria-label=${m.anime ? 'Mener la séance' : 'Suivre la séance'}>
      <button type="button" @click=${() => this.faire('precedent')}>${page > 1 ? 'Page précédente' : 'Point précédent'}</button>
      <button type="button" @click=${() => this.faire('suivant')}>${page < (m.planche?.pages ?? 1) ? 'Page suivante' : 'Point suivant'}</button>
      ${m.gestes.map((voulu) => html`<button type="button" @click=${() => this.faire(voulu)}>${AJOUTS[voulu]}</button>`)}
      ${
        m.anime
          ? html`<button type="button" class="retour" @click=${() => this.faire('retour')}>Revenir au point</button>`
          : m.suit
            ? html`<span role="status">${m.animePar ? `Vous suivez : ${m.animePar}` : 'La séance n’a pas commencé.'}</span>`
            : html`<button type="button" class="retour" @click=${() => this.faire('retour')}>Revenir à l’animateur</button>`
      }
    </nav>`;
  }

  private faire(voulu: Geste): void {
    if (voulu === 'noir') this.noir = !this.noir;
    else if (voulu === 'haut' || voulu === 'bas')
      this.scrollBy({ top: (voulu === 'haut' ? -0.7 : 0.7) * window.innerHeight, behavior: 'smooth' });
    else if (voulu === 'aide') this.aide = !this.aide;
    else if (voulu === 'plein')
      void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    else {
      this.aide = false;
      this.noir = false;
      this.dispatchEvent(new CustomEvent('copil-geste', { detail: voulu }));
    }
  }

  private clavier = (evenement: KeyboardEvent): void => {
    const cible = (evenement.composedPath()[0] as HTMLElement)?.tagName ?? '';
    const voulu = geste(evenement, cible);
    if (!voulu) return;
    evenement.preventDefault();
    this.faire(voulu);
  };

  private mesurer = (): void => {
    this.style.setProperty('--grossissement', grossissement(window.innerWidth, window.innerHeight).toFixed(3));
  };

  private bouger = (): void => {
    this.toggleAttribute('immobile', false);
    window.clearTimeout(this.repos);
    this.repos = window.setTimeout(() => this.toggleAttribute('immobile', true), IMMOBILE);
  };

  private toucher = (evenement: PointerEvent): void => {
    if (evenement.pointerType !== 'touch') return;
    this.touche = true;
    window.clearTimeout(this.pose);
    this.pose = window.setTimeout(() => (this.touche = false), TOUCHE);
  };

  /** The screen of a room does not fall asleep, where the browser can be asked. */
  private veiller = (): void => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock?.request('screen').then(
      (eveil) => (this.eveil = eveil),
      () => (this.eveil = null),
    );
  };
}

customElements.define('copil-projection', CopilProjection);
