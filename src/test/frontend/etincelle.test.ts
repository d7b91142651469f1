import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chemin, placer, pointes } from '../../../frontend/tuile/places';
import type { Etincelle } from '../../../frontend/tuile/modele';

const etincelle: Etincelle = {
  dite: '',
  unite: '%',
  traces: [
    {
      trait: 'qpv',
      lieux: [
        { annee: 2016, valeur: 70, detache: true },
        { annee: 2022, valeur: 75, detache: true },
        { annee: 2023, valeur: 80, detache: false },
      ],
    },
  ],
};

test('les années sont à leur distance : 2016 et 2022 ne sont pas voisines', () => {
  const place = placer(etincelle);
  const [a, b, c] = etincelle.traces[0].lieux.map((lieu) => place(lieu)[0]);
  assert.ok(Math.abs((b - a) / (c - b) - 6) < 0.01, `${a} ${b} ${c}`);
});

test('la ligne se rompt là où des années manquent, et un point seul reste visible', () => {
  const [trace] = etincelle.traces;
  assert.match(chemin(trace, placer(etincelle)), /^M[\d. ]+M[\d. ]+L[\d. ]+$/);
  assert.deepEqual(
    pointes(trace).map((lieu) => lieu.annee),
    [2016, 2023],
  );
});

test('une année seule est au milieu, et ne divise pas par zéro', () => {
  const seule = { ...etincelle, traces: [{ trait: 'qpv', lieux: [{ annee: 2022, valeur: 56, detache: true }] }] };
  const [x, y] = placer(seule)(seule.traces[0].lieux[0]);
  assert.equal(x, 80);
  assert.ok(y > 0 && y < 32);
});
