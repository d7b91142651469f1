import { Mesure } from '../../../../frontend/graphique/commun/texte';

/** Just enough of a page for what draws: elements that keep their attributes, their text and their children. */
export class Noeud {
  readonly nom: string;
  readonly attributs: Record<string, string> = {};
  readonly enfants: Noeud[] = [];
  textContent = '';

  constructor(nom: string) {
    this.nom = nom;
  }

  setAttribute(cle: string, valeur: string): void {
    this.attributs[cle] = valeur;
  }

  append(...enfants: Noeud[]): void {
    this.enfants.push(...enfants);
  }

  /** The marks are ApexCharts': there are none here. */
  querySelectorAll(): Noeud[] {
    return [];
  }

  /** Without a canvas, a letter is 0.6 of its size wide: see Mesure. */
  getContext(): null {
    return null;
  }

  tous(): Noeud[] {
    return [this, ...this.enfants.flatMap((enfant) => enfant.tous())];
  }

  /** Words as they stand, halos aside. */
  mots(): string[] {
    return this.tous()
      .filter((noeud) => noeud.nom === 'text' && noeud.attributs.class !== 'halo')
      .map((texte) => [texte.textContent, ...texte.enfants.map((ligne) => ligne.textContent)].filter(Boolean).join(' '));
  }
}

const creer = (nom: string): Noeud => new Noeud(nom);
Object.assign(globalThis, { document: { createElement: creer, createElementNS: (_: string, nom: string) => creer(nom) } });

export const mesure = new Mesure('sans-serif', 16);

/** What a plan draws over the marks. */
export function achever(plan: { achever(svg: never, dessous: never, dessus: never, motifs: never): void }): Noeud {
  const page = creer('g');
  const motifs = { remplir: () => 'motif', hachurer: () => 'motif', defs: creer('defs') };
  plan.achever(creer('svg') as never, page as never, page as never, motifs as never);
  return page;
}
