import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avecSuivi, suivi } from '../../../frontend/direct/contexte';

const tableau = new URL('http://copil.test/?territoire=DEP-44&convention=LA&periode=2024');

test('what a dashboard is about goes on in the address of any other screen', () => {
  assert.equal(suivi(tableau), 'DEP-44.LA.2024');
  assert.equal(avecSuivi('/engagements/LA-P-a?vue=2', tableau), 'http://copil.test/engagements/LA-P-a?vue=2&tableau=DEP-44.LA.2024');
});

test('and from there to the next', () => {
  const page = new URL('http://copil.test/bilans?tableau=FR..');
  assert.equal(new URL(avecSuivi('/seances', page)).searchParams.get('tableau'), 'FR..');
});

test('a file, another site, another dashboard and a link that says its own stay as they are', () => {
  for (const lien of ['http://copil.test/agenda/abc.ics', 'https://insee.test/page', '/?territoire=DEP-13', '/bilans?tableau=DEP-13..']) {
    assert.equal(avecSuivi(lien, tableau), lien);
  }
});

test('nothing goes on from a page that is about nothing', () => {
  assert.equal(avecSuivi('/bilans', new URL('http://copil.test/seances')), '/bilans');
});
