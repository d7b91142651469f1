import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { signaler } from '../direct/annonces';
import { Marques } from '../direct/marques';
import { passage } from '../direct/phrases';
import type { Sigle } from '../sigles/modele';
import { direUneFois, lignesDeSigles } from '../sigles/sigles';
import { dessinerEtincelle } from './etincelle';
import type { TuileModele, TuilesModele } from './modele';

/** What is measured of one thing: a tile a measure, the whole of it opens its page. */
class CopilTuiles extends LitElement {
  static properties = { modele: { attribute: false }, sigles: { attribute: false }, actualisation: { attribute: false } };

  declare modele: TuilesModele | undefined;
  /** What the initials that it shows stand for. */
  declare sigles: Sigle[] | undefined;
  /** Counts the models that came while the page was open: what differs from the one before is marked and said. */
  declare actualisation: number | undefined;
  private readonly marques = new Marques(this);

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected willUpdate(change: PropertyValues): void {
    const avant = change.get('modele') as TuilesModele | undefined;
    if (!change.has('modele') || !this.modele) return;
    if (!avant || !change.has('actualisation')) {
      this.marques.oublier();
      return;
    }
    const anciennes = new Map(avant.tuiles.map((tuile) => [tuile.lien, tuile]));
    const changees = this.modele.tuiles.filter((tuile) => JSON.stringify(tuile) !== JSON.stringify(anciennes.get(tuile.lien)));
    this.marques.poser(changees.map((tuile) => tuile.lien));
    signaler(
      changees.map((tuile) => ({ texte: passage(tuile.nom, anciennes.get(tuile.lien)?.valeur ?? '', tuile.valeur), resume: false })),
    );
  }

  protected updated(): void {
    direUneFois();
  }

  protected render(): TemplateResult | typeof nothing {
    return this.modele
      ? html`<ul class="tuiles">
            ${this.modele.tuiles.map((tuile) => this.tuile(tuile))}
          </ul>
          ${lignesDeSigles(this.sigles)}`
      : nothing;
  }

  private tuile(t: TuileModele): TemplateResult {
    return html`<li class="tuile" data-change=${this.marques.attribut(t.lien)}>
      <h2><a href=${t.lien}>${t.nom}</a></h2>
      <div class="tuile-chiffre">
        <p>
          <strong class=${t.etat ? 'copil-etat' : nothing} data-etat=${t.etat ?? nothing}>${t.valeur}</strong>
          <span class="liste-detail">${t.quand}</span>
        </p>
        ${t.etincelle ? dessinerEtincelle(t.etincelle) : nothing}
      </div>
      ${
        t.ecart
          ? html`<p>
              <span class=${t.signe ? 'copil-etat' : nothing} data-etat=${t.signe ?? nothing}>${t.ecart}</span>
              <span class="liste-detail">${t.detail}</span>
            </p>`
          : nothing
      }
      ${t.reperes.map((repere) => html`<p class="liste-detail">${repere}</p>`)}${this.marques.mot(t.lien)}
    </li>`;
  }
}

customElements.define('copil-tuiles', CopilTuiles);
