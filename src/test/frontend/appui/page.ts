import type { Plan } from '../../../../frontend/graphique/commun/dessin';
import type { StyleDeTrait } from '../../../../frontend/graphique/commun/traits';
import { Mesure } from '../../../../frontend/graphique/commun/texte';
import { tracer } from '../../../../frontend/graphique/traceur';

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

  /** Without a canvas, a letter is 0.6 of its size wide: see Mesure. */
  getContext(): null {
    return null;
  }

  tous(): Noeud[] {
    return [this, ...this.enfants.flatMap((enfant) => enfant.tous())];
  }

  ecrit(): string {
    const attributs = Object.entries(this.attributs).map(([cle, valeur]) => ` ${cle}="${valeur}"`);
    return `<${this.nom}${attributs.join('')}>${this.enfants.map((enfant) => enfant.ecrit()).join('')}</${this.nom}>`;
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

export const motifs = { remplir: (style: StyleDeTrait) => `motif(${style.remplissage} ${style.couleur})`, hachurer: () => 'motif' };

/** What a plan draws around the marks. */
export function habiller(plan: Plan): Noeud {
  const page = creer('g');
  plan.habiller(page as never, page as never, motifs as never);
  return page;
}

/** The marks, as the drawing module makes them. */
export function dessiner(plan: Plan): Noeud {
  return tracer(plan.dessin, motifs as never) as unknown as Noeud;
}
