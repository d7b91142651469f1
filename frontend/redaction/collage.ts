/**
 * What comes from Word, LibreOffice or a page, in the shape that the schema reads: true lists, tables without merged cells
 * whose first row heads the columns, no blank paragraphs. What it does not know, the schema drops.
 */
export function nettoyer(html: string, dire: (nonRepris: string) => void = () => {}): string {
  // What comes from this very editor is of the schema already.
  if (html.includes('data-pm-slice')) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const inutile of body.querySelectorAll('style, script, meta, link, title, template, colgroup')) inutile.remove();
  dire(retirer(body));
  // Office writes « n° » so.
  for (const exposant of body.querySelectorAll('sup')) if (/^os?$/.test(exposant.textContent ?? '')) exposant.textContent = '°';
  listesDeWord(body);
  listesMalPlacees(body);
  for (const table of [...body.querySelectorAll('table')].reverse()) redresser(table);
  for (const vide of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if (!vide.closest('td, th') && (vide.textContent ?? '').trim() === '') vide.remove();
  }
  return body.innerHTML;
}

/** Of Word's review, what its author did not mean for readers: whole comments, then what calls them. */
const COMMENTAIRES = '[style*="mso-element:comment-list" i]';
const APPELS = '.MsoCommentReference, [style*="mso-special-character:comment" i], .msocomanchor';
const IMAGES = 'img, svg, object, picture';

/** Takes out what a text does not hold or must not say, and says what that was. */
function retirer(racine: HTMLElement): string {
  const commentaires = Math.max(
    racine.querySelectorAll(`${COMMENTAIRES} [style*="mso-element:comment"]`).length,
    racine.querySelectorAll('.msocomanchor').length,
  );
  for (const element of racine.querySelectorAll(`${COMMENTAIRES}, ${APPELS}`)) element.remove();
  const supprimes = oter(racine.querySelectorAll('del'));
  const caches = oter([...racine.querySelectorAll<HTMLElement>('[style]')].filter(cache));
  const images = oter(racine.querySelectorAll(IMAGES));
  const comptes = [
    compte(images, 'image', 'images'),
    compte(commentaires, 'commentaire', 'commentaires'),
    compte(supprimes, 'passage supprimé', 'passages supprimés'),
    compte(caches, 'passage masqué', 'passages masqués'),
  ].filter((mots) => mots !== '');
  return comptes.length === 0 ? '' : `Du collage, ne sont pas repris : ${comptes.join(', ')}.`;
}

function cache(element: HTMLElement): boolean {
  return element.style.display === 'none' || /mso-hide:\s*all/i.test(element.getAttribute('style') ?? '');
}

/** How many, one inside another being one. */
function oter(elements: Iterable<Element>): number {
  const tous = [...elements];
  const dehors = tous.filter((element) => !tous.some((autre) => autre !== element && autre.contains(element)));
  for (const element of dehors) element.remove();
  return dehors.length;
}

function compte(nombre: number, un: string, plusieurs: string): string {
  return nombre === 0 ? '' : `${nombre} ${nombre > 1 ? plusieurs : un}`;
}

const NUMEROTE = /^\s*\(?([0-9]+|[a-z]|[ivx]+)[.)]/i;

/** Word says its lists as paragraphs, by their style: `mso-list:l0 level2 lfo1`. */
function listesDeWord(racine: HTMLElement): void {
  let pile: HTMLElement[] = [];
  let derniere: Element | null = null;
  for (const paragraphe of racine.querySelectorAll<HTMLElement>('p[style*="mso-list"]')) {
    const niveau = Number(/mso-list:\s*l\d+\s+level(\d+)/.exec(paragraphe.getAttribute('style') ?? '')?.[1] ?? 0);
    if (niveau === 0) continue;
    if (derniere === null || paragraphe.previousElementSibling !== derniere) pile = [];
    const puce = paragraphe.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
    const genre = NUMEROTE.test(puce?.textContent ?? '') ? 'ol' : 'ul';
    puce?.remove();
    pile.length = Math.min(pile.length, niveau);
    if (pile[niveau - 1]?.localName !== genre) pile.length = Math.min(pile.length, niveau - 1);
    while (pile.length < niveau) {
      const liste = paragraphe.ownerDocument.createElement(genre);
      const hote = pile.at(-1)?.lastElementChild;
      if (hote) hote.append(liste);
      else if (pile.length === 0) paragraphe.before(liste);
      else pile.at(-1)?.appendChild(paragraphe.ownerDocument.createElement('li')).append(liste);
      pile.push(liste);
    }
    const element = paragraphe.ownerDocument.createElement('li');
    const mots = paragraphe.ownerDocument.createElement('p');
    mots.append(...paragraphe.childNodes);
    element.append(mots);
    pile.at(-1)?.append(element);
    paragraphe.remove();
    derniere = pile[0] ?? null;
  }
}

/** Some writers put a list right inside a list: it belongs to the item before it. */
function listesMalPlacees(racine: HTMLElement): void {
  for (const liste of racine.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const avant = liste.previousElementSibling;
    if (avant?.localName === 'li') avant.append(liste);
  }
}

function redresser(table: HTMLTableElement): void {
  const doc = table.ownerDocument;
  if (table.caption) {
    const legende = doc.createElement('p');
    legende.append(...table.caption.childNodes);
    table.before(legende);
    table.caption.remove();
  }
  const rangees = [...table.querySelectorAll('tr')];
  if (table.parentElement?.closest('td, th')) {
    // A table inside a cell: its words.
    table.replaceWith(...rangees.map((rangee) => enParagraphe(doc, [...rangee.children].map((c) => c.textContent?.trim()).join(' | '))));
    return;
  }
  const grille: HTMLElement[][] = rangees.map(() => []);
  rangees.forEach((rangee, i) => {
    let j = 0;
    for (const case_ of [...rangee.children].filter((c): c is HTMLTableCellElement => /^t[dh]$/.test(c.localName))) {
      while (grille[i]?.[j]) j++;
      const large = Math.min(Math.max(case_.colSpan || 1, 1), 50);
      const haut = Math.min(Math.max(case_.rowSpan || 1, 1), rangees.length - i);
      for (let y = 0; y < haut; y++) {
        for (let x = 0; x < large; x++) (grille[i + y] ?? [])[j + x] = droite(doc, case_, i + y === 0, x + y === 0);
      }
      j += large;
    }
  });
  const colonnes = Math.max(0, ...grille.map((ligne) => ligne.length));
  const corps = doc.createElement('tbody');
  grille.forEach((ligne, i) => {
    const rangee = corps.appendChild(doc.createElement('tr'));
    for (let j = 0; j < colonnes; j++) rangee.append(ligne[j] ?? doc.createElement(i === 0 ? 'th' : 'td'));
  });
  if (colonnes === 0) table.remove();
  else table.replaceChildren(corps);
}

/** A cell holds lines of words: what is in it besides becomes some. A merged one says its words once. */
function droite(doc: Document, case_: HTMLTableCellElement, enTete: boolean, premiere: boolean): HTMLElement {
  const seule = doc.createElement(enTete ? 'th' : 'td');
  if (!premiere) return seule;
  const alignement = case_.style.textAlign || case_.getAttribute('align') || alignementDe(case_.querySelector('p'));
  if (/^(center|right)$/.test(alignement)) seule.style.textAlign = alignement;
  seule.append(...case_.cloneNode(true).childNodes);
  for (const element of seule.querySelectorAll('li')) element.prepend('– ');
  for (const bloc of [...seule.querySelectorAll('li, h1, h2, h3, h4, h5, h6')].reverse()) {
    const paragraphe = doc.createElement('p');
    paragraphe.append(...bloc.childNodes);
    bloc.replaceWith(paragraphe);
  }
  for (const liste of [...seule.querySelectorAll('ul, ol, p p')].reverse()) liste.replaceWith(...liste.childNodes);
  return seule;
}

function alignementDe(paragraphe: HTMLElement | null): string {
  return paragraphe?.style.textAlign || paragraphe?.getAttribute('align') || '';
}

function enParagraphe(doc: Document, texte: string): HTMLElement {
  const paragraphe = doc.createElement('p');
  paragraphe.textContent = texte;
  return paragraphe;
}
