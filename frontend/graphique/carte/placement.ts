import type { Zone } from '../commun/dessin';
import type { Boite } from '../commun/placement';
import type { Carte } from '../modele';
import { boites, tracerCarre, type Rangement } from './carres';
import type { Contours } from './contours';
import { loupe, type Loupe } from './loupe';
import { styleDeZone } from './styles';
import { cadrer, decouper, tracer, type Trace } from './trace';
import type { ZoneTracee } from './zones';

export interface Place {
  zones: ZoneTracee[];
  verre: Loupe | null;
  /** Those that stand for an outline. */
  carres: { nom: string; boite: Boite }[];
}

/** The zones of the model that have an outline or a square, in its order; then the outlines that the model says nothing of. */
export function placer(modele: Carte, entier: Contours, zone: Zone, rangement: Rangement): Place {
  const { fond, boite } = modele.cadre.length > 0 ? decouper(entier, modele.cadre) : { fond: entier, boite: undefined };
  const cadrage = cadrer(fond, zone, boite);
  const verre = boite ? null : loupe(fond, cadrage);
  const places = boites(rangement, zone, cadrage, fond.largeur);
  const carres = new Map(rangement.carres.flatMap(({ code, nom }, i) => (code in fond.zones ? [] : [[code, { nom, boite: places[i] }]])));
  const dessiner = (code: string): Trace | null => {
    const carre = carres.get(code);
    if (carre) return tracerCarre(carre.boite);
    if (!(code in fond.zones)) return null;
    const petite = tracer(fond.zones[code], cadrage);
    if (!verre?.voit(code)) return petite;
    const grande = tracer(fond.zones[code], verre.cadrage);
    return { d: petite.d + grande.d, boite: grande.boite };
  };
  const dites = new Set(modele.zones.map((z) => z.code));
  const lisibles = modele.zones.flatMap((z, colonne): ZoneTracee[] => {
    const trace = dessiner(z.code);
    if (!trace) return [];
    const { d, boite: sienne } = trace;
    const clic = modele.vers ? { ligne: colonne, trait: '' } : undefined;
    return [
      {
        code: z.code,
        d,
        style: styleDeZone(z, modele),
        repere: { colonne, boite: sienne, titre: z.nom, texte: z.detail, contour: d, clic },
      },
    ];
  });
  const muettes = [...Object.keys(fond.zones), ...carres.keys()].filter((code) => !dites.has(code));
  return { zones: [...lisibles, ...muettes.map((code) => ({ code, d: dessiner(code)?.d ?? '' }))], verre, carres: [...carres.values()] };
}
