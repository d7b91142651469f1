import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { signaler } from '../direct/annonces';
import { Marques } from '../direct/marques';
import { passage } from '../direct/phrases';
import type { Sigle } from '../sigles/modele';
import { direUneFois, lignesDeSigles } from '../sigles/sigles';

interface LienNomme {
  texte: string;
  lien: string;
}

interface Champ {
  libelle: string;
  texte: string;
  liens?: LienNomme[];
  etat?: string;
}

interface FicheModele {
  chemin: LienNomme[];
  surtitre: string;
  titre: string;
  chapeau: string;
  champs: Champ[];
  notes: string[];
  /** What one unfolds to check it. */
  origine?: { intitule: string; textes: string[] };
}

/** A definition sheet: the title of the page, then what the thing is, field by field. */
class CopilFiche extends LitElement {
  static properties = { modele: { attribute: false }, sigles: { attribute: false }, actualisation: { attribute: false } };

  declare modele: FicheModele | undefined;
  /** What the initials that it shows stand for. */
  declare sigles: Sigle[] | undefined;
  /** Counts the models that came while the page was open: what differs from the one before is marked and said. */
  declare actualisation: number | undefined;
  private readonly marques = new Marques(this);

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected willUpdate(change: PropertyValues): void {
    const avant = change.get('modele') as FicheModele | undefined;
    const { modele } = this;
    if (!change.has('modele') || !modele) return;
    if (!avant || !change.has('actualisation')) {
      this.marques.oublier();
      return;
    }
    const anciens = new Map(avant.champs.map((champ) => [champ.libelle, champ]));
    const changes = modele.champs.filter((c) => JSON.stringify(c) !== JSON.stringify(anciens.get(c.libelle)));
    this.marques.poser(changes.map((champ) => champ.libelle));
    signaler(
      changes.map((champ) => ({
        texte: passage(`${modele.titre}, ${champ.libelle.toLowerCase()}`, anciens.get(champ.libelle)?.texte ?? '', champ.texte),
        resume: true,
      })),
    );
  }

  protected updated(): void {
    direUneFois();
  }

  protected render(): TemplateResult | typeof nothing {
    const m = this.modele;
    if (!m) {
      return nothing;
    }
    return html`
      ${
        m.chemin.length > 0
          ? html`<nav class="fiche-chemin" aria-label="Fil d'Ariane">
            ${m.chemin.map((etape) => html`<a href=${etape.lien}>${etape.texte}</a>`)}
          </nav>`
          : nothing
      }
      ${
        m.titre
          ? html`<header>
            ${m.surtitre ? html`<p class="fiche-surtitre">${m.surtitre}</p>` : nothing}
            <h1>${m.titre}</h1>
          </header>`
          : nothing
      }
      ${m.chapeau ? html`<p class="fiche-chapeau">${m.chapeau}</p>` : nothing}
      ${
        m.champs.length > 0
          ? html`<dl>
            ${m.champs.map(
              (champ) =>
                html`<div data-change=${this.marques.attribut(champ.libelle)}>
                  <dt>${champ.libelle}</dt>
                  <dd>
                    ${
                      champ.liens
                        ? html`<ul>
                          ${champ.liens.map((l) => html`<li><a href=${l.lien}>${l.texte}</a></li>`)}
                        </ul>`
                        : champ.etat
                          ? html`<span class="copil-etat" data-etat=${champ.etat}>${champ.texte}</span>`
                          : champ.texte
                    }${this.marques.mot(champ.libelle)}
                  </dd>
                </div>`,
            )}
          </dl>`
          : nothing
      }
      ${m.notes.map((note) => html`<p class="fiche-note">${note}</p>`)}
      ${lignesDeSigles(this.sigles)}
      ${
        m.origine
          ? html`<details class="copil-origine">
            <summary>${m.origine.intitule}</summary>
            ${m.origine.textes.map((texte) => html`<p>${texte}</p>`)}
          </details>`
          : nothing
      }
    `;
  }
}

customElements.define('copil-fiche', CopilFiche);
