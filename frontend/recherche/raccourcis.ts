/** The keys that lead to the search from anywhere: Ctrl+K always, `/` unless one is typing, or wants no key to act alone. */

import { permises } from '../aide/seules';

const SANS_FRAPPE = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file'];

/** @param seule the key that acts alone */
export function appelle(evenement: KeyboardEvent, seule = '/'): boolean {
  if (evenement.defaultPrevented || evenement.altKey) {
    return false;
  }
  if (evenement.ctrlKey || evenement.metaKey) {
    return evenement.key.toLowerCase() === 'k' && !evenement.shiftKey;
  }
  return evenement.key === seule && permises() && !ecrit(evenement.composedPath()[0]);
}

function ecrit(cible: EventTarget | undefined): boolean {
  if (cible instanceof HTMLInputElement) {
    return !SANS_FRAPPE.includes(cible.type);
  }
  return (
    cible instanceof HTMLTextAreaElement || cible instanceof HTMLSelectElement || (cible instanceof HTMLElement && cible.isContentEditable)
  );
}
