import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cellule, csv } from '../../../frontend/figure/csv';
import { piedDe } from '../../../frontend/figure/pied';
import type { Sigle } from '../../../frontend/sigles/modele';
import type { FigureModele } from '../../../frontend/figure/modele';

function figure(...bruts: string[]): FigureModele {
  return {
    id: 'f',
    titre: 'T',
    lecture: 'L',
    choix: [],
    graphique: { type: 'barres', description: '', axeX: '', unite: 'nombre', traits: [], lignes: [] },
    tableau: { legende: 'Légende', entetes: ['Année', 'Taux'], lignes: [bruts.map((brut) => ({ texte: brut, brut }))] },
    source: 'DEPP',
    citation: 'C-7',
    notes: ['Une note ; deux'],
    fichier: 'f',
    indicateurs: [],
  };
}

const DNB: Sigle[] = [{ sigle: 'DNB', sens: 'diplôme national du brevet' }];

const lignes = async (modele: FigureModele, sigles?: Sigle[]) => (await csv(modele, sigles).text()).split('\r\n');

test("le fichier dit en tête ce qu'il est, sa lecture, sa source et son code ; d'où il vient, à la fin", async () => {
  assert.deepEqual(await lignes(figure('2024', '77,2'), DNB), [
    'T',
    'Légende',
    'L',
    'Source : DEPP',
    'Code de citation : C-7',
    'DNB : diplôme national du brevet.',
    '',
    'Année;Taux',
    '2024;77,2',
    '',
    "D'où vient ce chiffre",
    '"Une note ; deux"',
    '',
  ]);
});

test("l'image porte titre, territoire, lecture, source, code et sigles, rien de ce que l'on déplie", () => {
  assert.deepEqual(piedDe(figure('2024'), DNB), {
    titre: 'T',
    objet: 'Légende',
    lecture: 'L',
    pied: ['Source : DEPP. Code de citation : C-7.', 'DNB : diplôme national du brevet.'],
  });
});

test('Excel le lit en UTF-8 : le fichier commence par sa marque', async () => {
  const octets = new Uint8Array(await csv(figure('2024')).arrayBuffer());
  assert.deepEqual([...octets.slice(0, 3)], [0xef, 0xbb, 0xbf]);
});

/** The table that Java's exports follow too. */
const CELLULES: [string, string][] = JSON.parse(readFileSync('src/test/frontend/cellules.json', 'utf8'));

test("ce qu'un tableur exécuterait reste un texte, et rien ne casse une ligne, comme dans les exports de Java", () => {
  for (const [texte, attendue] of CELLULES) assert.equal(cellule(texte), attendue);
});
