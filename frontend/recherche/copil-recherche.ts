import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { ouvrir } from '../liste/adresse';
import type { Groupe, Reponse, Resultat } from './modele';
import { appelle } from './raccourcis';

const ATTENTE_DE_FRAPPE = 120;
const LISTE = 'recherche-resultats';
/** Where a finger points there are no keys to press. */
const SANS_CLAVIER = window.matchMedia('(hover: none), (max-width: 720px)');
const RIEN: Reponse = { groupes: [], message: '' };

/**
 * The search of the bar, by keyboard: Ctrl+K or `/` to come, arrows to choose, Enter to open, Escape to go back to where
 * one was. A combobox with a grouped list box; an answer to an older question is dropped.
 */
class CopilRecherche extends LitElement {
  static properties = { reponse: { state: true }, deplie: { state: true }, choisi: { state: true } };

  declare reponse: Reponse;
  declare deplie: boolean;
  declare choisi: number;
  declare $server: { chercher(texte: string): Promise<Reponse> } | undefined;
  private frappe = 0;
  private question = 0;
  private attendue = false;
  private ouvrirAuRetour = false;
  private retour: HTMLElement | null = null;

  constructor() {
    super();
    this.reponse = RIEN;
    this.deplie = false;
    this.choisi = -1;
  }

  connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.raccourci);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.raccourci);
    window.clearTimeout(this.frappe);
    super.disconnectedCallback();
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected render(): TemplateResult {
    const resultats = this.resultats();
    const liste = this.deplie && resultats.length > 0;
    return html`<div role="search" aria-label="Partout dans Copil" @focusout=${this.quitter}>
      <label class="copil-invisible" for="recherche-globale">Chercher partout dans Copil</label>
      <input
        id="recherche-globale"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${liste}
        aria-controls=${LISTE}
        aria-activedescendant=${liste && this.choisi >= 0 ? `recherche-${this.choisi}` : nothing}
        aria-keyshortcuts="Control+K /"
        placeholder=${SANS_CLAVIER.matches ? 'Chercher' : 'Chercher (Ctrl+K)'}
        maxlength="200"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        @focus=${this.arriver}
        @input=${this.taper}
        @keydown=${this.clavier}
      />
      <div id=${LISTE} role="listbox" aria-label="Résultats" ?hidden=${!liste}>
        ${liste ? this.reponse.groupes.map((groupe, rang) => this.groupe(groupe, rang)) : nothing}
      </div>
      ${this.deplie && this.reponse.message ? html`<p class="recherche-vide">${this.reponse.message}</p>` : nothing}
      <p role="status" class="copil-invisible">${this.deplie ? this.annonce(resultats.length) : ''}</p>
    </div>`;
  }

  private groupe(groupe: Groupe, rang: number): TemplateResult {
    const premier = this.reponse.groupes.slice(0, rang).reduce((n, g) => n + g.resultats.length, 0);
    return html`<div role="group" aria-labelledby="recherche-groupe-${rang}">
      <div role="presentation" class="recherche-groupe" id="recherche-groupe-${rang}">${groupe.titre}</div>
      ${groupe.resultats.map((resultat, i) => this.resultat(resultat, premier + i))}
    </div>`;
  }

  private resultat(resultat: Resultat, rang: number): TemplateResult {
    return html`<a
      role="option"
      id="recherche-${rang}"
      href=${resultat.lien}
      tabindex="-1"
      aria-selected=${rang === this.choisi}
      @mousedown=${(e: Event) => e.preventDefault()}
      @click=${() => window.setTimeout(() => this.fermer(false))}
      >${resultat.titre}<span class="recherche-detail">${resultat.detail}</span></a
    >`;
  }

  private annonce(nombre: number): string {
    if (this.reponse.message) {
      return this.reponse.message;
    }
    return nombre === 0 ? '' : `${nombre} ${nombre > 1 ? 'résultats' : 'résultat'}`;
  }

  private resultats(): Resultat[] {
    return this.reponse.groupes.flatMap((groupe) => groupe.resultats);
  }

  private get champ(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  private raccourci = (evenement: KeyboardEvent): void => {
    if (appelle(evenement)) {
      evenement.preventDefault();
      this.champ.focus();
      this.champ.select();
    }
  };

  private arriver = (evenement: FocusEvent): void => {
    const avant = evenement.relatedTarget;
    if (avant instanceof HTMLElement && !this.contains(avant)) {
      this.retour = avant;
    }
    this.deplie = this.champ.value.trim() !== '';
  };

  private quitter = (evenement: FocusEvent): void => {
    if (!(evenement.relatedTarget instanceof Node && this.contains(evenement.relatedTarget))) {
      this.deplie = false;
      this.choisi = -1;
      this.ouvrirAuRetour = false;
    }
  };

  private taper = (): void => {
    window.clearTimeout(this.frappe);
    this.question++;
    this.choisi = -1;
    this.ouvrirAuRetour = false;
    this.attendue = this.champ.value.trim() !== '';
    if (this.attendue) {
      this.frappe = window.setTimeout(() => this.chercher(this.question), ATTENTE_DE_FRAPPE);
    } else {
      this.reponse = RIEN;
      this.deplie = false;
    }
  };

  private async chercher(question: number): Promise<void> {
    const reponse = await this.$server?.chercher(this.champ.value);
    if (!reponse || question !== this.question) {
      return;
    }
    this.attendue = false;
    this.reponse = reponse;
    this.deplie = this.contains(document.activeElement);
    if (this.ouvrirAuRetour) {
      this.aller(0);
    }
  }

  private clavier = (evenement: KeyboardEvent): void => {
    switch (evenement.key) {
      case 'ArrowDown':
        this.choisir(1);
        break;
      case 'ArrowUp':
        this.choisir(-1);
        break;
      case 'Enter':
        this.valider();
        break;
      case 'Escape':
        this.fermer(true);
        break;
      default:
        return;
    }
    evenement.preventDefault();
  };

  /** From the last to the first and back, through the box itself. */
  private choisir(pas: number): void {
    const nombre = this.resultats().length;
    if (nombre === 0) {
      return;
    }
    this.deplie = true;
    this.choisi = ((this.choisi + 1 + pas + nombre + 1) % (nombre + 1)) - 1;
    void this.updateComplete.then(() => this.querySelector(`#recherche-${this.choisi}`)?.scrollIntoView({ block: 'nearest' }));
  }

  /** Without a choice the best result opens; an answer still on its way is waited for. */
  private valider(): void {
    if (this.choisi < 0 && this.attendue) {
      this.ouvrirAuRetour = true;
    } else {
      this.aller(Math.max(0, this.choisi));
    }
  }

  private aller(rang: number): void {
    this.ouvrirAuRetour = false;
    const resultat = this.resultats()[rang];
    if (resultat) {
      this.fermer(false);
      ouvrir(resultat.lien);
    }
  }

  /** Back to where one was, or on to the page that opens. */
  private fermer(enArriere: boolean): void {
    window.clearTimeout(this.frappe);
    this.question++;
    this.attendue = false;
    this.champ.value = '';
    this.reponse = RIEN;
    this.deplie = false;
    this.choisi = -1;
    const avant = enArriere && this.retour?.isConnected ? this.retour : document.getElementById('contenu');
    avant?.focus({ preventScroll: enArriere });
    this.retour = null;
  }
}

customElements.define('copil-recherche', CopilRecherche);
