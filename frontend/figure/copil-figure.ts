import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { signaler } from '../direct/annonces';
import { Marques } from '../direct/marques';
import '../graphique/copil-graphique';
import type { CopilGraphique } from '../graphique/copil-graphique';
import type { Clic } from '../graphique/modele';
import { ouvrir } from '../liste/adresse';
import { grossissement } from '../seance/temps';
import { garderEnVue } from './ancre';
import { telecharger } from '../graphique/export';
import { csv } from './csv';
import type { FigureModele } from './modele';
import { notesDe } from './notes';
import { piedDe } from './pied';
import type { Sigle } from '../sigles/modele';
import { direUneFois, lignesDeSigles } from '../sigles/sigles';

/**
 * A figure: title, reading, chart or its equivalent table, source, notes, downloads. Rendered in the page itself, so that
 * the page's styles, searches and links reach it.
 */
class CopilFigure extends LitElement {
  static properties = {
    modele: { attribute: false },
    sigles: { attribute: false },
    actualisation: { attribute: false },
    transmettre: {},
    fiche: {},
    enTableau: { state: true },
    menuOuvert: { state: true },
  };

  declare modele: FigureModele | undefined;
  /** What the initials that it shows stand for. */
  declare sigles: Sigle[] | undefined;
  /** Counts the models that came while the page was open: what differs from the one before is marked and said. */
  declare actualisation: number | undefined;
  /** Where the reader sends what is not there, when it is for them to send. */
  declare transmettre: string | undefined;
  /** The sheet that the title leads to. */
  declare fiche: string | undefined;
  private readonly marques = new Marques(this);
  declare private enTableau: boolean;
  declare private menuOuvert: boolean;

  constructor() {
    super();
    this.enTableau = false;
    this.menuOuvert = false;
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected willUpdate(change: PropertyValues): void {
    const avant = change.get('modele') as FigureModele | undefined;
    const { modele } = this;
    if (!change.has('modele') || !modele) return;
    if (!avant || !change.has('actualisation')) {
      this.marques.oublier();
      return;
    }
    const cellules = modele.tableau.lignes.flatMap((ligne, i) =>
      ligne.flatMap((c, j) => (c.texte === avant.tableau.lignes[i]?.[j]?.texte ? [] : [`${i}|${j}`])),
    );
    this.marques.poser([...cellules, ...(modele.lecture === avant.lecture ? [] : ['lecture'])]);
    signaler([{ texte: modele.lecture === avant.lecture ? `${modele.titre}.` : modele.lecture, resume: true }]);
  }

  protected updated(change: PropertyValues): void {
    if (change.has('modele') && this.modele && !change.get('modele')) garderEnVue(this);
    direUneFois();
  }

  protected render(): TemplateResult | typeof nothing {
    const m = this.modele;
    if (!m) {
      return nothing;
    }
    return html`<figure aria-labelledby="${m.id}-titre">
      <div class="figure-tete">
        <h2 id="${m.id}-titre">${this.fiche ? html`<a href=${this.fiche} router-link>${m.titre}</a>` : m.titre}</h2>
        ${this.menu(m)}
      </div>
      <figcaption data-change=${this.marques.attribut('lecture')}>${m.lecture}${this.marques.mot('lecture')}</figcaption>
      ${this.transmettre ? html`<p class="figure-transmettre"><a href=${this.transmettre} router-link>Transmettre ces chiffres</a></p>` : nothing}
      ${
        m.choix.length > 0
          ? html`<nav class="figure-choix" aria-label="Comparer : ${m.titre}">
            ${m.choix.map((c) => html`<a href=${c.lien} router-link aria-current=${c.actif ? 'true' : nothing}>${c.libelle}</a>`)}
          </nav>`
          : nothing
      }
      <copil-graphique
        .titre=${m.titre}
        .modele=${m.graphique}
        ?hidden=${this.enTableau}
        @copil-graphique-clic=${this.descendre}
      ></copil-graphique>
      ${notesDe(m.graphique).map((note) => html`<p class="figure-note">◯ ${note}</p>`)}
      <div class="figure-tableau" ?hidden=${!this.enTableau} tabindex="0" role="region" aria-label="Tableau : ${m.titre}">
        ${this.tableau(m)}
      </div>
      <p class="figure-source"><span title=${m.source}>Source : ${m.source}.</span>${m.citation ? html` <span><a href="/c/${m.citation}">Citer : ${m.citation}</a></span>` : nothing}</p>
      ${lignesDeSigles(this.sigles)}
      <div class="figure-pied">
        <button type="button" class="copil-bouton-discret" aria-describedby="${m.id}-titre" aria-pressed=${this.enTableau ? 'true' : 'false'} @click=${this.basculer}>
          Tableau
        </button>
        ${
          m.notes.length > 0 || m.source.length > 60
            ? html`<details>
              <summary aria-describedby="${m.id}-titre">D'où vient ce chiffre</summary>
              <p>Source : ${m.source}.</p>
              ${m.notes.map((note) => html`<p>${note}</p>`)}
            </details>`
            : nothing
        }
      </div>
    </figure>`;
  }

  private menu(m: FigureModele): TemplateResult {
    return html`<div class="figure-menu" @keydown=${this.clavier} @focusout=${this.sortie}>
      <button
        type="button"
        class="copil-bouton-discret"
        aria-expanded=${this.menuOuvert ? 'true' : 'false'}
        aria-controls="${m.id}-menu"
        aria-label="Exporter : ${m.titre}"
        @click=${() => (this.menuOuvert = !this.menuOuvert)}
      >
        ⋯
      </button>
      <ul id="${m.id}-menu" ?hidden=${!this.menuOuvert}>
        ${this.action('Données (CSV)', () => telecharger(csv(m, this.sigles), `${m.fichier}.csv`))}
        ${this.action('Image (PNG)', () => this.graphique().telechargerPng(`${m.fichier}.png`, piedDe(m, this.sigles)))}
        ${this.action('Image (SVG)', () => this.graphique().telechargerSvg(`${m.fichier}.svg`, piedDe(m, this.sigles)))}
        ${this.action('Copier le lien', () => navigator.clipboard?.writeText(this.lien(m)))}
        ${this.action('Plein écran', this.presenter)}
      </ul>
    </div>`;
  }

  /** The drawing of a laptop, as large as the wall allows: letters, lines and marks grow together. */
  private presenter = (): void => {
    const figure = this.querySelector('figure');
    void figure?.requestFullscreen().then(() => {
      figure.style.setProperty('--grossissement', grossissement(window.innerWidth, window.innerHeight).toFixed(3));
    });
  };

  private action(libelle: string, faire: () => unknown): TemplateResult {
    return html`<li>
      <button
        type="button"
        @click=${() => {
          this.menuOuvert = false;
          faire();
          this.querySelector<HTMLElement>('.figure-menu > button')?.focus();
        }}
      >
        ${libelle}
      </button>
    </li>`;
  }

  private tableau(m: FigureModele): TemplateResult {
    return html`<table>
      <caption>
        ${m.tableau.legende}
      </caption>
      <thead>
        <tr>
          ${m.tableau.entetes.map((entete) => html`<th scope="col">${entete}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${m.tableau.lignes.map(
          ([premiere, ...autres], i) =>
            html`<tr>
              <th scope="row">${premiere.texte}</th>
              ${autres.map(
                (c, j) => html`<td data-change=${this.marques.attribut(`${i}|${j + 1}`)}>
                  ${c.lien ? html`<a href=${c.lien}>${c.texte}</a>` : c.texte}${this.marques.mot(`${i}|${j + 1}`)}
                </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private graphique(): CopilGraphique {
    return this.querySelector('copil-graphique') as CopilGraphique;
  }

  private lien(m: FigureModele): string {
    return `${location.origin}${location.pathname}${location.search}#${m.id}`;
  }

  /** From a bar to the list behind it, from a zone to its territory. */
  private descendre = (evenement: CustomEvent<Clic>): void => {
    const graphique = this.modele?.graphique;
    if (!graphique || graphique.type === 'courbes') return;
    const { ligne, trait } = evenement.detail;
    const lien =
      graphique.type === 'barres'
        ? graphique.lignes[ligne]?.parts.find((part) => part.trait === trait)?.lien
        : graphique.vers?.replace('{code}', graphique.zones[ligne].code);
    if (lien) ouvrir(lien);
  };

  private basculer = (): void => {
    this.enTableau = !this.enTableau;
  };

  private clavier = (evenement: KeyboardEvent): void => {
    if (evenement.key === 'Escape' && this.menuOuvert) {
      this.menuOuvert = false;
      this.querySelector<HTMLElement>('.figure-menu > button')?.focus();
    }
  };

  private sortie = (evenement: FocusEvent): void => {
    if (!(evenement.currentTarget as HTMLElement).contains(evenement.relatedTarget as Node | null)) {
      this.menuOuvert = false;
    }
  };
}

customElements.define('copil-figure', CopilFigure);
