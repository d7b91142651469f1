import { Window } from 'happy-dom';

/** A document for what needs one before its first import. */
const fenetre = new Window({ url: 'http://localhost/' });
for (const nom of [
  'window',
  'document',
  'DOMParser',
  'Node',
  'HTMLElement',
  'Element',
  'MutationObserver',
  'CustomEvent',
  'customElements',
] as const) {
  Object.defineProperty(globalThis, nom, { value: nom === 'window' ? fenetre : fenetre[nom], configurable: true });
}
