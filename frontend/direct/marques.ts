import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Long enough to be seen by a person who was reading elsewhere on the page. */
const DUREE_MS = 10_000;

/** The parts of a component that have just changed under the eyes of the reader; they fade by themselves. */
export class Marques implements ReactiveController {
  private cles = new Set<string>();
  private minuterie = 0;
  private readonly hote: ReactiveControllerHost;

  constructor(hote: ReactiveControllerHost) {
    this.hote = hote;
    hote.addController(this);
  }

  hostDisconnected(): void {
    this.oublier();
  }

  poser(cles: string[]): void {
    this.cles = new Set(cles);
    window.clearTimeout(this.minuterie);
    this.minuterie = window.setTimeout(() => {
      this.cles.clear();
      this.hote.requestUpdate();
    }, DUREE_MS);
  }

  oublier(): void {
    window.clearTimeout(this.minuterie);
    this.cles.clear();
  }

  /** Value of the attribute that the style sheet dresses. */
  attribut(cle: string): string | typeof nothing {
    return this.cles.has(cle) ? '' : nothing;
  }

  /** The same for those who do not see the tint. */
  mot(cle: string): TemplateResult | typeof nothing {
    return this.cles.has(cle) ? html`<span class="copil-invisible">&nbsp;(modifié à l'instant)</span>` : nothing;
  }
}
