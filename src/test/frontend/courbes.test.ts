import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NE_COMMENCE_PAS_A_ZERO, rangsEcrits } from '../../../frontend/graphique/courbes/axes';
import { abscisses } from '../../../frontend/graphique/courbes/donnees';
import { planCourbes } from '../../../frontend/graphique/courbes/plan';
import type { Courbes, Etat, Serie } from '../../../frontend/graphique/modele';
import { dessiner, habiller, mesure } from './appui/page';

function serie(trait: string, points: Record<string, number | Exclude<Etat, 'valeur'>>): Serie {
  return {
    nom: `Groupe ${trait}`,
    court: trait,
    trait,
    points: Object.entries(points).map(([x, y]) =>
      typeof y === 'number' ? { x, y, etat: 'valeur', detail: '' } : { x, etat: y, detail: '' },
    ),
  };
}

function courbes(series: Serie[], autres: Partial<Courbes> = {}): Courbes {
  return {
    type: 'courbes',
    description: '',
    axeX: 'Session',
    axeY: 'Taux',
    unite: '%',
    series,
    cibles: [],
    ecarts: [],
    ruptures: [],
    ...autres,
  };
}

const planifier = (modele: Courbes, largeur = 700) => planCourbes(modele, { largeur, hauteur: 320, mesure });

test("un axe coupé le dit, d'une seule phrase ; un axe qui part de zéro se tait", () => {
  const coupe = habiller(planifier(courbes([serie('qpv', { 2023: 77, 2024: 78 })])));
  const entier = habiller(planifier(courbes([serie('qpv', { 2023: 12, 2024: 78 })])));
  assert.equal(coupe.mots().filter((mot) => mot === NE_COMMENCE_PAS_A_ZERO).length, 1);
  assert.ok(!entier.mots().includes(NE_COMMENCE_PAS_A_ZERO));
});

test('le tracé tient dans sa place, si étroite soit-elle', () => {
  for (const largeur of [300, 480, 700, 1200]) {
    const { zone, hauteur } = planifier(
      courbes([serie('qpv', { 2023: 77, 2024: 78 }), serie('hors-qpv', { 2023: 85, 2024: 86 })]),
      largeur,
    );
    assert.ok(0 <= zone.gauche && zone.gauche < zone.droite && zone.droite <= largeur, `${largeur}`);
    assert.ok(0 <= zone.haut && zone.haut < zone.bas && zone.bas <= hauteur, `${largeur}`);
  }
});

test('les fins de courbes portent leur nom et leur valeur, et ne se touchent pas', () => {
  const page = habiller(planifier(courbes([serie('qpv', { 2023: 77, 2024: 78 }), serie('hors-qpv', { 2023: 78, 2024: 78.2 })])));
  const fins = page.tous().filter((n) => n.nom === 'text' && /^78,[02]\u202f%$/.test(n.textContent));
  assert.deepEqual(fins.map((n) => n.textContent).sort(), ['78,0\u202f%', '78,2\u202f%']);
  const [a, b] = fins.map((n) => Number(n.attributs.y));
  assert.ok(Math.abs(a - b) >= mesure.petit, `${a} et ${b}`);
  assert.ok(page.mots().some((mot) => mot.includes('Groupe qpv')));
});

test("un chiffre qui manque n'est jamais zéro : une marque, des mots, un trou", () => {
  const plan = planifier(courbes([serie('qpv', { 2022: 76, 2023: 'secret', 2024: 78 })]));
  const [ligne, ...signes] = dessiner(plan).enfants[0].enfants;
  assert.match(ligne.attributs.d, /^M[^L]+M[^L]+$/);
  assert.equal(signes.length, 2);
  assert.ok(habiller(plan).mots().includes('secret statistique'));
  assert.equal(plan.rangees[0][1].texte, '2023 : secret statistique');
});

test("les années se rangent même quand chaque série en saute, et d'autres mots gardent leur ordre", () => {
  assert.deepEqual(abscisses(courbes([serie('a', { 2022: 1, 2024: 2 }), serie('b', { 2023: 3 })])), ['2022', '2023', '2024']);
  assert.deepEqual(abscisses(courbes([serie('a', { Sixième: 1, Cinquième: 2 })])), ['Sixième', 'Cinquième']);
});

test('la dernière année est toujours écrite', () => {
  const annees = Array.from({ length: 12 }, (_, i) => String(2013 + i));
  const ecrits = rangsEcrits(annees, 15, mesure);
  assert.ok(ecrits.has(11) && ecrits.size < 12);
});

test('le pointeur trouve l’année la plus proche, puis la courbe la plus proche', () => {
  const plan = planifier(courbes([serie('qpv', { 2023: 60, 2024: 61 }), serie('hors-qpv', { 2023: 90, 2024: 91 })]));
  const { boite } = plan.rangees[1][0];
  assert.deepEqual(plan.trouver(boite.x + 9, boite.y + 9), [1, 0]);
  assert.equal(plan.trouver(plan.zone.droite + 200, 10), null);
});

test('les années qui manquent à toutes les séries tiennent leur place, et rien ne les enjambe', () => {
  const modele = courbes([serie('qpv', { 2016: 70, 2023: 77, 2024: 78 })]);
  assert.equal(abscisses(modele).length, 9);
  const [ligne] = dessiner(planifier(modele)).enfants[0].enfants;
  assert.match(ligne.attributs.d, /^M[^LM]+Z?M[^LM]+L[^LM]+$/);
});
