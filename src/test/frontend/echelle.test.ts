import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { echelleBarres, echelleCourbes } from '../../../frontend/graphique/commun/echelle';

const libre = {};

test('un axe va de pas rond en pas rond', () => {
  assert.deepEqual(echelleCourbes([61, 82], '%', libre, 4).graduations, [60, 70, 80, 90]);
  assert.deepEqual(echelleCourbes([0, 9], 'nombre', libre, 5).graduations, [0, 2, 4, 6, 8, 10]);
});

test('deux et demi ne sert que de 25 en 25 : un pas de 2,5 se lit mal', () => {
  assert.deepEqual(echelleCourbes([0, 100], '%', libre, 4).graduations, [0, 25, 50, 75, 100]);
  assert.deepEqual(echelleCourbes([0, 10], 'decimal', libre, 4).graduations, [0, 5, 10]);
});

test('une courbe loin de zéro coupe son axe, près de zéro elle en part', () => {
  assert.equal(echelleCourbes([80, 90], '%', libre, 4).min, 80);
  assert.equal(echelleCourbes([30, 90], '%', libre, 4).min, 0);
});

test('une courbe plate ne remplit pas la hauteur de son bruit', () => {
  const { min, max } = echelleCourbes([88.1, 88.4], '%', libre, 4);
  assert.ok(max - min >= 10, `${min} à ${max}`);
});

test('un taux ne dépasse pas 100 sur son axe', () => {
  assert.equal(echelleCourbes([97, 99], '%', libre, 4).max, 100);
});

test("les bornes du serveur ne cachent jamais une valeur et l'axe garde la sienne", () => {
  const { min, max } = echelleCourbes([12, 48], '%', { min: 0, max: 40 }, 4);
  assert.equal(min, 0);
  assert.ok(max >= 48);
});

test('sans valeur, un axe vide', () => {
  assert.deepEqual(echelleCourbes([], '%', libre, 4).graduations, [0, 25, 50, 75, 100]);
});

test('un compte ne se gradue pas en demis', () => {
  assert.ok(echelleCourbes([0, 1, 2], 'nombre', libre, 6).graduations.every(Number.isInteger));
  assert.ok(echelleBarres(2, 'nombre', 5).graduations.every(Number.isInteger));
});

test('des barres partent de zéro et, en pour cent, vont à 100', () => {
  assert.deepEqual(echelleBarres(37, '%', 5).graduations, [0, 20, 40, 60, 80, 100]);
  assert.equal(echelleBarres(37, 'nombre', 5).min, 0);
});

interface Cas {
  sorte: 'courbes' | 'barres';
  valeurs: number[];
  unite: '%' | 'nombre' | 'decimal';
  min?: number;
  max?: number;
  graduations: number[];
}

const CAS = JSON.parse(readFileSync(new URL('echelles.json', import.meta.url), 'utf8')) as Cas[];

for (const { sorte, valeurs, unite, min, max, graduations } of CAS) {
  test(`documents et écrans graduent ${sorte} de ${valeurs.join(' à ')} (${unite}) de même`, () => {
    const echelle = sorte === 'barres' ? echelleBarres(Math.max(...valeurs), unite, 5) : echelleCourbes(valeurs, unite, { min, max }, 5);
    assert.deepEqual(echelle.graduations, graduations);
  });
}
