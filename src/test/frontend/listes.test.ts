import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { adresse, adresseExport } from '../../../frontend/liste/adresse';
import { cles, comparer } from '../../../frontend/liste/changements';
import type { ListeModele } from '../../../frontend/liste/modele';

function liste(...lignes: [string, string][]): ListeModele {
  return {
    id: 'l',
    legende: '',
    filtres: [],
    colonnes: ['Réf.', 'État'].map((titre) => ({ titre, nombre: false })),
    lignes: lignes.map(([reference, etat]) => ({ cellules: [{ texte: reference, lien: `/e/${reference}` }, { texte: etat }] })),
    total: lignes.length,
    page: 1,
    taille: 50,
    vide: '',
    export: null,
    replie: false,
  };
}

beforeEach(() => {
  Object.assign(globalThis, { location: { pathname: '/engagements', search: '?etat=BLOQUE&page=2' } });
});

test("un filtre s'écrit dans l'adresse, un filtre vidé en sort", () => {
  assert.equal(adresse({ etat: '', page: '', q: 'lycée' }), '/engagements?q=lyc%C3%A9e');
});

test('un export garde les filtres de la page et les siens', () => {
  assert.equal(
    adresseExport('/export/engagements?territoire=DEP-44', 'csv'),
    '/export/engagements.csv?etat=BLOQUE&page=2&territoire=DEP-44',
  );
});

test('deux lignes de même nom se distinguent', () => {
  assert.deepEqual(cles(liste(['E1', ''], ['E1', '']).lignes), ['/e/E1', '/e/E1#1']);
});

test('une cellule changée est marquée et dite, une ligne nouvelle aussi', () => {
  const { marques, nouvelles } = comparer(liste(['E1', 'en cours']), liste(['E1', 'réalisé'], ['E2', 'bloqué']));
  assert.deepEqual(marques, ['/e/E1|1', '/e/E2|0']);
  assert.deepEqual(
    nouvelles.map((n) => n.texte),
    ['E1, état\u00a0: de «\u202fen cours\u202f» à «\u202fréalisé\u202f».', 'Nouvelle ligne\u00a0: E2.'],
  );
});

test('rien ne bouge, rien ne se dit', () => {
  assert.deepEqual(comparer(liste(['E1', 'en cours']), liste(['E1', 'en cours'])), { marques: [], nouvelles: [] });
});
