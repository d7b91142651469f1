import { LitElement, css, html, type TemplateResult } from 'lit';
import { surLaLigne } from './places';

/** At the bottom of a phone: entries of one width, under the thumb. */
const TELEPHONE = window.matchMedia('(max-width: 720px)');
const PLACES_DU_TELEPHONE = 5;
/** Of an entry whose word must not touch its neighbour's: narrower, or zoomed further, there are fewer. */
const PLACE_DU_TELEPHONE = 72;

/**
 * The menu of the bar, on one line at any width: the links come from the server and stay where they are in the document;
 * those without a place show in the panel of « Plus… ».
 */
class CopilMenu extends LitElement {
  static properties = { ouvert: { state: true } };

  static styles = css`
    [hidden] {
      display: none !important;
    }
    button {
      flex: none;
      font: inherit;
      color: inherit;
      background: none;
      border: 0;
      padding: 0;
      min-height: 2.25rem;
      cursor: pointer;
      border-radius: var(--copil-arrondi);
    }
    button::after {
      content: ' ▾' / '';
    }
    button[aria-expanded='true']::after {
      content: ' ▴' / '';
    }
    button:focus-visible {
      outline: var(--copil-anneau) solid var(--copil-action);
      outline-offset: var(--copil-anneau-ecart);
    }
    #suite {
      position: absolute;
      top: 100%;
      right: 0;
      z-index: 20;
      display: grid;
      min-width: 13rem;
      max-height: 75vh;
      overflow-y: auto;
      padding: var(--copil-espace-1);
      background: var(--copil-fond);
      border: 1px solid var(--copil-texte-discret);
      border-radius: var(--copil-arrondi);
    }
    @media (max-width: 720px) {
      button {
        flex: 1 1 0;
        display: grid;
        justify-items: center;
        align-content: start;
        gap: 2px;
        min-width: 0;
        padding: var(--copil-espace-2) 0 0;
        font-size: 0.6875rem;
        line-height: 1.1;
      }
      button::before {
        content: '';
        width: 1.5rem;
        height: 1.5rem;
        background: currentcolor;
        mask: var(--copil-icone-plus) center / contain no-repeat;
      }
      button::after {
        content: none !important;
      }
      #suite {
        inset: auto var(--copil-espace-2) calc(100% + var(--copil-espace-1)) auto;
        max-height: 60vh;
      }
    }
    @media (forced-colors: active) {
      button::before {
        forced-color-adjust: none;
        background: ButtonText;
      }
    }
  `;

  declare private ouvert: boolean;
  private largeur = -1;
  private readonly place = new ResizeObserver(() => {
    if (this.clientWidth !== this.largeur) this.ranger();
  });
  private readonly entrees = new MutationObserver(() => {
    this.ouvert = false;
    this.ranger();
  });

  constructor() {
    super();
    this.ouvert = false;
  }

  connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.clavier);
    this.addEventListener('focusout', this.sortie);
    document.addEventListener('pointerdown', this.ailleurs);
    this.place.observe(this);
    this.entrees.observe(this, { childList: true, subtree: true, attributeFilter: ['aria-current'] });
  }

  disconnectedCallback(): void {
    this.removeEventListener('keydown', this.clavier);
    this.removeEventListener('focusout', this.sortie);
    document.removeEventListener('pointerdown', this.ailleurs);
    this.place.disconnect();
    this.entrees.disconnect();
    super.disconnectedCallback();
  }

  protected firstUpdated(): void {
    this.ranger();
  }

  protected render(): TemplateResult {
    return html`<slot></slot>
      <button type="button" hidden aria-expanded=${this.ouvert ? 'true' : 'false'} aria-controls="suite" @click=${this.basculer}>Plus…</button>
      <div id="suite" ?hidden=${!this.ouvert}><slot name="suite"></slot></div>`;
  }

  private get liens(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > a')];
  }

  private get bouton(): HTMLButtonElement {
    return this.renderRoot.querySelector('button') as HTMLButtonElement;
  }

  /** Measured with everything on the line, before anything is painted. */
  private ranger(): void {
    if (!this.hasUpdated) return;
    const { liens, bouton } = this;
    this.largeur = this.clientWidth;
    for (const lien of liens) lien.removeAttribute('slot');
    bouton.hidden = false;
    const courante = liens.findIndex((lien) => lien.hasAttribute('aria-current'));
    const large = (element: HTMLElement): number => element.getBoundingClientRect().width;
    const pris = TELEPHONE.matches
      ? surLaLigne(
          liens.map(() => 1),
          courante,
          Math.min(PLACES_DU_TELEPHONE, Math.floor(this.largeur / PLACE_DU_TELEPHONE)),
          1,
          0,
        )
      : surLaLigne(liens.map(large), courante, this.largeur, large(bouton), Number.parseFloat(getComputedStyle(this).columnGap) || 0);
    liens.forEach((lien, i) => {
      if (!pris[i]) lien.slot = 'suite';
    });
    bouton.hidden = pris.every(Boolean);
    if (bouton.hidden) this.ouvert = false;
  }

  private basculer = (): void => {
    this.ouvert = !this.ouvert;
  };

  private fermer(): void {
    this.ouvert = false;
    this.bouton.focus();
  }

  /** Arrows go from the button into the panel and along it; Escape goes back to the button. */
  private clavier = (evenement: KeyboardEvent): void => {
    if (evenement.key === 'Escape' && this.ouvert) {
      this.fermer();
      return;
    }
    const pas = evenement.key === 'ArrowDown' ? 1 : evenement.key === 'ArrowUp' ? -1 : 0;
    if (pas === 0 || !this.ouvert) return;
    evenement.preventDefault();
    const suite = this.liens.filter((lien) => lien.slot === 'suite');
    const voulu = suite.indexOf(document.activeElement as HTMLElement) + pas;
    if (voulu < 0) this.bouton.focus();
    else suite[Math.min(voulu, suite.length - 1)]?.focus();
  };

  private sortie = (evenement: FocusEvent): void => {
    if (evenement.relatedTarget instanceof Node && !this.contains(evenement.relatedTarget)) this.ouvert = false;
  };

  private ailleurs = (evenement: PointerEvent): void => {
    if (!evenement.composedPath().includes(this)) this.ouvert = false;
  };
}

customElements.define('copil-menu', CopilMenu);
