import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { nettoyer } from './collage';
import { adresseDuLien, COMMANDES, type Commande, lier } from './commandes';
import { Compte } from './compte';
import { ecrire } from './ecriture';
import { Garde } from './garde';
import { greffons } from './greffons';
import { lire } from './lecture';
import { Puces, type Valeurs } from './puces';
import { estUnLien } from './schema';

/** Fingers that pause so long let what was typed go to the server, as ui.Frappe has it. */
const DELAI = 800;
let nombre = 0;

/**
 * A text that people write as in Word and that is kept as Markdown. What was typed leaves when the fingers pause, and before
 * any click, so that whoever saves saves all of it. Decision 0041.
 */
class CopilRedaction extends LitElement {
  static properties = {
    texte: { attribute: false, noAccessor: true },
    libelle: { type: String },
    limite: { type: Number },
    valeurs: { attribute: false },
    lien: { state: true },
    compte: { state: true },
    nonRepris: { state: true },
  };

  declare libelle: string;
  declare limite: number;
  declare valeurs: Valeurs;
  /** The address being written; none when no link is asked for. */
  declare private lien: string | null;
  declare private compte: Compte;
  /** Of the last paste. */
  declare private nonRepris: string;
  private readonly cle = `redaction-${++nombre}`;
  private readonly puces = new Puces();
  private readonly garde = new Garde(() => `redaction ${location.pathname} ${this.libelle}`);
  private etat = this.neuf('');
  private vue: EditorView | null = null;
  /** As it was given, and as it would be written back: one stands for the other as long as nobody types. */
  private donne = '';
  private redonne = '';
  private envoye = '';
  private attente = 0;
  private aCompter = 0;
  private entree = false;

  constructor() {
    super();
    this.libelle = '';
    this.limite = 0;
    this.valeurs = {};
    this.lien = null;
    this.compte = new Compte(0, 0);
    this.nonRepris = '';
  }

  /** The stored form of what is on screen. */
  get texte(): string {
    const ecrit = ecrire(this.etat.doc);
    return ecrit === this.redonne ? this.donne : ecrit;
  }

  set texte(voulu: string) {
    if (voulu === this.envoye && this.attente === 0) return;
    window.clearTimeout(this.attente);
    this.attente = 0;
    const doc = lire(voulu);
    this.donne = voulu;
    this.redonne = ecrire(doc);
    this.envoye = voulu;
    this.garde.connaitre(voulu);
    if (this.vue) this.vue.dispatch(this.etat.tr.replaceWith(0, this.etat.doc.content.size, doc.content).setMeta('donne', true));
    else this.etat = this.neuf(voulu);
    this.compter();
  }

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('click', this.vider, { capture: true });
    window.addEventListener('pagehide', this.vider);
    if (this.hasUpdated) this.ouvrir();
    // It was only moved: what had not left still has to.
    if (this.attente !== 0) this.frapper();
  }

  disconnectedCallback(): void {
    window.removeEventListener('click', this.vider, { capture: true });
    window.removeEventListener('pagehide', this.vider);
    window.clearTimeout(this.attente);
    window.clearTimeout(this.aCompter);
    this.aCompter = 0;
    this.vue?.destroy();
    this.vue = null;
    this.garde.fermer();
    super.disconnectedCallback();
  }

  focus(): void {
    void this.updateComplete.then(() => this.vue?.focus());
  }

  /** A mark, where the caret was last, else at the end; what it says comes with it. */
  inserer(marque: string, valeur: string): void {
    const { vue } = this;
    const noeud = lire(marque).firstChild?.firstChild;
    if (!vue || !noeud) return;
    if (noeud.attrs.destination) this.valeurs = { ...this.valeurs, [noeud.attrs.destination]: valeur };
    const tr = this.etat.tr;
    if (!this.entree) tr.insert(tr.doc.lastChild?.isTextblock ? tr.doc.content.size - 1 : tr.doc.content.size, noeud);
    else tr.replaceSelectionWith(noeud, true);
    vue.dispatch(tr.scrollIntoView());
    this.vider();
    vue.focus();
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected firstUpdated(): void {
    this.ouvrir();
    const perdu = this.garde.retrouver(this.donne);
    if (perdu !== null) this.vue?.dispatch(this.etat.tr.replaceWith(0, this.etat.doc.content.size, lire(perdu).content));
  }

  protected updated(change: PropertyValues): void {
    if (change.has('valeurs')) this.puces.montrer(this.valeurs ?? {});
    if (change.has('limite')) this.compter();
    // The button that Tab stops at may have gone with its table.
    const boutons = [...this.querySelectorAll<HTMLButtonElement>('.redaction-barre button')];
    if (boutons[0] && boutons.every((bouton) => bouton.tabIndex < 0)) boutons[0].tabIndex = 0;
    if (change.has('lien') && this.lien !== null && change.get('lien') === null) this.querySelector('input')?.select();
  }

  private neuf(texte: string): EditorState {
    return EditorState.create({ doc: lire(texte), plugins: greffons(() => this.vider()) });
  }

  private ouvrir(): void {
    const place = this.querySelector('.redaction-place');
    if (!place || this.vue) return;
    this.vue = new EditorView(place, {
      state: this.etat,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${this.cle}-libelle`,
        'aria-describedby': `${this.cle}-aide`,
        'aria-keyshortcuts': 'Control+Enter',
        lang: 'fr',
        spellcheck: 'true',
        class: 'redaction-texte',
      },
      nodeViews: { marque: this.puces.vue },
      transformPastedHTML: (colle) =>
        nettoyer(colle, (nonRepris) => {
          this.nonRepris = nonRepris;
        }),
      handlePaste: (vue, collage) => this.collerUnLien(vue, collage),
      handleDOMEvents: {
        focus: () => {
          this.entree = true;
        },
        blur: () => {
          this.vider();
        },
        // Before what is pasted is read, and says what it lost.
        paste: () => {
          this.nonRepris = '';
        },
      },
      dispatchTransaction: (tr) => {
        this.etat = this.etat.apply(tr);
        this.vue?.updateState(this.etat);
        if (tr.docChanged && !tr.getMeta('donne')) this.frapper();
        this.requestUpdate();
      },
    });
    this.puces.montrer(this.valeurs ?? {});
  }

  /** An address alone, pasted, is a link. */
  private collerUnLien(vue: EditorView, collage: ClipboardEvent): boolean {
    const adresse = collage.clipboardData?.getData('text/plain').trim() ?? '';
    return /^https?:/.test(adresse) && estUnLien(adresse) && lier(adresse)(vue.state, vue.dispatch);
  }

  private frapper(): void {
    window.clearTimeout(this.attente);
    this.attente = window.setTimeout(this.vider, DELAI);
    if (this.aCompter === 0) this.aCompter = window.setTimeout(() => this.compter(), 200);
  }

  private compter(): void {
    window.clearTimeout(this.aCompter);
    this.aCompter = 0;
    const { texte } = this;
    this.compte = new Compte(texte.length, this.limite);
    if (texte !== this.donne) this.garde.garder(texte);
  }

  /** What the server does not have yet goes to it now; true, so that a key that does only this is done with. */
  private vider = (): boolean => {
    if (this.attente !== 0) {
      window.clearTimeout(this.attente);
      this.attente = 0;
      const { texte } = this;
      if (texte !== this.envoye) {
        this.envoye = texte;
        this.garde.connaitre(texte);
        this.garde.garder(texte);
        this.dispatchEvent(new CustomEvent('texte-changed'));
      }
    }
    return true;
  };

  protected render(): TemplateResult {
    const enTableau = isInTable(this.etat);
    const { compte } = this;
    return html`<span class="redaction-libelle" id="${this.cle}-libelle">${this.libelle}</span>
      <div class="redaction-cadre">
        <div class="redaction-barre" role="toolbar" aria-label="Mise en forme" aria-controls="${this.cle}-place" @keydown=${this.parcourir}>
          ${COMMANDES.slice(0, 8).map((commande) => this.bouton(commande))}${this.boutonDuLien()}${COMMANDES.slice(8)
            .filter((commande) => enTableau || !commande.dansUnTableau)
            .map((commande) => this.bouton(commande))}
        </div>
        ${this.lien === null ? nothing : this.saisieDuLien(this.lien)}
        <div class="redaction-place" id="${this.cle}-place"></div>
      </div>
      <p class="redaction-compte" data-trop=${compte.trop || nothing}>${compte.enClair}</p>
      <p class="copil-invisible" role="status">${compte.aDire}</p>
      <p class="redaction-non-repris" role="status">${this.nonRepris}</p>
      <p class="redaction-aide" id="${this.cle}-aide">
        Ctrl+Entrée enregistre ; Tab passe à la case suivante d'un tableau ou rentre une ligne de liste, et quitte le texte
        ailleurs ; Échap puis Tab le quitte de partout.
      </p>`;
  }

  private bouton(commande: Commande): TemplateResult {
    const { nom, signe, touche, faire, actif } = commande;
    const titre = touche ? `${nom} (${touche})` : nom;
    return this.touche(nom, titre, signe ?? nom, actif?.(this.etat), faire(this.etat), () => {
      if (this.vue) faire(this.etat, this.vue.dispatch, this.vue);
      this.vue?.focus();
    });
  }

  private boutonDuLien(): TemplateResult {
    const adresse = adresseDuLien(this.etat);
    return this.touche('Lien', 'Lien (sur les mots choisis)', 'Lien', adresse !== '', true, () => {
      this.lien = this.lien === null ? adresse : null;
    });
  }

  /** One that can do nothing here stays reachable, and says so: the keys do not jump over it as one types. */
  private touche(
    nom: string,
    titre: string,
    signe: string,
    enfonce: boolean | undefined,
    possible: boolean,
    faire: () => void,
  ): TemplateResult {
    return html`<button
      type="button"
      tabindex=${nom === 'Gras' ? 0 : -1}
      aria-label=${nom}
      title=${titre}
      data-signe=${signe}
      aria-pressed=${enfonce === undefined ? nothing : enfonce}
      aria-disabled=${possible ? nothing : 'true'}
      @mousedown=${(e: Event) => e.preventDefault()}
      @click=${() => possible && faire()}
    >
      ${signe}
    </button>`;
  }

  /** One stop for Tab, then the arrows. */
  private parcourir = (touche: KeyboardEvent): void => {
    const boutons = [...this.querySelectorAll<HTMLButtonElement>('.redaction-barre button')];
    const ici = boutons.indexOf(document.activeElement as HTMLButtonElement);
    const pas = { ArrowRight: ici + 1, ArrowLeft: ici - 1, Home: 0, End: boutons.length - 1 }[touche.key];
    const vers = pas === undefined ? undefined : boutons.at(pas % boutons.length);
    if (!vers) return;
    touche.preventDefault();
    for (const bouton of boutons) bouton.tabIndex = bouton === vers ? 0 : -1;
    vers.focus();
  };

  private saisieDuLien(adresse: string): TemplateResult {
    return html`<div class="redaction-lien" role="group" aria-label="Lien">
      <label
        >Adresse (https:// ou mailto:)
        <input
          type="text"
          .value=${adresse}
          @input=${(e: Event) => {
            this.lien = (e.target as HTMLInputElement).value;
          }}
          @keydown=${this.clavierDuLien}
      /></label>
      <button type="button" class="copil-bouton-secondaire" @click=${() => this.poser(this.lien ?? '')}>Poser le lien</button>
      <button type="button" class="copil-bouton-discret" @click=${() => this.poser('')}>Retirer le lien</button>
      <p role="alert">${adresse.trim() === '' || estUnLien(corrigee(adresse)) ? '' : "Cette adresse n'est ni du web ni de courriel."}</p>
    </div>`;
  }

  private clavierDuLien = (touche: KeyboardEvent): void => {
    if (touche.key === 'Enter') this.poser(this.lien ?? '');
    else if (touche.key === 'Escape') this.fermerLeLien();
    else return;
    touche.preventDefault();
    touche.stopPropagation();
  };

  private poser(saisie: string): void {
    const adresse = corrigee(saisie);
    if (adresse !== '' && !estUnLien(adresse)) return;
    if (this.vue) lier(adresse)(this.etat, this.vue.dispatch, this.vue);
    this.fermerLeLien();
  }

  private fermerLeLien(): void {
    this.lien = null;
    this.vue?.focus();
  }
}

/** `ville.fr` and `nom@ville.fr` are what people type. */
function corrigee(saisie: string): string {
  const net = saisie.trim();
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(net)) return `mailto:${net}`;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(net) ? `https://${net}` : net;
}

customElements.define('copil-redaction', CopilRedaction);
