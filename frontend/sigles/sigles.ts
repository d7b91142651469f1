import { html, nothing, type TemplateResult } from 'lit';
import { enClair, type Sigle } from './modele';

/** One small line; {@link direUneFois} leaves in it what no part of the page above has said. */
export function lignesDeSigles(sigles: Sigle[] | undefined): TemplateResult | typeof nothing {
  return sigles?.length
    ? html`<p class="copil-sigles">${sigles.map(({ sigle, sens }) => html`<span data-sigle=${sigle}>${enClair({ sigle, sens })}</span> `)}</p>`
    : nothing;
}

/** Before the page is painted: each of the initials is said under the first that uses them. */
export function direUneFois(racine: ParentNode = document): void {
  const dits = new Set<string>();
  for (const ligne of racine.querySelectorAll<HTMLElement>('.copil-sigles')) {
    let dite = false;
    for (const mot of ligne.querySelectorAll<HTMLElement>('[data-sigle]')) {
      const sigle = mot.dataset.sigle ?? '';
      mot.hidden = dits.has(sigle);
      dite ||= !mot.hidden;
      // What stands in a folded part is not said to who does not unfold it.
      if (!ligne.closest('details:not([open])')) dits.add(sigle);
    }
    ligne.hidden = !dite;
  }
}
