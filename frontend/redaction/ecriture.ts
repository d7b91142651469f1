import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Mark, Node } from 'prosemirror-model';
import { schema } from './schema';

/** A run of a paragraph: words, blanks, a break or a mark that Copil keeps. */
interface Morceau {
  noeud: PhrasingContent;
  marques: readonly Mark[];
  blanc: boolean;
}

const { nodes, marks } = schema;
/** From the outside in, when a run has several. */
const ORDRE = [marks.link, marks.strong, marks.em];

const dansUneCase = (pile: readonly string[]): boolean => pile.includes('tableCell');

/** The words of a mark as they were written: a bar alone among them would end its cell. */
const marque: Handle & { peek?: () => string } = (noeud, _, etat) => {
  const { mots, destination } = noeud as unknown as { mots: string; destination: string };
  const dits = dansUneCase(etat.stack) ? mots.replace(/(\\.)|\|/g, (_tout, echappe) => echappe ?? '\\|') : mots;
  return `[${dits}](${destination.replace(/[()<\\]/g, '\\$&')})`;
};
marque.peek = () => '[';

const saut: Handle = (noeud, parent, etat, info) => (dansUneCase(etat.stack) ? '<br>' : defaultHandlers.break(noeud, parent, etat, info));

const OPTIONS: Options = {
  bullet: '-',
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), { handlers: { break: saut, marque } as Record<string, Handle> }],
};

/** What is kept of an edited text; what has no words is left out. */
export function ecrire(doc: Node): string {
  const racine: Root = { type: 'root', children: blocs(doc) as RootContent[] };
  return toMarkdown(racine, OPTIONS).replace(/\n+$/, '');
}

function blocs(parent: Node): BlockContent[] {
  const ecrits: BlockContent[] = [];
  parent.forEach((enfant) => {
    const ecrit = bloc(enfant);
    if (ecrit) ecrits.push(ecrit);
  });
  return ecrits;
}

function bloc(noeud: Node): BlockContent | null {
  switch (noeud.type) {
    case nodes.heading: {
      const children = enLigne(noeud);
      return children.length > 0 ? { type: 'heading', depth: noeud.attrs.niveau, children } : null;
    }
    case nodes.bullet_list:
      return { type: 'list', ordered: false, spread: false, children: elements(noeud) };
    case nodes.ordered_list:
      return { type: 'list', ordered: true, start: noeud.attrs.order, spread: false, children: elements(noeud) };
    case nodes.table:
      return tableau(noeud);
    default: {
      const children = enLigne(noeud);
      return children.length > 0 ? { type: 'paragraph', children } : null;
    }
  }
}

/** Right under its words, only a list that starts at one, and with words, is read as a list. */
function elements(liste: Node): ListItem[] {
  const ecrits: ListItem[] = [];
  liste.forEach((element) => {
    const children = blocs(element);
    const serre = children.every((enfant, i) => i === 0 || seVoitSousDesMots(enfant));
    ecrits.push({ type: 'listItem', spread: !serre, children });
  });
  return ecrits;
}

function seVoitSousDesMots(bloc: RootContent): boolean {
  const premier = bloc.type === 'list' ? bloc.children[0]?.children[0] : undefined;
  return bloc.type === 'list' && (!bloc.ordered || bloc.start === 1) && premier?.type === 'paragraph';
}

function tableau(table: Node): BlockContent {
  const align: ('center' | 'right' | null)[] = [];
  table.firstChild?.forEach((case_) => {
    align.push(case_.attrs.alignement || null);
  });
  const children: TableRow[] = [];
  table.forEach((rangee) => {
    const cases: TableRow['children'] = [];
    rangee.forEach((case_) => {
      cases.push({ type: 'tableCell', children: lignes(case_) });
    });
    children.push({ type: 'tableRow', children: cases });
  });
  return { type: 'table', align, children };
}

/** A cell is one line: its paragraphs become lines of it. */
function lignes(case_: Node): PhrasingContent[] {
  const ecrites: PhrasingContent[] = [];
  case_.forEach((paragraphe) => {
    const contenu = enLigne(paragraphe);
    if (contenu.length > 0) ecrites.push(...(ecrites.length > 0 ? [{ type: 'break' } as const] : []), ...contenu);
  });
  return ecrites;
}

function enLigne(bloc: Node): PhrasingContent[] {
  return grouper(sansBlancMarque(sansBord(morceaux(bloc))), []);
}

function morceaux(bloc: Node): Morceau[] {
  const lus: Morceau[] = [];
  bloc.forEach((noeud) => {
    if (noeud.isText) {
      for (const value of (noeud.text ?? '').split(/([ \t\n\r]+)/)) {
        if (value)
          lus.push({ noeud: { type: 'text', value }, marques: noeud.marks, blanc: value.trim() === '' && !/[^ \t\n\r]/.test(value) });
      }
    } else if (noeud.type === nodes.hard_break) {
      lus.push({ noeud: { type: 'break' }, marques: noeud.marks, blanc: true });
    } else {
      const { mots, destination } = noeud.attrs;
      // It is a link already, and none stands in another.
      const marques = noeud.marks.filter((marque) => marque.type !== marks.link);
      lus.push({ noeud: { type: 'marque', mots, destination } as unknown as PhrasingContent, marques, blanc: false });
    }
  });
  return lus;
}

/** Neither blanks nor breaks at the ends of a block, nor blanks at those of a line. */
function sansBord(lus: Morceau[]): Morceau[] {
  const debut = lus.findIndex((m) => !m.blanc);
  const fin = lus.findLastIndex((m) => !m.blanc);
  const dedans = debut < 0 ? [] : lus.slice(debut, fin + 1);
  const estUnSaut = (m: Morceau | undefined): boolean => m?.noeud.type === 'break';
  return dedans.filter((m, i) => !m.blanc || estUnSaut(m) || !(auBord(dedans, i, -1) || auBord(dedans, i, 1)));

  function auBord(parmi: Morceau[], i: number, pas: number): boolean {
    let voisin = i + pas;
    while (parmi[voisin]?.blanc && !estUnSaut(parmi[voisin])) voisin += pas;
    return estUnSaut(parmi[voisin]);
  }
}

/** Bold starts and ends on a word: `**un **` would be read as stars. */
function sansBlancMarque(lus: Morceau[]): Morceau[] {
  const communes = (m: Morceau, voisin: Morceau | undefined): Morceau =>
    m.blanc ? { ...m, marques: m.marques.filter((marque) => voisin && marque.isInSet(voisin.marques)) } : m;
  const avant: Morceau[] = [];
  for (const m of lus) avant.push(communes(m, avant.at(-1)));
  const apres: Morceau[] = [];
  for (const m of avant.reverse()) apres.push(communes(m, apres.at(-1)));
  return apres.reverse();
}

/** Runs that share a mark stand in one. */
function grouper(lus: Morceau[], ouvertes: readonly Mark[]): PhrasingContent[] {
  const ecrits: PhrasingContent[] = [];
  for (let i = 0; i < lus.length; ) {
    const porte = prochaine(lus[i]?.marques ?? [], ouvertes);
    let fin = i + 1;
    if (!porte) {
      while (fin < lus.length && !prochaine(lus[fin]?.marques ?? [], ouvertes)) fin++;
      ecrits.push(...joindre(lus.slice(i, fin).map((m) => m.noeud)));
    } else {
      while (fin < lus.length && porte.isInSet(lus[fin]?.marques ?? [])) fin++;
      const children = grouper(lus.slice(i, fin), [...ouvertes, porte]);
      ecrits.push(
        porte.type === marks.link
          ? ({ type: 'link', url: porte.attrs.href, children } as PhrasingContent)
          : ({ type: porte.type === marks.strong ? 'strong' : 'emphasis', children } as PhrasingContent),
      );
    }
    i = fin;
  }
  return ecrits;
}

function prochaine(portees: readonly Mark[], ouvertes: readonly Mark[]): Mark | undefined {
  return ORDRE.flatMap((type) => portees.filter((marque) => marque.type === type)).find((marque) => !marque.isInSet(ouvertes));
}

/** Words side by side are one text, which the writer escapes as a whole. */
function joindre(lus: PhrasingContent[]): PhrasingContent[] {
  const joints: PhrasingContent[] = [];
  for (const noeud of lus) {
    const dernier = joints.at(-1);
    if (noeud.type === 'text' && dernier?.type === 'text') dernier.value += noeud.value;
    else joints.push(noeud);
  }
  return joints;
}
