import { type DOMOutputSpec, type Node, Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

/** What Copil keeps up to date in a text: a figure that it quotes, the sentence of one, a sentence of its own. */
const MARQUE = /^(chiffre|figure|copil|redite):\S+$/;
/** As LectureMarkdown reads them; the last one is a citation of Copil. */
const LIEN = /^((https?:\/\/|mailto:)[^\s"<>]+|\/c\/[A-Za-z0-9-]+)$/;

export const estUneMarque = (destination: string): boolean => MARQUE.test(destination);
export const estUnLien = (adresse: string): boolean => LIEN.test(adresse);

/** A sentence that an author made their own stays as it was written. */
export const titreDeLaMarque = (destination: string): string =>
  destination.startsWith('redite:') ? "Phrase gardée telle qu'elle fut écrite" : 'Tenu à jour par Copil';

const alignement = {
  default: '',
  getFromDOM: (case_: HTMLElement): string => (/^(center|right)$/.test(case_.style.textAlign) ? case_.style.textAlign : ''),
  setDOMAttr: (valeur: unknown, attributs: Record<string, unknown>): void => {
    if (valeur) attributs.style = `text-align: ${valeur}`;
  },
};

const numero = (liste: HTMLElement): number => Number.parseInt(liste.getAttribute('start') ?? '', 10) || 1;

function titre(niveau: number): DOMOutputSpec {
  // The section stands under the second level of the page.
  return [`h${Math.min(Math.max(niveau, 2), 3) + 1}`, 0];
}

/** All that a text may hold: what is pasted and does not fit in it is dropped, its words stay. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: {
      attrs: { niveau: { default: 2, validate: 'number' } },
      content: '(text | marque)*',
      group: 'block',
      defining: true,
      // The writings of others start at their first level; ours at the second, under the title of the section.
      parseDOM: [
        { tag: 'h1', attrs: { niveau: 2 } },
        { tag: 'h2', attrs: { niveau: 2 } },
        ...['h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { niveau: 3 } })),
      ],
      toDOM: (noeud: Node) => titre(noeud.attrs.niveau),
    },
    bullet_list: { content: 'list_item+', group: 'block', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    ordered_list: {
      attrs: { order: { default: 1, validate: 'number' } },
      content: 'list_item+',
      group: 'block',
      parseDOM: [{ tag: 'ol', getAttrs: (liste: HTMLElement) => ({ order: numero(liste) }) }],
      toDOM: (noeud: Node) => (noeud.attrs.order === 1 ? ['ol', 0] : ['ol', { start: noeud.attrs.order }, 0]),
    },
    list_item: {
      content: 'paragraph (paragraph | bullet_list | ordered_list | table)*',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: () => ['li', 0],
    },
    ...tableNodes({ tableGroup: 'block', cellContent: 'paragraph+', cellAttributes: { alignement } }),
    text: { group: 'inline' },
    hard_break: {
      inline: true,
      group: 'inline',
      selectable: false,
      linebreakReplacement: true,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    /** @see estUneMarque; `mots` stand between its brackets as they were written, `texte` is how they read */
    marque: {
      attrs: { destination: { validate: 'string' }, mots: { validate: 'string' }, texte: { validate: 'string' } },
      inline: true,
      group: 'inline',
      atom: true,
      draggable: true,
      parseDOM: [
        {
          tag: 'span[data-marque]',
          getAttrs: (puce: HTMLElement) => {
            const destination = puce.dataset.marque ?? '';
            return estUneMarque(destination) && { destination, mots: puce.dataset.mots ?? '', texte: puce.dataset.texte ?? '' };
          },
        },
      ],
      toDOM: ({ attrs }: Node) => [
        'span',
        {
          class: 'redaction-puce',
          title: titreDeLaMarque(attrs.destination),
          'data-marque': attrs.destination,
          'data-mots': attrs.mots,
          'data-texte': attrs.texte,
        },
        attrs.texte,
      ],
      leafText: (noeud: Node) => noeud.attrs.texte,
    },
  },
  marks: {
    link: {
      attrs: { href: { validate: 'string' } },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (lien: HTMLElement) => {
            const href = lien.getAttribute('href') ?? '';
            return estUnLien(href) && { href };
          },
        },
      ],
      toDOM: (marque) => ['a', { href: marque.attrs.href, title: marque.attrs.href }, 0],
    },
    strong: {
      parseDOM: [
        { tag: 'strong' },
        // Google Docs wraps what it copies in one that is not bold.
        { tag: 'b', getAttrs: (gras: HTMLElement) => gras.style.fontWeight !== 'normal' && null },
        { style: 'font-weight=400', clearMark: (marque) => marque.type.name === 'strong' },
        { style: 'font-weight', getAttrs: (poids: string) => /^(bold(er)?|[6-9]\d\d)$/.test(poids) && null },
      ],
      toDOM: () => ['strong', 0],
    },
    em: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
      toDOM: () => ['em', 0],
    },
  },
});
