import { avecTexte, ecrire, el, jeton } from './commun/svg';
import { Mesure } from './commun/texte';
import type { Modele } from './modele';
import { Scene } from './scene';

const LARGEUR = 900;
const HAUTEUR = 420;
const MARGE = 24;

/** What stands around a chart that leaves its page. */
export interface Cadre {
  titre: string;
  /** What it measures, and where. */
  objet: string;
  lecture: string;
  /** Small lines below. */
  pied: string[];
}

/**
 * The figure alone, as an SVG document: always the same width and the light palette, whatever
 * screen it is asked from, with its title and reading above, its source and code below.
 */
export async function composerImage(modele: Modele, cadre: Cadre): Promise<{ svg: string; largeur: number; hauteur: number }> {
  const hote = document.createElement('div');
  hote.dataset.theme = 'clair';
  hote.setAttribute('aria-hidden', 'true');
  Object.assign(hote.style, { position: 'fixed', left: '-10000px', top: '0', width: `${LARGEUR}px` });
  hote.style.setProperty('--graphique-hauteur', `${HAUTEUR}px`);
  document.body.append(hote);
  const scene = new Scene(hote);
  try {
    await scene.dessiner(modele, LARGEUR);
    return encadrer(scene, hote, modele.description, cadre);
  } finally {
    scene.vider();
    hote.remove();
  }
}

function encadrer(scene: Scene, hote: HTMLElement, description: string, cadre: Cadre): { svg: string; largeur: number; hauteur: number } {
  const trace = scene.svg;
  if (!trace || !scene.plan) throw new Error('graphique vide');
  const police = getComputedStyle(hote).fontFamily;
  const mesure = new Mesure(police, 16);
  const titres = mesure.couper(cadre.titre, LARGEUR, 20, true);
  const objets = mesure.couper(cadre.objet, LARGEUR, 14);
  const lectures = mesure.couper(cadre.lecture, LARGEUR, 16);
  const pied = cadre.pied.flatMap((ligne) => mesure.couper(ligne, LARGEUR, 12));
  const sousTitre = MARGE + titres.length * 25;
  const sousObjet = sousTitre + objets.length * 17.5;
  const haut = sousObjet + 8 + lectures.length * 20 + 12;
  const bas = haut + scene.plan.hauteur + 16;
  const hauteur = Math.ceil(bas + pied.length * 15 + MARGE);
  const largeur = LARGEUR + 2 * MARGE;
  const image = el('svg', { width: largeur, height: hauteur, viewBox: `0 0 ${largeur} ${hauteur}`, 'font-family': police, lang: 'fr' });
  image.setAttribute('style', 'font-variant-numeric: tabular-nums');
  image.append(avecTexte(el('title'), cadre.titre), avecTexte(el('desc'), description));
  image.append(el('rect', { width: largeur, height: hauteur, fill: '#ffffff' }));
  ecrire(image, titres, MARGE, MARGE + 20, { taille: 20, gras: true });
  ecrire(image, objets, MARGE, sousTitre + 14, { taille: 14, couleur: jeton('texte-discret') });
  ecrire(image, lectures, MARGE, sousObjet + 24, { taille: 16 });
  const corps = el('g', { transform: `translate(${MARGE} ${haut})` });
  corps.append(...[...trace.childNodes].map((n) => n.cloneNode(true)));
  image.append(corps);
  ecrire(image, pied, MARGE, bas + 12, { taille: 12, couleur: jeton('texte-discret') });
  return { svg: resoudre(new XMLSerializer().serializeToString(image), hote), largeur, hauteur };
}

/** Tokens become colours: outside the page var() means nothing. */
function resoudre(svg: string, hote: HTMLElement): string {
  const style = getComputedStyle(hote);
  return svg.replace(/var\((--[\w-]+)\)/g, (_, nom: string) => style.getPropertyValue(nom).trim() || '#161616');
}

export async function enPng(image: { svg: string; largeur: number; hauteur: number }, echelle = 2): Promise<Blob> {
  const vignette = new Image();
  vignette.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(image.svg)}`;
  await vignette.decode();
  const toile = document.createElement('canvas');
  toile.width = image.largeur * echelle;
  toile.height = image.hauteur * echelle;
  toile.getContext('2d')?.drawImage(vignette, 0, 0, toile.width, toile.height);
  return new Promise((ok, echec) => toile.toBlob((blob) => (blob ? ok(blob) : echec(new Error('image vide'))), 'image/png'));
}

export function telecharger(contenu: Blob, nom: string): void {
  const adresse = URL.createObjectURL(contenu);
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = nom;
  lien.click();
  // The browser needs the address until it has started reading.
  setTimeout(() => URL.revokeObjectURL(adresse), 10_000);
}
