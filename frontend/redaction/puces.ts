import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { titreDeLaMarque } from './schema';

/** What each destination says today; what has no value here says its words. */
export type Valeurs = Record<string, string>;

/** The marks of a text on screen, each with its value. */
export class Puces {
  private readonly montrees = new Map<HTMLElement, Node>();
  private valeurs: Valeurs = {};

  readonly vue = (noeud: Node): NodeView => {
    const dom = document.createElement('span');
    dom.className = 'redaction-puce';
    dom.title = titreDeLaMarque(noeud.attrs.destination);
    dom.contentEditable = 'false';
    this.montrees.set(dom, noeud);
    this.dire(dom, noeud);
    return {
      dom,
      selectNode: () => dom.classList.add('ProseMirror-selectednode'),
      deselectNode: () => dom.classList.remove('ProseMirror-selectednode'),
      ignoreMutation: () => true,
      destroy: () => this.montrees.delete(dom),
    };
  };

  montrer(valeurs: Valeurs): void {
    this.valeurs = valeurs;
    for (const [dom, noeud] of this.montrees) this.dire(dom, noeud);
  }

  private dire(dom: HTMLElement, noeud: Node): void {
    dom.textContent = this.valeurs[noeud.attrs.destination] ?? noeud.attrs.texte;
  }
}
