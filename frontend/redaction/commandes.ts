import { chainCommands, exitCode, setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType, Node, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable } from 'prosemirror-tables';
import { schema } from './schema';

const { nodes, marks } = schema;

export interface Commande {
  nom: string;
  /** What stands on the button, when it is not its name. */
  signe?: string;
  touche?: string;
  faire: Command;
  /** For a button that stays down. */
  actif?: (etat: EditorState) => boolean;
  dansUnTableau?: boolean;
}

function aLaMarque(etat: EditorState, marque: MarkType): boolean {
  const { from, $from, to, empty } = etat.selection;
  return empty ? marque.isInSet(etat.storedMarks ?? $from.marks()) !== undefined : etat.doc.rangeHasMark(from, to, marque);
}

const liste = (etat: EditorState): Node | null => {
  const { $from } = etat.selection;
  for (let fond = $from.depth; fond > 0; fond--) {
    const noeud = $from.node(fond);
    if (noeud.type === nodes.bullet_list || noeud.type === nodes.ordered_list) return noeud;
  }
  return null;
};

const estUnTitre = (etat: EditorState, niveaux: number[]): boolean => {
  const { parent } = etat.selection.$from;
  return parent.type === nodes.heading && niveaux.includes(parent.attrs.niveau);
};

/** A list becomes one of the other kind; one of this kind is left. */
const basculerLaListe =
  (type: NodeType): Command =>
  (etat, envoyer) => {
    const dans = liste(etat);
    if (dans === null) return wrapInList(type)(etat, envoyer);
    if (dans.type === type) return liftListItem(nodes.list_item)(etat, envoyer);
    const { $from } = etat.selection;
    for (let fond = $from.depth; fond > 0; fond--) {
      if ($from.node(fond) === dans) {
        envoyer?.(etat.tr.setNodeMarkup($from.before(fond), type));
        return true;
      }
    }
    return false;
  };

const basculerLeTitre =
  (niveau: number, niveaux: number[]): Command =>
  (etat, envoyer) =>
    (estUnTitre(etat, niveaux) ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { niveau }))(etat, envoyer);

/** Three columns of two rows under their heads, after what is being written; the caret in the first one. */
const insererUnTableau: Command = (etat, envoyer) => {
  const { $from } = etat.selection;
  if (isInTable(etat)) return false;
  const rangee = (type: NodeType): Node =>
    nodes.table_row.create(
      null,
      Array.from({ length: 3 }, () => type.createAndFill() as Node),
    );
  const table = nodes.table.create(null, [rangee(nodes.table_header), rangee(nodes.table_cell), rangee(nodes.table_cell)]);
  if (envoyer) {
    const bloc = $from.depth > 0 ? $from.node(1) : null;
    const fin = bloc ? $from.after(1) : $from.pos;
    const debut = bloc?.type === nodes.paragraph && bloc.childCount === 0 ? $from.before(1) : fin;
    const tr = etat.tr.replaceWith(debut, fin, table);
    envoyer(tr.setSelection(TextSelection.near(tr.doc.resolve(debut + 1))).scrollIntoView());
  }
  return true;
};

export const COMMANDES: Commande[] = [
  { nom: 'Gras', signe: 'G', touche: 'Ctrl+B', faire: toggleMark(marks.strong), actif: (etat) => aLaMarque(etat, marks.strong) },
  { nom: 'Italique', signe: 'I', touche: 'Ctrl+I', faire: toggleMark(marks.em), actif: (etat) => aLaMarque(etat, marks.em) },
  { nom: 'Titre', faire: basculerLeTitre(2, [1, 2]), actif: (etat) => estUnTitre(etat, [1, 2]) },
  { nom: 'Sous-titre', faire: basculerLeTitre(3, [3, 4, 5, 6]), actif: (etat) => estUnTitre(etat, [3, 4, 5, 6]) },
  { nom: 'Liste à puces', faire: basculerLaListe(nodes.bullet_list), actif: (etat) => liste(etat)?.type === nodes.bullet_list },
  { nom: 'Liste numérotée', faire: basculerLaListe(nodes.ordered_list), actif: (etat) => liste(etat)?.type === nodes.ordered_list },
  { nom: "Rentrer d'un niveau", signe: '→', touche: 'Tab', faire: sinkListItem(nodes.list_item) },
  { nom: "Sortir d'un niveau", signe: '←', touche: 'Maj+Tab', faire: liftListItem(nodes.list_item) },
  { nom: 'Tableau', faire: insererUnTableau },
  { nom: 'Ajouter une ligne', faire: addRowAfter, dansUnTableau: true },
  { nom: 'Ajouter une colonne', faire: addColumnAfter, dansUnTableau: true },
  { nom: 'Supprimer la ligne', faire: deleteRow, dansUnTableau: true },
  { nom: 'Supprimer la colonne', faire: deleteColumn, dansUnTableau: true },
  { nom: 'Supprimer le tableau', faire: deleteTable, dansUnTableau: true },
  { nom: 'Annuler la frappe', signe: '↶', touche: 'Ctrl+Z', faire: undo },
  { nom: 'Rétablir la frappe', signe: '↷', touche: 'Ctrl+Y', faire: redo },
];

const saut: Command = chainCommands(exitCode, (etat, envoyer) => {
  if (!etat.selection.$from.parent.type.contentMatch.matchType(nodes.hard_break)) return false;
  envoyer?.(etat.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
});

/** Outside of a list or a table, Tab leaves the field as everywhere. */
export const TOUCHES: Record<string, Command> = {
  'Mod-b': toggleMark(marks.strong),
  'Mod-i': toggleMark(marks.em),
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Shift-Enter': saut,
  Enter: splitListItem(nodes.list_item),
  Tab: chainCommands(goToNextCell(1), sinkListItem(nodes.list_item)),
  'Shift-Tab': chainCommands(goToNextCell(-1), (etat, envoyer) => liste(etat) !== null && liftListItem(nodes.list_item)(etat, envoyer)),
};

/** The link under the caret, to be changed. */
export function adresseDuLien(etat: EditorState): string {
  const { from, to, empty, $from } = etat.selection;
  const portees = empty ? $from.marks() : [];
  let adresse = portees.find((marque) => marque.type === marks.link)?.attrs.href ?? '';
  etat.doc.nodesBetween(from, to, (noeud) => {
    adresse ||= noeud.marks.find((marque) => marque.type === marks.link)?.attrs.href ?? '';
  });
  return adresse;
}

/** On what is selected, else on the link under the caret, else the address itself as its words; none takes it away. */
export function lier(href: string): Command {
  return (etat, envoyer) => {
    const { from, to, empty, $from } = etat.selection;
    let [debut, fin] = [from, to];
    const present = empty ? $from.marks().find((marque) => marque.type === marks.link) : undefined;
    if (present) [debut, fin] = etendue(etat, present);
    if (debut === fin && !href) return false;
    if (!envoyer) return true;
    const { tr } = etat;
    if (debut === fin) tr.insertText(href, debut);
    fin = debut === fin ? debut + href.length : fin;
    tr.removeMark(debut, fin, marks.link);
    if (href) tr.addMark(debut, fin, marks.link.create({ href }));
    envoyer(tr.removeStoredMark(marks.link).scrollIntoView());
    return true;
  };
}

function etendue(etat: EditorState, marque: { isInSet(parmi: Node['marks']): boolean }): [number, number] {
  const { $from } = etat.selection;
  const debut = $from.start();
  let [avant, apres] = [$from.pos, $from.pos];
  $from.parent.forEach((noeud, decalage) => {
    const place = debut + decalage;
    if (marque.isInSet(noeud.marks) && place <= $from.pos && place + noeud.nodeSize >= $from.pos) {
      avant = Math.min(avant, place);
      apres = Math.max(apres, place + noeud.nodeSize);
    }
  });
  return [avant, apres];
}
