import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ecarter, Occupation, seChevauchent, traverse } from '../../../frontend/graphique/commun/placement';

const boite = { x: 10, y: 10, l: 20, h: 10 };

test('des mots qui se gênent sont écartés autour de leur milieu, sans changer de rang', () => {
  const centres = ecarter(
    [
      { centre: 50, hauteur: 20 },
      { centre: 52, hauteur: 20 },
    ],
    0,
    100,
  );
  assert.deepEqual(centres, [41, 61]);
});

test('des mots écartés restent dans leur colonne', () => {
  const centres = ecarter(
    [98, 99, 97].map((centre) => ({ centre, hauteur: 20 })),
    0,
    100,
  );
  assert.deepEqual(centres, [70, 90, 50]);
});

test('des mots à leur place y restent', () => {
  const voulus = [20, 60].map((centre) => ({ centre, hauteur: 20 }));
  assert.deepEqual(ecarter(voulus, 0, 100), [20, 60]);
});

test('un trait qui traverse une boîte la touche, un trait qui passe à côté non', () => {
  assert.ok(traverse({ x1: 0, y1: 15, x2: 50, y2: 15 }, boite));
  assert.ok(traverse({ x1: 0, y1: 0, x2: 40, y2: 30 }, boite));
  assert.ok(!traverse({ x1: 0, y1: 25, x2: 50, y2: 25 }, boite));
  assert.ok(!traverse({ x1: 0, y1: 15, x2: 5, y2: 15 }, boite));
});

test('deux boîtes bord à bord ne se chevauchent pas, sauf à vouloir une marge', () => {
  const voisine = { ...boite, x: 30 };
  assert.ok(!seChevauchent(boite, voisine));
  assert.ok(seChevauchent(boite, voisine, 1));
});

test('des mots sur des mots gênent plus que sur un trait, et dehors plus que tout', () => {
  const occupation = new Occupation({ x: 0, y: 0, l: 100, h: 100 });
  assert.equal(occupation.gene(boite), 0);
  occupation.tracer({ x1: 0, y1: 15, x2: 50, y2: 15 });
  const trait = occupation.gene(boite);
  occupation.prendre({ x: 60, y: 60, l: 10, h: 10 });
  const mots = occupation.gene({ x: 62, y: 62, l: 5, h: 5 });
  const dehors = occupation.gene({ x: 90, y: 90, l: 20, h: 5 });
  assert.ok(0 < trait && trait < mots && mots < dehors, `${trait} ${mots} ${dehors}`);
});
