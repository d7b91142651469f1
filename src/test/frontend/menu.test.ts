import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surLaLigne } from '../../../frontend/menu/places';

const vues = (largeurs: number[], courante: number, place: number): number[] =>
  surLaLigne(largeurs, courante, place, 50, 10).flatMap((oui, i) => (oui ? [i] : []));

test('tout tient : rien ne se cache', () => {
  assert.deepEqual(vues([100, 100, 100], 0, 320), [0, 1, 2]);
});

test('sans la place de tout, les premières restent à côté du bouton', () => {
  assert.deepEqual(vues([100, 100, 100], 0, 319), [0, 1]);
});

test('la page où l’on est reste sur la ligne, à la place de la dernière qui tenait', () => {
  assert.deepEqual(vues([100, 100, 100, 100], 3, 319), [0, 3]);
});

test('après la première cachée, aucune plus courte ne passe devant', () => {
  assert.deepEqual(vues([100, 150, 20, 100], -1, 200), [0]);
});

test('au bas d’un téléphone, quatre pièces et le bouton, ou cinq', () => {
  const telephone = (nombre: number, courante: number): boolean[] => surLaLigne(Array(nombre).fill(1), courante, 5, 1, 0);
  assert.deepEqual(telephone(5, 0), [true, true, true, true, true]);
  assert.deepEqual(telephone(8, 6), [true, true, true, false, false, false, true, false]);
});
