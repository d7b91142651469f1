/** The outlines of a background, as the server lays them flat: paths in whole units, by code of territory. */
export interface Contours {
  largeur: number;
  hauteur: number;
  zones: Record<string, string>;
}

const lus = new Map<string, Contours>();
const demandes = new Map<string, Promise<Contours | null>>();

/** Those that this page already has. */
export function contoursConnus(adresse: string): Contours | undefined {
  return lus.get(adresse);
}

/** Asked for once a page; a failure (null) is not kept, the next drawing asks again. */
export function lireContours(adresse: string): Promise<Contours | null> {
  let demande = demandes.get(adresse);
  if (!demande) {
    demande = demander(adresse).catch((erreur: unknown) => {
      demandes.delete(adresse);
      console.warn('copil-graphique', adresse, erreur);
      return null;
    });
    demandes.set(adresse, demande);
  }
  return demande;
}

async function demander(adresse: string): Promise<Contours> {
  // A closed session would lead to the log-in page.
  const reponse = await fetch(adresse, { redirect: 'error' });
  if (!reponse.ok) throw new Error(String(reponse.status));
  const contours = (await reponse.json()) as Contours;
  lus.set(adresse, contours);
  return contours;
}
