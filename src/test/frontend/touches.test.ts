import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GROUPES, quiMarchent } from '../../../frontend/aide/touches';

test('a key whose place is not on the page is not announced', () => {
  assert.deepEqual(
    quiMarchent(() => false),
    [],
  );
  const liste = quiMarchent((selecteur) => selecteur.startsWith('copil-liste'));
  assert.deepEqual(
    liste.map(({ titre }) => titre),
    ['Dans une liste'],
  );
});

test('no key is told twice in the same place, and each says what it does', () => {
  for (const { titre, touches } of GROUPES) {
    const toutes = touches.flatMap((une) => une.touches);
    assert.equal(new Set(toutes).size, toutes.length, titre);
    assert.ok(touches.every(({ quoi }) => quoi.length > 5));
  }
});
