import { html, svg, type TemplateResult } from 'lit';
import { echelleCourbes } from '../graphique/commun/echelle';
import { styleDe } from '../graphique/commun/traits';
import type { Etincelle, Lieu, Trace } from './modele';

const LARGEUR = 160;
const HAUTEUR = 32;
const MARGE = 4;

/** Each year at its true distance, each value between the ends that a chart would give its axis. */
export function placer({ traces, unite }: Etincelle): (lieu: Lieu) => [number, number] {
  const lieux = traces.flatMap((trace) => trace.lieux);
  const annees = lieux.map((lieu) => lieu.annee);
  const [premiere, derniere] = [Math.min(...annees), Math.max(...annees)];
  const { min, max } = echelleCourbes(
    lieux.map((lieu) => lieu.valeur),
    unite,
    {},
    3,
  );
  return ({ annee, valeur }) => [
    premiere === derniere ? LARGEUR / 2 : MARGE + ((annee - premiere) / (derniere - premiere)) * (LARGEUR - 2 * MARGE),
    HAUTEUR - MARGE - ((valeur - min) / (max - min)) * (HAUTEUR - 2 * MARGE),
  ];
}

export function chemin({ lieux }: Trace, place: (lieu: Lieu) => [number, number]): string {
  return lieux
    .map((lieu) => {
      const [x, y] = place(lieu).map((v) => Math.round(v * 10) / 10);
      return `${lieu.detache ? 'M' : 'L'}${x} ${y}`;
    })
    .join('');
}

/** Those that no line touches, and the last one: the value beside. */
export function pointes({ lieux }: Trace): Lieu[] {
  return lieux.filter((lieu, i) => i === lieux.length - 1 || (lieu.detache && lieux[i + 1].detache));
}

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
