import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLE, relire, Saisies, seGarde } from '../../../frontend/direct/saisies';

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

test('a second cut drops nothing that the page before left, until it is taken back', () => {
  const champs: Record<string, string> = {};
  const page = { querySelector: () => ({ dataset: { compte: 'referent' } }), addEventListener: () => undefined };
  const tiroir = {
    getItem: (cle: string) => champs[cle] ?? null,
    setItem: (cle: string, texte: string) => void (champs[cle] = texte),
    removeItem: (cle: string) => void delete champs[cle],
  };
  Object.assign(globalThis, { document: page, sessionStorage: tiroir, location: { pathname: '/p', search: '' } });
  const phrase = { nom: 'Phrase', texte: 'la moitié' };
  champs[CLE] = JSON.stringify({ adresse: '/p', compte: 'referent', textes: [phrase] });
  const saisies = new Saisies(() => true);

  assert.deepEqual(saisies.retrouver(), [phrase]);
  saisies.rendre();
  assert.deepEqual(relire(champs[CLE], '/p', 'referent'), [phrase]);
  saisies.oublier();
  saisies.rendre();
  assert.equal(champs[CLE], undefined);
});
