import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planCarte } from '../../../frontend/graphique/carte/plan';
import { cadrer, decouper, tracer } from '../../../frontend/graphique/carte/trace';
import type { Carte } from '../../../frontend/graphique/modele';
import { habiller, mesure } from './appui/page';

const FOND = { largeur: 100, hauteur: 50, zones: { A: 'M0 0 10 0 0 10', B: 'M50 0 10 0 0 10' } };
const MODELE: Carte = {
  type: 'carte',
  description: '',
  legende: 'Taux',
  fond: { adresse: '/fond', note: 'Contours : IGN', carres: [] },
  classes: ['moins de 70', '70 et plus'],
  zones: [
    { code: 'A', nom: 'Ain', classe: 1, detail: '72' },
    { code: 'Z', nom: 'Sans contour', classe: 0, detail: '60' },
    { code: 'B', nom: 'Aisne', etat: 'secret', detail: 'secret statistique' },
  ],
  marques: ['B'],
  cadre: [],
};

test('un contour suit ses pas et garde sa boîte', () => {
  assert.deepEqual(tracer('M1 2 3 0 0 4', { k: 2, x: 10, y: 20 }), { d: 'M12 24L18 24L18 32Z', boite: { x: 12, y: 24, l: 6, h: 8 } });
});

test('un fond est cadré au milieu de sa place, sans être déformé', () => {
  const { k, x, y } = cadrer(FOND, { gauche: 0, droite: 208, haut: 0, bas: 208 });
  assert.deepEqual({ k, x, y }, { k: 2, x: 4, y: 54 });
});

test('une zone sans contour reste au tableau : le clavier passe les autres, et part de celle en usage', () => {
  const plan = planCarte(MODELE, { largeur: 700, hauteur: 300, mesure }, FOND);
  assert.deepEqual(
    plan.rangees[0].map((repere) => repere.titre),
    ['Ain', 'Aisne'],
  );
  assert.equal(plan.liste?.depart, 1);
});

test('la clé nomme toutes les classes, les états présents et la zone en usage', () => {
  const mots = habiller(planCarte(MODELE, { largeur: 700, hauteur: 300, mesure }, FOND)).mots();
  for (const mot of ['moins de 70', '70 et plus', 'secret statistique', 'Aisne']) assert.ok(mots.includes(mot), mot);
  assert.ok(!mots.includes('partiel'));
});

const OUTRE_MER = {
  ...MODELE,
  fond: {
    ...MODELE.fond,
    carres: ['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte'].map((nom, i) => ({ code: `C${i}`, nom })),
  },
  zones: [...MODELE.zones, { code: 'C3', nom: 'La Réunion', classe: 0, detail: '61' }],
};

for (const largeur of [358, 700, 1366]) {
  test(`l'outre-mer a un carré nommé par département, hors des contours et dans l'image, à ${largeur} px`, () => {
    const fond = { largeur: 1000, hauteur: 1000, zones: { A: 'M240 0 760 0 0 1000 -760 0' } };
    const plan = planCarte(OUTRE_MER, { largeur, hauteur: 300, mesure }, fond);
    const reunion = plan.rangees[0].at(-1);
    assert.equal(reunion?.titre, 'La Réunion');
    const { x, y, l, h } = reunion?.boite ?? { x: 0, y: 0, l: 0, h: 0 };
    assert.ok(l >= 18 && l === h && y + h <= plan.hauteur && x >= 0 && x + l <= largeur);
    const page = habiller(plan);
    for (const { nom } of OUTRE_MER.fond.carres) assert.ok(page.mots().includes(nom), nom);
    const terre = plan.rangees[0][0].boite;
    const noms = page.tous().filter((noeud) => noeud.nom === 'text' && OUTRE_MER.fond.carres.some(({ nom }) => nom === noeud.textContent));
    for (const nom of noms) {
      const fin = Number(nom.attributs.x) + mesure.largeur(nom.textContent, mesure.note);
      assert.ok(fin <= terre.x + 8 || Number(nom.attributs.y) > terre.y + terre.h, nom.textContent);
      assert.ok(fin <= largeur, nom.textContent);
    }
    assert.ok(page.mots().join(' ').includes('sa place et sa taille ne disent rien'));
  });
}

test("un fond qui a le contour n'a pas le carré", () => {
  const plan = planCarte(
    { ...OUTRE_MER, zones: [{ code: 'C3', nom: 'La Réunion', classe: 0, detail: '61' }] },
    { largeur: 700, hauteur: 300, mesure },
    { ...FOND, zones: { C3: 'M0 0 10 0 0 10' } },
  );
  assert.ok(!habiller(plan).mots().includes('La Réunion'));
  assert.ok(habiller(plan).mots().includes('Mayotte'));
});

test('un cadre agrandit ses zones et laisse les autres', () => {
  const { fond, boite } = decouper(FOND, ['B', 'Z']);
  assert.deepEqual(Object.keys(fond.zones), ['B']);
  assert.deepEqual(boite, { x: 50, y: 0, l: 10, h: 10 });
  const plan = planCarte({ ...MODELE, cadre: ['B', 'Z'] }, { largeur: 700, hauteur: 300, mesure }, FOND);
  assert.deepEqual(
    plan.rangees[0].map(({ titre }) => titre),
    ['Aisne'],
  );
  assert.ok(plan.rangees[0][0].boite.h > 300);
});

test('une zone mène à son territoire quand la carte dit où', () => {
  const clics = (vers?: string) =>
    planCarte({ ...MODELE, vers }, { largeur: 700, hauteur: 300, mesure }, FOND).rangees[0].map(({ clic }) => clic?.ligne);
  assert.deepEqual(clics('/territoires/{code}'), [0, 2]);
  assert.deepEqual(clics(), [undefined, undefined]);
});

test('deux communes en usage sont entourées et nommées', () => {
  const page = habiller(planCarte({ ...MODELE, marques: ['A', 'B'] }, { largeur: 700, hauteur: 300, mesure }, FOND));
  assert.ok(page.mots().includes('Ain') && page.mots().includes('Aisne'));
  assert.equal(page.tous().filter((noeud) => noeud.attributs['stroke-width'] === '2.5' && noeud.nom === 'path').length, 2);
});

test('sans son fond, la carte dit où sont les valeurs', () => {
  const mots = habiller(planCarte(MODELE, { largeur: 700, hauteur: 300, mesure }, 'echec')).mots();
  assert.ok(mots.some((mot) => mot.includes('les valeurs sont dans le tableau')));
});
