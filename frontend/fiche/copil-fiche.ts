import { LitElement, html, nothing, type TemplateResult } from 'lit';

interface LienNomme {
  texte: string;
  lien: string;
}

interface FicheModele {
  chemin: LienNomme[];
  surtitre: string;
  titre: string;
  chapeau: string;
  champs: { libelle: string; texte: string; liens?: LienNomme[] }[];
  notes: string[];
}

/** A definition sheet: the title of the page, then what the thing is, field by field. */
class CopilFiche extends LitElement {
  static properties = { modele: { attribute: false } };

  declare modele: FicheModele | undefined;

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected render(): TemplateResult | typeof nothing {
    const m = this.modele;
    if (!m) {
      return nothing;
    }
    return html`
      ${m.chemin.length > 0
        ? html`<nav class="fiche-chemin" aria-label="Fil d'Ariane">
            ${m.chemin.map((etape) => html`<a href=${etape.lien}>${etape.texte}</a>`)}
          </nav>`
        : nothing}
      <header>
        ${m.surtitre ? html`<p class="fiche-surtitre">${m.surtitre}</p>` : nothing}
        <h1>${m.titre}</h1>
      </header>
      ${m.chapeau ? html`<p class="fiche-chapeau">${m.chapeau}</p>` : nothing}
      ${m.champs.length > 0
        ? html`<dl>
            ${m.champs.map(
              (champ) =>
                html`<div>
                  <dt>${champ.libelle}</dt>
                  <dd>
                    ${champ.liens
                      ? html`<ul>
                          ${champ.liens.map((l) => html`<li><a href=${l.lien}>${l.texte}</a></li>`)}
                        </ul>`
                      : champ.texte}
                  </dd>
                </div>`,
            )}
          </dl>`
        : nothing}
      ${m.notes.map((note) => html`<p class="fiche-note">${note}</p>`)}
    `;
  }
}

customElements.define('copil-fiche', CopilFiche);
