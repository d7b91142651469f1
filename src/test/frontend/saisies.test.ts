import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joindre, relire, seGarde } from '../../../frontend/direct/saisies';

const champ = (type: string, plus = {}) => ({ tagName: 'INPUT', type, autocomplete: '' as const, role: null, ...plus });

test('neither a secret nor what one was looking for is kept', () => {
  assert.equal(seGarde(champ('password')), false);
  assert.equal(seGarde({ ...champ('text'), autocomplete: 'current-password' }), false);
  assert.equal(seGarde(champ('search')), false);
  assert.equal(seGarde(champ('text', { role: 'combobox' })), false);
  assert.equal(seGarde(champ('text', { autocomplete: 'one-time-code' })), false);
  assert.equal(seGarde(champ('checkbox')), false);
  assert.equal(seGarde(champ('text')), true);
  assert.equal(seGarde(champ('', { tagName: 'TEXTAREA' })), true);
});

test('what was kept is given back to the same account at the same address, and to nobody else', () => {
  const textes = [{ nom: 'Phrase', texte: 'la moitié des écoles' }];
  const lu = JSON.stringify({ adresse: '/engagements/LA-P-b', compte: 'referent', textes });

  assert.deepEqual(relire(lu, '/engagements/LA-P-b', 'referent'), textes);
  assert.deepEqual(relire(lu, '/engagements/LA-P-b', 'membre'), []);
  assert.deepEqual(relire(lu, '/', 'referent'), []);
  assert.deepEqual(relire('{', '/', 'referent'), []);
  assert.deepEqual(relire(null, '/', 'referent'), []);
});

test('a second cut keeps what the first one kept, and the newer text of the same field', () => {
  const premiere = [
    { nom: 'Phrase', texte: 'la moitié' },
    { nom: 'Motif', texte: 'à revoir' },
  ];

  assert.deepEqual(joindre(premiere, [{ nom: 'Phrase', texte: 'la moitié des écoles' }], ['Phrase']), [
    { nom: 'Motif', texte: 'à revoir' },
    { nom: 'Phrase', texte: 'la moitié des écoles' },
  ]);
  assert.deepEqual(joindre(premiere, [], ['Motif']), [premiere[0]], 'what was erased does not come back');
});
