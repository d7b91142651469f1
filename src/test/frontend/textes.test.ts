import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passage, phrase } from '../../../frontend/direct/phrases';
import { formaterCourt, formaterGraduation, formaterValeur } from '../../../frontend/graphique/commun/formats';
import { MOTS_ETAT } from '../../../frontend/graphique/modele';
import { mesure } from './appui/page';

test('un texte est coupé aux espaces et rien ne se perd', () => {
  const lignes = mesure.couper('Taux de réussite au diplôme national du brevet', 120, 12);
  assert.ok(lignes.length > 1);
  assert.equal(lignes.join(' '), 'Taux de réussite au diplôme national du brevet');
  assert.ok(lignes.every((ligne) => mesure.largeur(ligne, 12) <= 120));
});

test('une espace insécable tient', () => {
  assert.ok(mesure.couper('à la rentrée 77,2\u202f% des élèves', 90, 12).some((ligne) => ligne.includes('77,2\u202f%')));
});

test("un mot plus long que la ligne est coupé à son trait d'union, sinon n'importe où", () => {
  assert.deepEqual(mesure.couper('Saint-Barthélemy-de-Vals', 90, 12), ['Saint-', 'Barthélemy-', 'de-Vals']);
  assert.equal(mesure.couper('anticonstitutionnellement', 60, 12).join(''), 'anticonstitutionnellement');
});

test("le retrait n'est pris qu'à la première ligne", () => {
  assert.deepEqual(mesure.couper('un deux trois', 60, 12, false, 40), ['un', 'deux', 'trois']);
});

test('les nombres se lisent en français : virgule, fines entre les milliers et devant %', () => {
  assert.equal(formaterValeur(77.25, '%'), '77,3\u202f%');
  assert.equal(formaterValeur(131123, 'nombre'), '131\u202f123');
  assert.equal(formaterCourt(8, 'decimal'), '8,0');
  assert.equal(formaterGraduation(25, '%'), '25\u202f%');
});

test('chaque état sans nombre a ses mots', () => {
  assert.deepEqual(Object.keys(MOTS_ETAT), ['non-transmis', 'secret', 'sans-objet', 'partiel', 'restreint']);
});

test('un changement se dit sans flèche', () => {
  assert.equal(passage('État', 'en cours', 'réalisé'), 'État\u00a0: de «\u202fen cours\u202f» à «\u202fréalisé\u202f».');
  assert.equal(passage('État', '', 'réalisé'), 'État\u00a0: réalisé.');
  assert.equal(passage('État', 'réalisé', 'réalisé'), 'État a changé.');
});

test('un résumé ne se dit que si aucune ligne ne le raconte, et au-delà de trois on compte', () => {
  const ligne = (texte: string) => ({ texte, resume: false });
  assert.equal(phrase([ligne('A.'), { texte: 'Tout.', resume: true }]), 'A.');
  assert.equal(phrase([{ texte: 'Tout.', resume: true }]), 'Tout.');
  assert.equal(phrase(['A.', 'B.', 'C.', 'D.', 'D.'].map(ligne)), '4 lignes ont changé. A. B. C.');
});
