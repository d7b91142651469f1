import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { planBarres } from '../../../frontend/graphique/barres/plan';
import { planCourbes } from '../../../frontend/graphique/courbes/plan';
import type { Part, Point, Serie } from '../../../frontend/graphique/modele';
import { enApexCharts } from './appui/apexcharts';
import { dansUnePage } from './appui/chromium';
import { dessiner, mesure } from './appui/page';

/** ApexCharts could be put back: what a plan hands over is enough for it to draw the same marks. Decision 0003. */

const APEXCHARTS = new URL('../../../target/ecrans/node_modules/apexcharts/dist/apexcharts.min.js', import.meta.url).href;
const CADRE = { largeur: 760, hauteur: 320, mesure };

const point = (x: string, y: number | null): Point => ({ x, y, etat: y === null ? 'secret' : 'valeur', detail: '' });
const serie = (trait: string, ...valeurs: (number | null)[]): Serie => ({
  nom: trait,
  court: trait,
  trait,
  points: valeurs.map((y, i) => point(`${2020 + i}`, y)),
});
const part = (trait: string, valeur: number): Part => ({ trait, nom: trait, valeur, detail: '' });

const COURBES = planCourbes(
  {
    type: 'courbes',
    description: '',
    axeX: 'Session',
    axeY: 'Taux',
    unite: '%',
    series: [
      serie('rep-plus', 60, 62, null, 66, 70),
      serie('rep', 70, null, 72, 74, 75),
      serie('hors-qpv', 80, 81, 83, 82, null),
      serie('hors-ep', 85, 86, 84, 88, 90),
    ],
    cibles: [],
    ecarts: [],
    ruptures: [],
  },
  CADRE,
);

const BARRES = planBarres(
  {
    type: 'barres',
    description: '',
    axeX: 'Engagements',
    unite: 'nombre',
    traits: ['realise', 'en-cours', 'bloque', 'non-renseigne'].map((trait) => ({ trait, nom: trait })),
    lignes: [
      { nom: 'Nantes', marque: true, parts: [part('realise', 4), part('bloque', 3), part('non-renseigne', 9)] },
      { nom: 'Rezé', marque: false, parts: [], etat: 'secret' },
      { nom: 'Orvault', marque: false, parts: [part('en-cours', 7), part('bloque', 5)] },
      { nom: 'Bouguenais', marque: false, parts: [part('bloque', 1)] },
    ],
  },
  CADRE,
);

interface Marque {
  /** What tells its trait: fill, stroke, dash. */
  encre: string[];
  /** Left, top, right and bottom, from the corner of the image. */
  bords: number[];
}

interface Marques {
  copil: Marque[];
  apex: Marque[];
}

/** Runs in the page, and draws there one above the other. */
async function relever(svg: string, options: object): Promise<Marques> {
  const TRAIT = ['stroke', 'stroke-dasharray'];
  const SIGNE = ['fill', 'stroke'];
  const marque = (elements: Element[], attributs: string[]): Marque => {
    const { x, y } = (elements[0].closest('svg') as Element).getBoundingClientRect();
    const boites = elements.map((element) => element.getBoundingClientRect());
    const [gauche, haut] = [Math.min(...boites.map((b) => b.left)), Math.min(...boites.map((b) => b.top))];
    const [droite, bas] = [Math.max(...boites.map((b) => b.right)), Math.max(...boites.map((b) => b.bottom))];
    return {
      encre: attributs.map((nom) => elements[0].getAttribute(nom) ?? ''),
      bords: [gauche - x, haut - y, droite - x, bas - y],
    };
  };
  const cadre = document.body.appendChild(document.createElement('div'));
  cadre.innerHTML = svg;
  const copil = [...cadre.querySelectorAll('[data-trait]')].flatMap((groupe) => {
    const [trait, ...signes] = groupe.children;
    return trait ? [marque([trait], TRAIT), ...signes.map((signe) => marque([signe], SIGNE))] : [marque([groupe], ['fill'])];
  });

  const autre = document.body.appendChild(document.createElement('div'));
  // @ts-expect-error The page has it.
  await new ApexCharts(autre, options).render();
  const courbes = [...autre.querySelectorAll('.apexcharts-line-series > .apexcharts-series')].flatMap((groupe) => [
    marque([...groupe.querySelectorAll(':scope > path')], TRAIT),
    // Where a series has holes ApexCharts adds specks of its own.
    ...[...groupe.querySelectorAll('[default-marker-size="4.5"]')].map((signe) => marque([signe], SIGNE)),
  ]);
  const barres = [...autre.querySelectorAll('.apexcharts-bar-series path[j]:not([val="0"])')]
    .sort((a, b) => Number(a.getAttribute('j')) - Number(b.getAttribute('j')))
    .map((barre) => marque([barre], ['fill']));
  return { copil, apex: [...courbes, ...barres] };
}

test('ApexCharts dessine les mêmes marques, aux mêmes places, de ce que les plans remettent', () => {
  const dessins = [COURBES, BARRES].map((plan) => [
    `<svg width="${CADRE.largeur}" height="${plan.hauteur}">${dessiner(plan).ecrit()}</svg>`,
    enApexCharts(plan, CADRE.largeur),
  ]);
  const releves = dansUnePage<Marques[]>(
    [APEXCHARTS],
    `const faits = []; for (const [svg, options] of ${JSON.stringify(dessins)}) faits.push(await (${relever})(svg, options)); return faits;`,
  );
  assert.deepEqual(
    releves.map(({ copil }) => copil.length),
    [4 + 4 + 4 + 4 + 5, 6],
  );
  for (const { copil, apex } of releves) {
    assert.deepEqual(
      apex.map(({ encre }) => encre),
      copil.map(({ encre }) => encre),
    );
    for (const [i, { bords }] of copil.entries()) {
      for (const [bord, place] of bords.entries()) assert.ok(Math.abs(place - apex[i].bords[bord]) < 2, `${bords} et ${apex[i].bords}`);
    }
  }
});

test("ApexCharts n'est pas dans les écrans, et les essais lisent d3 aux versions des écrans", () => {
  const paquets = (fichier: string): Record<string, { version: string }> =>
    JSON.parse(readFileSync(new URL(`../../../${fichier}`, import.meta.url), 'utf8')).packages;
  const ecrans = paquets('src/main/bundles/npm.lock.json');
  const essais = paquets('src/test/frontend/package-lock.json');
  assert.equal(ecrans['node_modules/apexcharts'], undefined);
  for (const paquet of ['node_modules/d3-scale', 'node_modules/d3-shape']) assert.equal(essais[paquet].version, ecrans[paquet].version);
});
