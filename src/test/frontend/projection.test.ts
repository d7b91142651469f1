import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enMots, grossissement, reste } from '../../../frontend/seance/temps';
import { geste } from '../../../frontend/seance/touches';

const touche = (key: string, ctrlKey = false) => ({ key, ctrlKey, altKey: false, metaKey: false, repeat: false });

test('le temps qui reste se compte en minutes entières, puis le dépassement', () => {
  const debut = 1_000_000;
  assert.equal(enMots(reste(10, debut, debut + 30_000)), 'reste 10 min');
  assert.equal(enMots(reste(10, debut, debut + 600_000)), 'reste 0 min');
  assert.equal(enMots(reste(10, debut, debut + 630_000)), '1 min de plus');
  assert.equal(enMots(reste(0, debut, debut)), '');
});

test('le petit caractère, 12 px, en fait plus de 28 sur un mur de 1920 × 1080', () => {
  assert.ok(12 * grossissement(1920, 1080) >= 28);
  assert.equal(grossissement(390, 844), 1);
});

test('un boîtier de présentation avance, recule et noircit', () => {
  assert.deepEqual(
    ['PageDown', 'PageUp', 'b', '.'].map((key) => geste(touche(key), 'BODY')),
    ['suivant', 'precedent', 'noir', 'noir'],
  );
  assert.deepEqual(
    ['ArrowUp', 'ArrowDown'].map((key) => geste(touche(key), 'BODY')),
    ['haut', 'bas'],
  );
  assert.deepEqual(
    ['d', 'S', 'l'].map((key) => geste(touche(key), 'BODY')),
    ['tableau', 'serie', 'liste'],
  );
});

test('les touches de qui écrit, explore un graphique ou parle au navigateur restent les siennes', () => {
  assert.equal(geste(touche('b'), 'INPUT'), null);
  assert.equal(geste(touche('Escape'), 'INPUT'), 'retour');
  assert.equal(geste(touche('ArrowRight'), 'COPIL-GRAPHIQUE'), null);
  assert.equal(geste(touche('PageDown'), 'COPIL-GRAPHIQUE'), 'suivant');
  assert.equal(geste(touche('f', true), 'BODY'), null);
  assert.equal(geste(touche(' '), 'BUTTON'), null);
  assert.equal(geste(touche('Backspace'), 'INPUT'), null);
  assert.equal(geste({ ...touche('PageDown'), repeat: true }, 'BODY'), null);
});
