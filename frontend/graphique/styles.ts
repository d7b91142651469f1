/** Styles of the component's shadow tree. */
export const STYLES = `
:host {
  display: block;
  position: relative;
  box-sizing: border-box;
  min-height: var(--graphique-hauteur, 260px);
  color: var(--copil-texte);
  font-family: var(--copil-police, system-ui, sans-serif);
  font-variant-numeric: tabular-nums;
  line-height: 1.25;
}
:host([hidden]) { display: none; }
:host(:focus-visible) {
  outline: var(--copil-anneau, 2px) solid var(--copil-action);
  outline-offset: var(--copil-anneau-ecart, 2px);
}
.cadre { position: relative; overflow: visible; }
svg { display: block; max-width: 100%; height: auto; overflow: visible; pointer-events: none; user-select: none; }
.halo { stroke-opacity: 0.9; }
:host([data-cliquable]) { cursor: pointer; }
.bulle {
  position: absolute;
  z-index: 1;
  box-sizing: border-box;
  width: max-content;
  max-width: min(280px, 100%);
  padding: 6px 8px;
  border: 1px solid var(--copil-texte-discret);
  border-radius: var(--copil-arrondi, 4px);
  background: var(--copil-fond);
  color: var(--copil-texte);
  font-size: max(12px, 0.75rem);
  line-height: 1.35;
  pointer-events: none;
}
.bulle[hidden] { display: none; }
.bulle strong { display: block; font-weight: 600; }
.bulle .note { display: block; color: var(--copil-texte-discret); }
@media print {
  :host { min-height: 0; break-inside: avoid; }
  /* Paper is rarely as wide as the screen the chart was drawn for: the drawing shrinks as one. */
  .cadre { height: auto !important; }
  .bulle, .anneau { display: none; }
  text:not(.halo, .sur-plein) { fill: #000; }
}
`;
