import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as temps from '../../../frontend/seance/temps';
import { geste as gesteDuMur } from '../../../frontend/seance/touches';
import * as kit from '../../main/resources/fr/copil/comite/kit/logique.mjs';

const touche = (key: string, plus = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false, ...plus });

test('le kit a les touches, la taille et l’horloge du mur', () => {
  for (const key of ['ArrowRight', 'PageDown', ' ', 'ArrowLeft', 'PageUp', 'b', '.', 'Escape', 'Home', 'd', 'D', 'F', '?', 'x']) {
    for (const cible of ['BODY', 'INPUT', 'BUTTON', 'SELECT', 'TEXTAREA']) {
      assert.equal(kit.geste(touche(key), cible), gesteDuMur(touche(key), cible), `${key} sur ${cible}`);
    }
    assert.equal(kit.geste(touche(key, { ctrlKey: true }), 'BODY'), null);
    assert.equal(kit.geste(touche(key, { repeat: true }), 'BODY'), null);
  }
  for (const [l, h] of [
    [1920, 1080],
    [390, 844],
    [1366, 768],
  ]) {
    assert.equal(kit.grossissement(l, h), temps.grossissement(l, h));
  }
  for (const passe of [0, 30_000, 600_000, 630_000]) {
    assert.equal(kit.enMots(kit.reste(10, 1_000, 1_000 + passe)), temps.enMots(temps.reste(10, 1_000, 1_000 + passe)));
  }
  assert.equal(kit.geste(touche('n'), 'BODY'), 'decisions');
});

test('un jour s’écrit comme en France, et ce qui n’en est pas un ne devient pas un autre', () => {
  assert.equal(kit.lireJour('15/12/2026'), '2026-12-15');
  assert.equal(kit.lireJour(' 5.1.2027 '), '2027-01-05');
  assert.equal(kit.lireJour('05012027'), '2027-01-05');
  assert.equal(kit.lireJour('2026-12-15'), '2026-12-15');
  assert.equal(kit.lireJour(''), '');
  for (const faux of ['31/02/2026', '15/13/2026', '15/12/26', 'demain', '15/12/3026', '0/1/2026']) {
    assert.equal(kit.lireJour(faux), null, faux);
  }
  assert.equal(kit.ecrireJour(kit.lireJour('05/01/2027')), '05/01/2027');
});

test('chaque faute se dit par le champ qu’elle concerne', () => {
  assert.deepEqual(kit.fautes({ quoi: 'Réunir', qui: 'DSDEN', pour: '' }), {});
  assert.deepEqual(Object.keys(kit.fautes({ quoi: ' ', qui: '', pour: 'demain' })), ['quoi', 'qui', 'pour']);
  assert.deepEqual(Object.keys(kit.fautes({ quoi: 'x'.repeat(501), qui: 'x'.repeat(201), pour: '' })), ['quoi', 'qui']);
});

test('un identifiant tiré est de la forme que Copil attend', () => {
  const zeros = kit.identifiant(new Uint8Array(16));
  assert.equal(zeros, '00000000-0000-4000-8000-000000000000');
  assert.match(kit.identifiant(crypto.getRandomValues(new Uint8Array(16))), /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('ce que le navigateur a gardé d’abîmé n’empêche pas d’ouvrir le kit', () => {
  for (const brut of [null, '', '{', 'null', '[]', '"x"', '{"decisions": 3, "neuve": "x", "correction": 4}']) {
    assert.deepEqual(kit.lireGarde(brut), {
      decisions: [],
      neuve: { quoi: '', qui: '', pour: '', point: '' },
      correction: null,
      enregistre: '',
    });
  }
  assert.equal(kit.lireGarde('{"neuve": {"quoi": "Réu"}}').neuve.quoi, 'Réu');
});

test('corriger garde la place, supprimer puis rétablir garde la décision', () => {
  const deux = [
    { id: 'a', quoi: 'Un' },
    { id: 'b', quoi: 'Deux' },
  ];
  assert.deepEqual(kit.poser(deux, { id: 'a', quoi: 'Un bis' })[0].quoi, 'Un bis');
  assert.deepEqual(kit.poser(kit.oter(deux, 'a'), deux[0]), [deux[1], deux[0]]);
});

test('le fichier dit sa séance et porte les décisions', () => {
  const lu = JSON.parse(kit.fichier({ id: 12, numero: '2026-03', comite: 'Comité' }, [{ id: 'a' }], 0));
  assert.deepEqual(lu, {
    format: 'copil-kit-decisions',
    version: 1,
    seance: { id: 12, numero: '2026-03', comite: 'Comité' },
    enregistre: '1970-01-01T00:00:00.000Z',
    decisions: [{ id: 'a' }],
  });
  assert.equal(kit.nomDuFichier('2026-03'), 'copil-seance-2026-03-decisions.json');
});
