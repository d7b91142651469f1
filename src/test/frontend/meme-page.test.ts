import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demandeAutreChose } from '../../../frontend/direct/meme-page';

const page = new URL('https://copil.exemple/indicateurs/DNB-G?territoire=DEP-44');
const vers = (lien: string): boolean => demandeAutreChose(new URL(lien, page), page);

test('a choice above a figure changes the page without loading it again', () => {
  assert.equal(vers('?territoire=DEP-44&tri=nom#territoires'), true);
  assert.equal(vers('?territoire=DEP-44#territoires'), false);
  assert.equal(vers('#serie'), false);
  assert.equal(vers('?territoire=DEP-13'), false);
  assert.equal(vers('/indicateurs/DNB-TS?territoire=DEP-44#serie'), false);
});
