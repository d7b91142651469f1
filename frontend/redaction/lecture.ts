import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { estUneMarque, estUnLien, schema } from './schema';

/** What the server reads as words: quotes, code, rules and HTML have no place in a bilan. */
const SANS = { disable: { null: ['blockQuote', 'codeIndented', 'codeFenced', 'thematicBreak', 'htmlFlow'] } };
const SAUT_DANS_UNE_CASE = /^<br *\/?>$/i;
const { nodes, marks } = schema;

/** A stored text, as it is edited; `LectureMarkdown` reads the same one for the documents. Decision 0041. */
export function lire(texte: string): Node {
  const arbre = fromMarkdown(texte, { extensions: [gfmTable(), SANS], mdastExtensions: [gfmTableFromMarkdown()] });
  return nodes.doc.createChecked(null, auMoinsUn(new Lecture(texte, definitions(arbre)).blocs(arbre.children)));
}

const auMoinsUn = (blocs: Node[]): Node[] => (blocs.length > 0 ? blocs : [nodes.paragraph.create()]);

function definitions(arbre: Nodes, trouvees = new Map<string, string>()): Map<string, string> {
  if (arbre.type === 'definition' && !trouvees.has(arbre.identifier)) trouvees.set(arbre.identifier, arbre.url);
  if ('children' in arbre) for (const enfant of arbre.children) definitions(enfant, trouvees);
  return trouvees;
}

function mots(noeud: Nodes): string {
  if ('children' in noeud) return noeud.children.map(mots).join('');
  if (noeud.type === 'break') return ' ';
  return 'value' in noeud ? noeud.value.replace(/\s*\n\s*/g, ' ') : 'alt' in noeud ? (noeud.alt ?? '') : '';
}

class Lecture {
  private readonly texte: string;
  private readonly adresses: Map<string, string>;

  constructor(texte: string, adresses: Map<string, string>) {
    this.texte = texte;
    this.adresses = adresses;
  }

  blocs(enfants: RootContent[], dansUneListe = false): Node[] {
    return enfants.flatMap((enfant) => this.bloc(enfant, dansUneListe));
  }

  private bloc(bloc: RootContent, dansUneListe: boolean): Node[] {
    switch (bloc.type) {
      case 'heading': {
        const contenu = this.enLigne(bloc.children);
        if (dansUneListe) return [nodes.paragraph.create(null, contenu)];
        const sansSaut = contenu.map((noeud) => (noeud.type === nodes.hard_break ? schema.text(' ') : noeud));
        return [nodes.heading.create({ niveau: bloc.depth }, Fragment.fromArray(sansSaut))];
      }
      case 'list': {
        const elements = bloc.children.map((element) => {
          const contenu = this.blocs(element.children, true);
          if (contenu[0]?.type !== nodes.paragraph) contenu.unshift(nodes.paragraph.create());
          return nodes.list_item.create(null, contenu);
        });
        return [bloc.ordered ? nodes.ordered_list.create({ order: bloc.start ?? 1 }, elements) : nodes.bullet_list.create(null, elements)];
      }
      case 'table':
        return [this.tableau(bloc)];
      case 'definition':
        return [];
      default:
        return [
          nodes.paragraph.create(null, this.enLigne('children' in bloc ? (bloc.children as PhrasingContent[]) : [bloc as PhrasingContent])),
        ];
    }
  }

  /** Every row has as many cells as the first one. */
  private tableau(tableau: Table): Node {
    const colonnes = tableau.children[0]?.children.length ?? 0;
    const rangees = tableau.children.map((rangee, i) =>
      nodes.table_row.create(
        null,
        Array.from({ length: colonnes }, (_, j) => {
          const sens = tableau.align?.[j];
          const attributs = { alignement: sens === 'center' || sens === 'right' ? sens : '' };
          const contenu = this.enLigne(rangee.children[j]?.children ?? [], [], true);
          return (i === 0 ? nodes.table_header : nodes.table_cell).create(attributs, nodes.paragraph.create(null, contenu));
        }),
      ),
    );
    return nodes.table.create(null, rangees);
  }

  private enLigne(enfants: PhrasingContent[], portees: readonly Mark[] = [], dansUneCase = false): Node[] {
    return enfants.flatMap((enfant) => this.morceau(enfant, portees, dansUneCase));
  }

  private morceau(n: PhrasingContent, portees: readonly Mark[], dansUneCase: boolean): Node[] {
    const texte = (dit: string): Node[] => (dit ? [schema.text(dit, portees)] : []);
    switch (n.type) {
      case 'text':
      case 'inlineCode':
        return texte(n.value.replace(/\s*\n\s*/g, ' '));
      case 'html':
        return dansUneCase && SAUT_DANS_UNE_CASE.test(n.value) ? [nodes.hard_break.create()] : texte(n.value.replace(/\s*\n\s*/g, ' '));
      case 'break':
        return [nodes.hard_break.create()];
      case 'strong':
        return this.enLigne(n.children, marks.strong.create().addToSet(portees), dansUneCase);
      case 'emphasis':
        return this.enLigne(n.children, marks.em.create().addToSet(portees), dansUneCase);
      case 'link':
        return this.lien(n.url, n.children, portees, dansUneCase);
      case 'linkReference':
        return this.lien(this.adresses.get(n.identifier) ?? '', n.children, portees, dansUneCase);
      default:
        return texte(mots(n));
    }
  }

  /** The words of a mark are kept as they were written, so that none is lost; an address of no use goes, its words stay. */
  private lien(adresse: string, enfants: PhrasingContent[], portees: readonly Mark[], dansUneCase: boolean): Node[] {
    if (estUneMarque(adresse)) {
      const debut = enfants[0]?.position?.start.offset ?? 0;
      const fin = enfants.at(-1)?.position?.end.offset ?? 0;
      const attributs = {
        destination: adresse,
        mots: this.texte.slice(debut, fin).replace(/\s*\n\s*/g, ' '),
        texte: enfants.map(mots).join(''),
      };
      return [nodes.marque.create(attributs, null, portees)];
    }
    return this.enLigne(enfants, estUnLien(adresse) ? marks.link.create({ href: adresse }).addToSet(portees) : portees, dansUneCase);
  }
}
