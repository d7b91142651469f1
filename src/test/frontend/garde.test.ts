import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Garde } from '../../../frontend/redaction/garde';

function tiroir(): Storage {
  const range = new Map<string, string>();
  return {
    getItem: (cle: string) => range.get(cle) ?? null,
    setItem: (cle: string, valeur: string) => void range.set(cle, valeur),
    removeItem: (cle: string) => void range.delete(cle),
  } as unknown as Storage;
}

test('what was typed while the line was cut is found again over the text that the server still has', () => {
  const onglet = tiroir();
  const avant = new Garde(() => 'a', onglet);
  avant.connaitre('Un début');
  avant.connaitre('Un début, gardé');
  avant.garder('Un début, gardé, et la suite');

  const apres = new Garde(() => 'a', onglet);
  assert.equal(apres.retrouver('Un début, gardé'), 'Un début, gardé, et la suite');
  assert.equal(apres.retrouver('Un début'), 'Un début, gardé, et la suite');
  assert.equal(new Garde(() => 'b', onglet).retrouver('Un début'), null);
});

test('the text of somebody else is never written over, nor one that the server has', () => {
  const onglet = tiroir();
  const avant = new Garde(() => 'a', onglet);
  avant.connaitre('Un début');
  avant.garder('Un début et la suite');

  const apres = new Garde(() => 'a', onglet);
  assert.equal(apres.retrouver('Celui d’une autre personne'), null);
  assert.equal(apres.retrouver('Un début et la suite'), null);
});

test('an editor that closes keeps nothing; without a drawer one types all the same', () => {
  const onglet = tiroir();
  const garde = new Garde(() => 'a', onglet);
  garde.connaitre('x');
  garde.garder('xy');
  garde.fermer();
  assert.equal(garde.retrouver('x'), null);

  const sans = new Garde(() => 'a', null);
  sans.garder('xy');
  assert.equal(sans.retrouver('x'), null);
});
