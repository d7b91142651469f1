import { html, svg, type TemplateResult } from 'lit';
import { styleDe } from '../graphique/commun/traits';
import type { Etincelle } from './modele';
import { chemin, HAUTEUR, LARGEUR, placer, pointes } from './places';

export function dessinerEtincelle(etincelle: Etincelle): TemplateResult {
  const place = placer(etincelle);
  const annees = etincelle.traces.flatMap((trace) => trace.lieux.map((lieu) => lieu.annee));
  const [premiere, derniere] = [Math.min(...annees), Math.max(...annees)];
  return html`<span class="etincelle" role="img" aria-label=${etincelle.dite}>
    <svg viewBox="0 0 ${LARGEUR} ${HAUTEUR}" width=${LARGEUR} height=${HAUTEUR}>
      ${[...etincelle.traces].reverse().map((trace) => {
        const { couleur, tirets } = styleDe(trace.trait);
        return svg`<path d=${chemin(trace, place)} fill="none" stroke=${couleur} stroke-width="1.75"
          stroke-dasharray=${tirets ? '4 2.5' : 'none'} stroke-linecap="round" />${pointes(trace).map((lieu) => {
            const [x, y] = place(lieu);
            return svg`<circle cx=${x} cy=${y} r="2.5" fill=${couleur} />`;
          })}`;
      })}
    </svg>
    <span class="etincelle-annees"><span>${premiere}</span>${premiere === derniere ? '' : html`<span>${derniere}</span>`}</span>
  </span>`;
}
