import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planCarte } from '../../../frontend/graphique/carte/plan';
import { cadrer, tracer } from '../../../frontend/graphique/carte/trace';
import type { Carte } from '../../../frontend/graphique/modele';
import { habiller, mesure } from './appui/page';

const FOND = { largeur: 100, hauteur: 50, zones: { A: 'M0 0 10 0 0 10', B: 'M50 0 10 0 0 10' } };
const MODELE: Carte = {
  type: 'carte',
  description: '',
  legende: 'Taux',
  fond: { adresse: '/fond', note: 'Contours : IGN' },
  classes: ['moins de 70', '70 et plus'],
  zones: [
    { code: 'A', nom: 'Ain', classe: 1, detail: '72' },
    { code: 'Z', nom: 'Sans contour', classe: 0, detail: '60' },
    { code: 'B', nom: 'Aisne', etat: 'secret', detail: 'secret statistique' },
  ],
  marque: 'B',
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

test('sans son fond, la carte dit où sont les valeurs', () => {
  const mots = habiller(planCarte(MODELE, { largeur: 700, hauteur: 300, mesure }, 'echec')).mots();
  assert.ok(mots.some((mot) => mot.includes('les valeurs sont dans le tableau')));
});
