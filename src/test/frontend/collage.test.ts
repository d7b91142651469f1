import './appui/navigateur';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser as LectureDuDom } from 'prosemirror-model';
import { nettoyer } from '../../../frontend/redaction/collage';
import { ecrire } from '../../../frontend/redaction/ecriture';
import { schema } from '../../../frontend/redaction/schema';

/** What is stored of what was copied elsewhere. */
function colle(html: string): string {
  const hote = document.createElement('div');
  hote.innerHTML = nettoyer(html);
  return ecrire(LectureDuDom.fromSchema(schema).parse(hote));
}

const puce = (niveau: number, signe: string, mots: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36pt;mso-list:l0 level${niveau} lfo1'><!--[if !supportLists]--><span
  style='font-family:Symbol;mso-list:Ignore'>${signe}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><!--[endif]-->${mots}<o:p></o:p></p>`;

test('de Word : gras, titres, listes à niveaux, sans les blancs ni les styles', () => {
  assert.equal(
    colle(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p { color: red }</style></head><body>
      <h1>Bilan<o:p></o:p></h1><p class=MsoNormal>Un <b>mot</b> et <span style='font-weight:bold'>un autre</span>,
      <i>penché</i>.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
      ${puce(1, '·', 'Nantes')}${puce(2, 'o', 'Bellevue')}${puce(2, 'o', 'Malakoff')}${puce(1, '·', 'Saint-Nazaire')}
      <p class=MsoNormal>Puis :</p>${puce(1, '1.', 'un')}${puce(1, '2.', 'deux')}</body></html>`),
    '## Bilan\n\nUn **mot** et **un autre**, *penché*.\n\n- Nantes\n  - Bellevue\n  - Malakoff\n- Saint-Nazaire\n\nPuis :\n\n1. un\n2. deux',
  );
});

test('un tableau garde ses cases, fusionnées ou non, ses lignes et ses colonnes de nombres', () => {
  assert.equal(
    colle(`<table><colgroup><col><col></colgroup><tr><td><p><b>Financeur</b></p></td><td colspan=2><p align=right>Crédits</p></td></tr>
      <tr><td rowspan=2><p>État</p><p>et CAF</p></td><td><ul><li>12</li><li>13</li></ul></td><td>a|b</td></tr><tr><td>14</td></tr></table>`),
    '| **Financeur** | Crédits | |\n| - | -: | - |\n| État<br>et CAF | – 12<br>– 13 | a\\|b |\n| | 14 | |',
  );
});

test('un tableau dans une case devient des mots, une légende un paragraphe', () => {
  assert.equal(
    colle('<table><caption>Moyens</caption><tr><td>a</td></tr><tr><td>b<table><tr><td>c</td><td>d</td></tr></table></td></tr></table>'),
    'Moyens\n\n| a |\n| - |\n| b<br>c \\| d |',
  );
});

test('des listes de LibreOffice, dont une est posée hors de son élément', () => {
  assert.equal(colle('<ul><li><p>un</p></li><ol start="3"><li>trois</li></ol><li><p>deux</p></li></ul>'), '- un\n\n  3. trois\n- deux');
});

test('rien de ce qui agit ne passe', () => {
  assert.equal(
    colle(`<p onclick="alert(1)">a<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">b</a>
      <a href="https://exemple.fr/" target="_blank">c</a><iframe src="https://exemple.fr"></iframe><span data-marque="javascript:x">d</span></p>`),
    'ab [c](https://exemple.fr/)d',
  );
});

test('une puce copiée de l’éditeur reste tenue à jour', () => {
  assert.equal(
    colle(
      '<p data-pm-slice="0 0 []"><span class="redaction-puce" data-marque="copil:realisation" data-mots="12" data-texte="12">12</span></p>',
    ),
    '[12](copil:realisation)',
  );
});

test('de Word, ni les commentaires, ni ce qui fut supprimé ou masqué, ni les images ; et cela se dit', () => {
  let dit = '';
  const net = nettoyer(
    `<p class=MsoNormal>n<sup>o</sup> 2 : le <del>vieux</del> <ins>nouveau</ins> <a style='mso-comment-reference:C_1;mso-comment-date:20261120T1000'>texte relu</a><span class=MsoCommentReference><span
    style='mso-special-character:comment'>&nbsp;<a class=msocomanchor href="#_msocom_1">[C1]</a></span></span><span
    style='display:none;mso-hide:all'>caché</span> <picture><img src="file:///C:/x.png"></picture> dit.</p>
    <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>SECRET</p></div></div>`,
    (nonRepris) => {
      dit = nonRepris;
    },
  );
  assert.match(net, /nouveau/);
  assert.match(net, /texte relu/);
  assert.match(net, /n<sup>°<\/sup> 2/);
  assert.doesNotMatch(net, /vieux|SECRET|C1|caché|img/);
  assert.equal(dit, 'Du collage, ne sont pas repris : 1 image, 1 commentaire, 1 passage supprimé, 1 passage masqué.');
});
