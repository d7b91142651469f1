import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Mark, Node } from 'prosemirror-model';
import { ecrire } from '../../../frontend/redaction/ecriture';
import { lire } from '../../../frontend/redaction/lecture';
import { schema } from '../../../frontend/redaction/schema';

/** Texts that `TextesEditesTest` reads as well: what the editor writes back says the same, to the documents too. */
const TEXTES: { ecrit: string; rendu: string }[] = JSON.parse(readFileSync(new URL('textes-edites.json', import.meta.url), 'utf8'));

for (const { ecrit, rendu } of TEXTES) {
  test(`se relit sans perte : ${JSON.stringify(ecrit)}`, () => {
    const doc = lire(ecrit);
    assert.equal(ecrire(doc), rendu);
    assert.ok(lire(rendu).eq(doc), `${lire(rendu)}`);
  });
}

/** Always the same ones. */
function hasard(graine: number): (max: number) => number {
  let etat = graine;
  return (max) => {
    etat = (etat * 1103515245 + 12345) % 2147483648;
    return Math.floor((etat / 2147483648) * max);
  };
}

const { nodes, marks } = schema;
const BOUTS = [
  'mot',
  ' ',
  'a_b',
  '*',
  '« oui »',
  '2024.',
  '- ',
  '# x',
  '|',
  '\\',
  '[x]',
  '<br>',
  '&amp;',
  '1) ',
  '\u00a0;',
  'é!',
  '`c`',
  '+',
  '![i](',
  '>',
];

function texteAuHasard(n: (max: number) => number): Node {
  const portees = (): Mark[] => {
    const choix = [marks.strong.create(), marks.em.create(), marks.link.create({ href: 'https://exemple.fr/a_(b)?c=1&d=*' })];
    return choix.filter(() => n(4) === 0).reduce<readonly Mark[]>((deja, m) => m.addToSet(deja), []) as Mark[];
  };
  const enLigne = (titre = false): Node[] =>
    Array.from({ length: n(6) }, () => {
      const genre = n(9);
      if (genre === 0 && !titre) return nodes.hard_break.create();
      if (genre === 1)
        return nodes.marque.create({ destination: `chiffre:DNB-G/DEP-44/X/${n(3)}`, mots: 'DNB\\_G|2', texte: 'DNB_G' }, null, portees());
      return schema.text(BOUTS[n(BOUTS.length)] ?? '', portees());
    });
  const paragraphe = (): Node => nodes.paragraph.create(null, enLigne());
  const liste = (fond: number): Node => {
    const elements = Array.from({ length: 1 + n(3) }, () =>
      nodes.list_item.create(null, [
        paragraphe(),
        ...Array.from({ length: fond > 2 ? 0 : n(3) }, () => (n(2) ? liste(fond + 1) : paragraphe())),
      ]),
    );
    return n(2) ? nodes.bullet_list.create(null, elements) : nodes.ordered_list.create({ order: n(3) }, elements);
  };
  const tableau = (): Node => {
    const colonnes = 1 + n(3);
    return nodes.table.create(
      null,
      Array.from({ length: 1 + n(3) }, (_, i) =>
        nodes.table_row.create(
          null,
          Array.from({ length: colonnes }, () =>
            (i === 0 ? nodes.table_header : nodes.table_cell).create(null, [paragraphe(), paragraphe()]),
          ),
        ),
      ),
    );
  };
  const blocs = [paragraphe, paragraphe, () => nodes.heading.create({ niveau: 2 }, enLigne(true)), () => liste(0), tableau];
  return nodes.doc.createChecked(
    null,
    Array.from({ length: 1 + n(4) }, () => (blocs[n(blocs.length)] ?? paragraphe)()),
  );
}

const dits = (doc: Node): string => {
  let mots = '';
  doc.descendants((noeud) => {
    mots += noeud.isText ? noeud.text : noeud.type === nodes.marque ? `{${noeud.attrs.destination}}` : '';
  });
  return mots.replace(/[ \t\n]+/g, '');
};

test('ce qui est écrit se relit, mot pour mot, marque pour marque', () => {
  for (let graine = 1; graine <= 1000; graine++) {
    const doc = texteAuHasard(hasard(graine * 7919));
    const ecrit = ecrire(doc);
    const relu = lire(ecrit);
    assert.equal(dits(relu), dits(doc), `graine ${graine} : ${JSON.stringify(ecrit)}\n${doc}\n${relu}`);
    assert.equal(ecrire(relu), ecrit, `graine ${graine}`);
  }
});
