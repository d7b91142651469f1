import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { signaler } from '../direct/annonces';
import { Marques } from '../direct/marques';
import { garderEnVue } from '../figure/ancre';
import { adresse, adresseExport, ouvrir } from './adresse';
import type { Sigle } from '../sigles/modele';
import { direUneFois, lignesDeSigles } from '../sigles/sigles';
import { dessinerEtincelle } from '../tuile/etincelle';
import { cleDeCellule, cles, comparer } from './changements';
import type { Cellule, Colonne, Filtre, Ligne, ListeModele } from './modele';

const ATTENTE_DE_FRAPPE = 180;
const nombres = new Intl.NumberFormat('fr-FR');

/** A list: filters, a table whose rows may stand in groups, pages, exports. Keyboard: `/` to filter, arrows, Enter. */
class CopilListe extends LitElement {
  static properties = {
    modele: { attribute: false },
    sigles: { attribute: false },
    actualisation: { attribute: false },
    deplie: { state: true },
  };

  declare modele: ListeModele | undefined;
  /** What the initials that it shows stand for. */
  declare sigles: Sigle[] | undefined;
  /** Counts the models that came while the page was open: what differs from the one before is marked and said. */
  declare actualisation: number | undefined;
  private readonly marques = new Marques(this);
  private frappe = 0;
  /** Whether the filters behind the button show. */
  declare deplie: boolean;

  constructor() {
    super();
    this.deplie = false;
  }

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('vaadin-router-location-changed', this.relire);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('vaadin-router-location-changed', this.relire);
  }

  /** The new rows may come before the new address: links that repeat its parameters are written again. */
  private relire = (): void => this.requestUpdate();

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected willUpdate(change: PropertyValues): void {
    const avant = change.get('modele') as ListeModele | undefined;
    if (!change.has('modele') || !this.modele) return;
    if (!avant || !change.has('actualisation')) {
      this.marques.oublier();
      return;
    }
    const { marques, nouvelles } = comparer(avant, this.modele);
    this.marques.poser(marques);
    signaler(nouvelles);
  }

  protected updated(change: PropertyValues): void {
    direUneFois();
    if (!change.has('modele') || change.has('actualisation')) return;
    const vise = this.querySelector<HTMLElement>('tr[data-vise]');
    if (vise) garderEnVue(vise);
  }

  protected render(): TemplateResult | typeof nothing {
    const m = this.modele;
    if (!m) {
      return nothing;
    }
    return html`
      ${m.filtres.length === 0 ? this.compte(m) : m.replie ? this.tete(m) : html`${this.formulaire(m.filtres)}${this.compte(m)}`}
      ${
        m.lignes.length === 0
          ? html`<p class="liste-vide">${m.vide}</p>`
          : html`<div class="liste-cadre">
            <table @keydown=${this.clavier}>
              <caption class="copil-invisible">
                ${m.legende}
              </caption>
              <thead>
                <tr>
                  ${m.colonnes.map((colonne) => this.entete(colonne))}
                </tr>
              </thead>
              <tbody>
                ${this.lignes(m)}
              </tbody>
            </table>
          </div>`
      }
      ${m.total > m.taille ? this.pages(m) : nothing} ${lignesDeSigles(this.sigles)} ${this.origine(m)}
    `;
  }

  private formulaire(filtres: Filtre[], fin: TemplateResult | typeof nothing = nothing): TemplateResult {
    return html`<form class="liste-filtres" role="search" aria-label="Dans cette liste" @submit=${(e: Event) => e.preventDefault()}>
      ${filtres.map((filtre) => this.filtre(filtre))}${fin}
    </form>`;
  }

  private compte(m: ListeModele): TemplateResult {
    return html`<div class="liste-bilan">
      <p role="status">${this.bilan(m)}</p>
      ${
        m.export && m.total > 0
          ? html`<span>
            <a href=${adresseExport(m.export, 'csv')} router-ignore download>CSV</a>
            <a href=${adresseExport(m.export, 'xlsx')} router-ignore download>XLSX</a>
          </span>`
          : nothing
      }
    </div>`;
  }

  /** One line: the search, the button of the other filters with how many are in use, the count, the exports. */
  private tete(m: ListeModele): TemplateResult {
    const autres = m.filtres.filter((filtre) => filtre.genre !== 'texte');
    // An order hides nothing.
    const actifs = autres.filter((filtre) => filtre.nom !== 'tri' && filtre.valeur !== '').length;
    const id = `${m.id}-filtres`;
    return html`<div class="liste-tete">
        ${this.formulaire(
          m.filtres.filter((filtre) => filtre.genre === 'texte'),
          html`<button type="button" class="copil-bouton-discret" aria-expanded=${this.deplie} aria-controls=${id} @click=${this.deplier}>
            ${actifs > 0 ? `Filtres (${actifs} en cours)` : 'Filtres'}
          </button>`,
        )}
        ${this.compte(m)}
      </div>
      <div id=${id} class="liste-filtres" role="group" aria-label="Filtres" ?hidden=${!this.deplie}>
        ${autres.map((filtre) => this.filtre(filtre))}
      </div>`;
  }

  private deplier = (): void => {
    this.deplie = !this.deplie;
  };

  private bilan(m: ListeModele): string {
    if (m.total === 0) {
      return '';
    }
    const debut = (m.page - 1) * m.taille + 1;
    const fin = Math.min(m.total, m.page * m.taille);
    return m.total > m.taille
      ? `${nombres.format(debut)} à ${nombres.format(fin)} sur ${nombres.format(m.total)}`
      : `${nombres.format(m.total)} ${m.total > 1 ? 'lignes' : 'ligne'}`;
  }

  private filtre(filtre: Filtre): TemplateResult {
    const id = `${this.modele?.id}-${filtre.nom}`;
    if (filtre.genre === 'case') {
      return html`<label class="liste-case"
        ><input
          id=${id}
          type="checkbox"
          .checked=${filtre.valeur === 'oui'}
          @change=${(e: Event) => this.filtrer(filtre.nom, (e.target as HTMLInputElement).checked ? 'oui' : '')}
        />${filtre.libelle}</label
      >`;
    }
    return html`<div class="copil-champ">
      <label for=${id}>${filtre.libelle}</label>
      ${
        filtre.genre === 'texte'
          ? html`<input
            id=${id}
            type="search"
            maxlength="200"
            autocomplete="off"
            .value=${filtre.valeur}
            @input=${(e: Event) => this.taper(filtre.nom, (e.target as HTMLInputElement).value)}
          />`
          : html`<select id=${id} @change=${(e: Event) => this.filtrer(filtre.nom, (e.target as HTMLSelectElement).value)}>
            ${
              filtre.options.some((o) => o.valeur === '') ? nothing : html`<option value="" ?selected=${filtre.valeur === ''}>Tous</option>`
            }
            ${filtre.options.map((o) => html`<option value=${o.valeur} ?selected=${o.valeur === filtre.valeur}>${o.libelle}</option>`)}
          </select>`
      }
    </div>`;
  }

  private entete(colonne: Colonne): TemplateResult {
    const actif = colonne.tri !== undefined && new URLSearchParams(location.search).get('tri') === colonne.tri;
    return html`<th
      scope="col"
      class=${colonne.nombre ? 'nombre' : nothing}
      aria-sort=${actif ? (colonne.tri?.startsWith('-') ? 'descending' : 'ascending') : nothing}
    >
      ${colonne.tri === undefined ? colonne.titre : html`<a href=${adresse({ tri: colonne.tri, page: '' })}>${colonne.titre}</a>`}
    </th>`;
  }

  /** Each row keeps its place in the page, with the focus that may be in it, when others come and go. */
  private lignes(m: ListeModele): unknown {
    const noms = cles(m.lignes);
    return repeat(
      m.lignes,
      (_, i) => noms[i],
      (ligne, i) => this.ligne(m, ligne, noms[i]),
    );
  }

  /** The row that the address names. */
  private vise(ligne: Ligne): boolean {
    return ligne.ancre !== undefined && location.hash === `#${ligne.ancre}`;
  }

  private ligne(m: ListeModele, ligne: Ligne, nom: string): TemplateResult {
    const [premiere, ...autres] = ligne.cellules;
    return html`${
      ligne.groupe
        ? html`<tr class="liste-groupe" data-niveau=${ligne.groupe.niveau}>
            <th scope="rowgroup" colspan=${m.colonnes.length}>
              ${ligne.groupe.titre}${ligne.groupe.detail ? html`<span class="liste-detail">${ligne.groupe.detail}</span>` : nothing}
            </th>
          </tr>`
        : nothing
    }
      ${
        premiere
          ? html`<tr id=${ligne.ancre ?? nothing} data-vise=${this.vise(ligne) ? '' : nothing}>
            <th scope="row" data-change=${this.marques.attribut(cleDeCellule(nom, 0))}>
              ${this.cellule(premiere)}${this.marques.mot(cleDeCellule(nom, 0))}
            </th>
            ${autres.map(
              (c, i) =>
                html`<td class=${m.colonnes[i + 1]?.nombre ? 'nombre' : nothing} data-titre=${c.texte || c.liens || c.etincelle ? m.colonnes[i + 1]?.titre : nothing}
                  data-change=${this.marques.attribut(cleDeCellule(nom, i + 1))}>
                  ${this.cellule(c)}${this.marques.mot(cleDeCellule(nom, i + 1))}
                </td>`,
            )}
          </tr>`
          : nothing
      }`;
  }

  private cellule(c: Cellule): TemplateResult {
    const texte = c.etat ? html`<span class="copil-etat" data-etat=${c.etat}>${c.texte}</span>` : c.texte;
    if (c.etincelle) {
      return dessinerEtincelle(c.etincelle);
    }
    if (c.liens) {
      return html`<ul class="liste-liens">
        ${c.liens.map((l) => html`<li><a href=${l.lien}>${l.texte}</a></li>`)}
      </ul>`;
    }
    return html`${c.lien ? html`<a href=${c.lien}>${texte}</a>` : texte}${
      c.detail ? html`<span class="liste-detail">${c.detail}</span>` : nothing
    }`;
  }

  /** Behind one line, row by row. */
  private origine(m: ListeModele): TemplateResult | typeof nothing {
    const dites = m.lignes.flatMap(({ cellules: [premiere] }) => (premiere?.origine ? [premiere] : []));
    return dites.length === 0
      ? nothing
      : html`<details class="copil-origine">
          <summary>D'où viennent ces lignes</summary>
          <dl>
            ${dites.map((c) => html`<div><dt>${c.texte || c.liens?.map((lien) => lien.texte).join(', ')}</dt><dd>${c.origine}</dd></div>`)}
          </dl>
        </details>`;
  }

  private pages(m: ListeModele): TemplateResult {
    const derniere = Math.ceil(m.total / m.taille);
    return html`<nav class="liste-pages" aria-label="Pages">
      ${m.page > 1 ? html`<a href=${adresse({ page: String(m.page - 1) })}>Page précédente</a>` : nothing}
      <span>Page ${nombres.format(m.page)} sur ${nombres.format(derniere)}</span>
      ${m.page < derniere ? html`<a href=${adresse({ page: String(m.page + 1) })}>Page suivante</a>` : nothing}
    </nav>`;
  }

  private taper(nom: string, valeur: string): void {
    window.clearTimeout(this.frappe);
    this.frappe = window.setTimeout(() => this.filtrer(nom, valeur), ATTENTE_DE_FRAPPE);
  }

  private filtrer(nom: string, valeur: string): void {
    ouvrir(adresse({ [nom]: valeur, page: '' }));
  }

  /** Arrows go from link to link of the first column. */
  private clavier = (evenement: KeyboardEvent): void => {
    if (evenement.key !== 'ArrowDown' && evenement.key !== 'ArrowUp') {
      return;
    }
    const liens = [...this.querySelectorAll<HTMLElement>('tbody th[scope=row] a')];
    const suivant = liens[liens.indexOf(document.activeElement as HTMLElement) + (evenement.key === 'ArrowDown' ? 1 : -1)];
    if (suivant) {
      evenement.preventDefault();
      suivant.focus();
    }
  };
}

customElements.define('copil-liste', CopilListe);
