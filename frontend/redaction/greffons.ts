import { baseKeymap } from 'prosemirror-commands';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { type Command, Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { TOUCHES } from './commandes';
import { schema } from './schema';

const { nodes } = schema;

/** After a table, somewhere to go on writing; left empty, it is not kept. */
const suiteDuTableau = new Plugin({
  appendTransaction: (_avant, _ancien, etat) =>
    etat.doc.lastChild?.type === nodes.table
      ? etat.tr.insert(etat.doc.content.size, nodes.paragraph.create()).setMeta('addToHistory', false)
      : null,
});

/** After Escape, Tab leaves the field from a list or a table too: it is the browser's. */
function sortieParEchap(): Plugin {
  let libre = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (_vue, touche) => {
          const sort = libre && touche.key === 'Tab';
          libre = touche.key === 'Escape' || (libre && touche.key === 'Shift');
          return sort;
        },
      },
    },
  });
}

const saisies = inputRules({
  rules: [
    wrappingInputRule(/^\s*[-*•–]\s$/, nodes.bullet_list),
    wrappingInputRule(
      /^(\d{1,3})[.)]\s$/,
      nodes.ordered_list,
      (trouve) => ({ order: Number(trouve[1]) }),
      (trouve, liste) => liste.childCount + liste.attrs.order === Number(trouve[1]),
    ),
    textblockTypeInputRule(/^(#{2,3})\s$/, nodes.heading, (trouve) => ({ niveau: trouve[1]?.length ?? 2 })),
  ],
});

export const greffons = (enregistrer: Command): Plugin[] => [
  sortieParEchap(),
  saisies,
  keymap({ 'Ctrl-Enter': enregistrer, 'Mod-Enter': enregistrer }),
  keymap(TOUCHES),
  keymap(baseKeymap),
  history(),
  gapCursor(),
  tableEditing(),
  suiteDuTableau,
];
