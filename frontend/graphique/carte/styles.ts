import { MOTS_ETAT, type Carte, type Etat, type Zone } from '../modele';
import type { Entree } from '../commun/cle';
import { DEFAUT, type Remplissage, type StyleDeTrait } from '../commun/traits';
import { jeton } from '../commun/svg';

const TONS = 5;

/** A pattern each, never a tone: what is not a value must not read as a low one. */
const ETATS: Record<Exclude<Etat, 'valeur'>, StyleDeTrait> = {
  'non-transmis': etat('points'),
  secret: etat('hachures'),
  'sans-objet': etat('croise'),
  partiel: etat('damier'),
  restreint: etat('rayures'),
};

function etat(remplissage: Remplissage): StyleDeTrait {
  return { ...DEFAUT, remplissage };
}

/** Fewer classes keep the two ends of the scale of tones. */
function styleDeClasse(rang: number, classes: number): StyleDeTrait {
  const ton = classes === 1 ? 3 : Math.round(1 + (rang * (TONS - 1)) / (classes - 1));
  return { ...DEFAUT, couleur: jeton(`classe-${ton}`) };
}

export function styleDeZone(zone: Zone, modele: Carte): StyleDeTrait {
  if (typeof zone.classe === 'number') return styleDeClasse(zone.classe, modele.classes.length);
  return ETATS[zone.etat && zone.etat in ETATS ? (zone.etat as keyof typeof ETATS) : 'non-transmis'];
}

/** What the key names: all the classes, then the states that occur and the zone in use. */
export function entreesDe(modele: Carte): Entree[] {
  const etats = (Object.keys(ETATS) as (keyof typeof ETATS)[]).filter((e) => modele.zones.some((z) => z.etat === e));
  const enUsage = modele.marques.flatMap((code) => modele.zones.find((z) => z.code === code) ?? []);
  return [
    ...modele.classes.map((nom, rang) => ({ nom, style: styleDeClasse(rang, modele.classes.length) })),
    ...etats.map((e) => ({ nom: MOTS_ETAT[e], style: ETATS[e] })),
    ...enUsage.map(({ nom }) => ({ nom, style: { ...DEFAUT, couleur: jeton('texte'), remplissage: 'cerne' as const } })),
  ];
}
