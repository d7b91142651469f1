import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planBarres } from '../../../frontend/graphique/barres/plan';
import type { Barres, Ligne } from '../../../frontend/graphique/modele';
import { dessiner, habiller, mesure } from './appui/page';

function barres(...lignes: Ligne[]): Barres {
  return { type: 'barres', description: '', axeX: '', unite: 'nombre', traits: [{ trait: 'realise', nom: 'Réalisé' }], lignes };
}

const planifier = (modele: Barres, largeur = 700) => planBarres(modele, { largeur, hauteur: 260, mesure });
const part = (trait: string, valeur: number) => ({ trait, nom: trait, valeur, detail: '' });

test('les parts se suivent sans trou ni recouvrement', () => {
  const { rangees } = planifier(barres({ nom: 'Nantes', marque: false, parts: [part('bloque', 3), part('realise', 5)] }));
  const [[a, b]] = rangees;
  assert.equal(a.texte, 'realise : 5');
  assert.ok(Math.abs(a.boite.x + a.boite.l - b.boite.x) < 0.01);
  assert.ok(Math.abs(a.boite.l / b.boite.l - 5 / 3) < 0.01);
});

test('une barre porte le rôle, le motif et la place de sa part', () => {
  const plan = planifier(barres({ nom: 'Nantes', marque: false, parts: [part('bloque', 3), part('realise', 5)] }));
  const [realise, bloque] = dessiner(plan).enfants.map((baton) => baton.attributs);
  assert.deepEqual([realise['data-trait'], bloque['data-trait']], ['realise', 'bloque']);
  assert.equal(bloque.fill, 'motif(hachures var(--copil-etat-bloque))');
  assert.ok(Math.abs(Number(bloque.x) - plan.rangees[0][1].boite.x) < 0.01);
});

test('une ligne sans chiffre dit pourquoi, et sa longueur ne se lit pas', () => {
  const plan = planifier(
    barres({ nom: 'Nantes', marque: false, parts: [], etat: 'secret' }, { nom: 'Rezé', marque: false, parts: [part('realise', 2)] }),
  );
  assert.equal(plan.rangees[0][0].texte, 'secret statistique');
  assert.ok(habiller(plan).mots().includes('secret statistique'));
});

test('un vrai zéro est écrit', () => {
  assert.ok(
    habiller(planifier(barres({ nom: 'Nantes', marque: false, parts: [] })))
      .mots()
      .includes('0'),
  );
});

test('sur un écran étroit les noms passent au-dessus des barres', () => {
  const modele = barres({ nom: 'Nantes', marque: false, parts: [part('realise', 2)] });
  assert.equal(planifier(modele, 360).zone.gauche, 1);
  assert.ok(planifier(modele, 700).zone.gauche > 20);
});

test('sans ligne, le dessin dit qu’il est vide', () => {
  assert.ok(habiller(planifier(barres())).mots().includes('Aucune donnée'));
});
