import type { Zone } from './dessin';
import { ecrire, jeton } from './svg';
import type { Mesure } from './texte';

/** An empty plot says so: nothing drawn could also be a failure. */
export function ecrireVide(parent: Element, zone: Zone, mesure: Mesure): void {
  const taille = mesure.petit;
  const y = (zone.haut + zone.bas) / 2 + taille * 0.36;
  ecrire(parent, ['Aucune donnée'], (zone.gauche + zone.droite) / 2, y, {
    taille,
    couleur: jeton('texte-discret'),
    ancre: 'middle',
    halo: true,
  });
}
