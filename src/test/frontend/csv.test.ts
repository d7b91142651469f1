import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cellule, csv } from '../../../frontend/figure/csv';
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

const lignes = async (modele: FigureModele) => (await csv(modele).text()).split('\r\n');

test('le fichier porte sa légende, sa source, sa citation et ses notes sous les chiffres', async () => {
  const [entetes, chiffres, vide, ...suite] = await lignes(figure('2024', '77,2'));
  assert.equal(entetes, 'Année;Taux');
  assert.equal(chiffres, '2024;77,2');
  assert.equal(vide, '');
  assert.deepEqual(suite, ['Légende', 'Source : DEPP', 'Citation : C-7', '"Une note ; deux"', '']);
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
