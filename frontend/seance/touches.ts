/** What a key asks of the room: those of a keyboard, and those that a remote clicker sends. */
export type Geste =
  | 'suivant'
  | 'precedent'
  | 'haut'
  | 'bas'
  | 'noir'
  | 'retour'
  | 'territoire'
  | 'tableau'
  | 'serie'
  | 'liste'
  | 'plein'
  | 'aide';

const TOUCHES: Record<string, Geste> = {
  ArrowRight: 'suivant',
  PageDown: 'suivant',
  ' ': 'suivant',
  ArrowLeft: 'precedent',
  PageUp: 'precedent',
  ArrowUp: 'haut',
  ArrowDown: 'bas',
  b: 'noir',
  B: 'noir',
  '.': 'noir',
  Escape: 'retour',
  Backspace: 'retour',
  Home: 'retour',
  t: 'territoire',
  T: 'territoire',
  d: 'tableau',
  D: 'tableau',
  s: 'serie',
  S: 'serie',
  l: 'liste',
  L: 'liste',
  f: 'plein',
  F: 'plein',
  '?': 'aide',
};

/** None while a key stays down, while somebody types, reads a chart by its arrows, or asks something of the browser. */
export function geste(evenement: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>, cible: string): Geste | null {
  if (evenement.repeat || evenement.ctrlKey || evenement.altKey || evenement.metaKey) return null;
  const lu = TOUCHES[evenement.key] ?? null;
  if (/^(INPUT|TEXTAREA|SELECT|VAADIN-COMBO-BOX)/.test(cible)) return evenement.key === 'Escape' ? lu : null;
  if (cible === 'BUTTON' && evenement.key === ' ') return null;
  return cible === 'COPIL-GRAPHIQUE' && evenement.key.startsWith('Arrow') ? null : lu;
}
