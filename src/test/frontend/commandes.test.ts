import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { adresseDuLien, COMMANDES, lier, TOUCHES } from '../../../frontend/redaction/commandes';
import { Compte } from '../../../frontend/redaction/compte';
import { ecrire } from '../../../frontend/redaction/ecriture';
import { greffons } from '../../../frontend/redaction/greffons';
import { lire } from '../../../frontend/redaction/lecture';

const rien: Command = () => true;

/** An editor with these words chosen. */
function editeur(texte: string, choisis: string): { fait: (commande?: Command) => boolean; lu: () => string; etat: () => EditorState } {
  let etat = EditorState.create({ doc: lire(texte), plugins: greffons(rien) });
  let debut = -1;
  etat.doc.descendants((noeud, place) => {
    const ou = noeud.isText ? (noeud.text ?? '').indexOf(choisis) : -1;
    if (ou >= 0 && debut < 0) debut = place + ou;
  });
  etat = etat.apply(etat.tr.setSelection(TextSelection.create(etat.doc, Math.max(debut, 1), Math.max(debut, 1) + choisis.length)));
  return {
    fait: (commande = rien) =>
      commande(etat, (tr) => {
        etat = etat.apply(tr);
      }),
    lu: () => ecrire(etat.doc),
    etat: () => etat,
  };
}

const nommee = (nom: string): Command => COMMANDES.find((commande) => commande.nom === nom)?.faire ?? rien;

for (const [nom, avant, choisis, apres] of [
  ['Gras', 'un mot ici', 'mot', 'un **mot** ici'],
  ['Gras', 'un **mot** ici', 'mot', 'un mot ici'],
  ['Italique', 'un mot ici', 'mot', 'un *mot* ici'],
  ['Titre', 'un mot', 'mot', '## un mot'],
  ['Titre', '# un mot', 'mot', 'un mot'],
  ['Sous-titre', 'un mot', 'mot', '### un mot'],
  ['Liste à puces', 'un mot', 'mot', '- un mot'],
  ['Liste à puces', '- un mot', 'mot', 'un mot'],
  ['Liste numérotée', '- un mot', 'mot', '1. un mot'],
  ["Rentrer d'un niveau", '- a\n- b', 'b', '- a\n  - b'],
  ["Sortir d'un niveau", '- a\n  - b', 'b', '- a\n- b'],
  ['Ajouter une ligne', '| a |\n| - |\n| b |', 'b', '| a |\n| - |\n| b |\n| |'],
  ['Supprimer la colonne', '| a | b |\n| - | - |\n| c | d |', 'b', '| a |\n| - |\n| c |'],
  ['Supprimer le tableau', '| a | b |\n| - | - |\n| c | d |', 'b', ''],
] as const) {
  test(`${nom} : ${JSON.stringify(avant)}`, () => {
    const { fait, lu } = editeur(avant, choisis);
    assert.ok(fait(nommee(nom)));
    assert.equal(lu(), apres);
  });
}

test('un tableau naît après ce qui est écrit, le curseur dans sa première case, avec de quoi poursuivre dessous', () => {
  const { fait, lu, etat } = editeur('un mot', 'mot');
  assert.ok(fait(nommee('Tableau')));
  assert.ok(fait((e, envoyer) => !envoyer?.(e.tr.insertText('Financeur'))));
  assert.equal(lu(), 'un mot\n\n| Financeur | | |\n| - | - | - |\n| | | |\n| | | |');
  assert.equal(etat().doc.lastChild?.type.name, 'paragraph');
  assert.equal(nommee('Tableau')(etat()), false);
});

test('Tab ne sert que dans une liste ou un tableau', () => {
  assert.equal(editeur('un mot', 'mot').fait(TOUCHES.Tab), false);
  assert.equal(editeur('un mot', 'mot').fait(TOUCHES['Shift-Tab']), false);
  assert.ok(editeur('- a\n- b', 'b').fait(TOUCHES.Tab));
  assert.ok(editeur('| a | b |\n| - | - |', 'a').fait(TOUCHES.Tab));
  assert.equal(editeur('| a | b |\n| - | - |', 'b').fait(TOUCHES.Tab), false);
});

test('un lien se pose, se change et se retire', () => {
  const { fait, lu, etat } = editeur('un mot ici', 'mot');
  assert.ok(fait(lier('https://exemple.fr')));
  assert.equal(lu(), 'un [mot](https://exemple.fr) ici');
  assert.equal(adresseDuLien(etat()), 'https://exemple.fr');
  assert.ok(fait(lier('mailto:a@b.fr')));
  assert.equal(lu(), 'un [mot](mailto:a@b.fr) ici');
  assert.ok(fait(lier('')));
  assert.equal(lu(), 'un mot ici');
});

test('ce qui reste se dit en signes, et près de la fin à voix haute', () => {
  assert.equal(new Compte(12, 20_000).enClair.replaceAll('\u202f', ' '), 'Il reste 19 988 signes sur 20 000.');
  assert.equal(new Compte(12, 20_000).aDire, '');
  assert.equal(new Compte(19_150, 20_000).aDire, 'Il reste moins de 900 signes.');
  assert.equal(new Compte(20_001, 20_000).enClair, "1 signe de trop : raccourcissez le texte, il ne s'enregistre pas ainsi.");
  assert.ok(new Compte(20_001, 20_000).trop);
});
