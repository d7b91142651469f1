/** Minutes left of what was set aside, whole, less than zero once it is overrun; none when nothing counts. */
export function reste(minutes: number, depuis: number, maintenant: number): number | null {
  if (minutes === 0 || depuis === 0) return null;
  const gardees = minutes - (maintenant - depuis) / 60_000;
  return gardees >= 0 ? Math.ceil(gardees) : Math.floor(gardees);
}

/** « reste 6 min », « 2 min de plus ». */
export function enMots(minutes: number | null): string {
  if (minutes === null) return '';
  return minutes >= 0 ? `reste ${minutes} min` : `${-minutes} min de plus`;
}

/** « 14:05 » */
export function heure(instant: number): string {
  return new Date(instant).toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });
}

/** The drawing of a room is made for this screen, and grows with the wall. */
const LARGEUR = 800;
const HAUTEUR = 450;

/** How many times larger: small print, 12 px, is 28 px on a wall of 1920 × 1080. */
export function grossissement(largeur: number, hauteur: number): number {
  return Math.max(1, Math.min(largeur / LARGEUR, hauteur / HAUTEUR));
}
