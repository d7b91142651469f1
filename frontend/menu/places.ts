/**
 * Which entries stand on the line: all of them when they fit, otherwise the first ones beside the button that holds the
 * rest, and the one that the reader is in, wherever it comes.
 */
export function surLaLigne(largeurs: number[], courante: number, place: number, plus: number, pas: number): boolean[] {
  const entiere = largeurs.reduce((somme, largeur) => somme + largeur + pas, -pas);
  if (entiere <= place) return largeurs.map(() => true);
  let reste = place - plus;
  const prendre = (largeur: number): boolean => {
    reste -= largeur + pas;
    return reste >= 0;
  };
  if (courante >= 0) prendre(largeurs[courante] ?? 0);
  let serre = false;
  return largeurs.map((largeur, i) => {
    if (i === courante) return true;
    serre ||= !prendre(largeur);
    return !serre;
  });
}
