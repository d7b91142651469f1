import { avecTexte, ecrire, el, jeton } from './commun/svg';
import { Mesure } from './commun/texte';
import type { Modele } from './modele';
import { Scene } from './scene';

const LARGEUR = 900;
const HAUTEUR = 420;
const MARGE = 24;

/**
 * The figure alone, as an SVG document: always the same width and the light palette, whatever
 * screen it is asked from, with its title above and its source below.
 */
export async function composerImage(
  modele: Modele,
  titre: string,
  source: string,
): Promise<{ svg: string; largeur: number; hauteur: number }> {
  const hote = document.createElement('div');
  hote.dataset.theme = 'clair';
  hote.setAttribute('aria-hidden', 'true');
  Object.assign(hote.style, { position: 'fixed', left: '-10000px', top: '0', width: `${LARGEUR}px` });
  hote.style.setProperty('--graphique-hauteur', `${HAUTEUR}px`);
  document.body.append(hote);
  const scene = new Scene(hote);
  try {
    await scene.dessiner(modele, LARGEUR);
    return encadrer(scene, hote, modele.description, titre, source);
  } finally {
    scene.vider();
    hote.remove();
  }
}

function encadrer(
  scene: Scene,
  hote: HTMLElement,
  description: string,
  titre: string,
  source: string,
): { svg: string; largeur: number; hauteur: number } {
  const trace = scene.svg;
  if (!trace || !scene.plan) throw new Error('graphique vide');
  const police = getComputedStyle(hote).fontFamily;
  const mesure = new Mesure(police, 16);
  const titres = titre ? mesure.couper(titre, LARGEUR, 20, true) : [];
  const sources = source ? mesure.couper(source, LARGEUR, 12) : [];
  const haut = MARGE + titres.length * 25 + (titres.length > 0 ? 12 : 0);
  const bas = haut + scene.plan.hauteur + (sources.length > 0 ? 16 : 0);
  const hauteur = Math.ceil(bas + sources.length * 15 + MARGE);
  const largeur = LARGEUR + 2 * MARGE;
  const image = el('svg', { width: largeur, height: hauteur, viewBox: `0 0 ${largeur} ${hauteur}`, 'font-family': police, lang: 'fr' });
  image.setAttribute('style', 'font-variant-numeric: tabular-nums');
  image.append(avecTexte(el('title'), titre || description), avecTexte(el('desc'), description));
  image.append(el('rect', { width: largeur, height: hauteur, fill: '#ffffff' }));
  if (titres.length > 0) ecrire(image, titres, MARGE, MARGE + 20, { taille: 20, gras: true });
  const corps = el('g', { transform: `translate(${MARGE} ${haut})` });
  corps.append(...[...trace.childNodes].map((n) => n.cloneNode(true)));
  image.append(corps);
  if (sources.length > 0) ecrire(image, sources, MARGE, bas + 12, { taille: 12, couleur: jeton('texte-discret') });
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
