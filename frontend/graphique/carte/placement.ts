import type { Zone } from '../commun/dessin';
import type { Carte } from '../modele';
import type { Contours } from './contours';
import { loupe, type Loupe } from './loupe';
import { styleDeZone } from './styles';
import { cadrer, tracer, type Trace } from './trace';
import type { ZoneTracee } from './zones';

/** The zones of the model that have an outline, in its order; then the outlines that the model says nothing of. */
export function placer(modele: Carte, fond: Contours, zone: Zone): { zones: ZoneTracee[]; verre: Loupe | null } {
  const cadrage = cadrer(fond, zone);
  const verre = loupe(fond, cadrage);
  const dessiner = (code: string): Trace => {
    const petite = tracer(fond.zones[code], cadrage);
    if (!verre?.voit(code)) return petite;
    const grande = tracer(fond.zones[code], verre.cadrage);
    return { d: petite.d + grande.d, boite: grande.boite };
  };
  const dites = new Set(modele.zones.map((z) => z.code));
  const lisibles = modele.zones.flatMap((z, colonne): ZoneTracee[] => {
    if (!(z.code in fond.zones)) return [];
    const { d, boite } = dessiner(z.code);
    return [{ code: z.code, d, style: styleDeZone(z, modele), repere: { colonne, boite, titre: z.nom, texte: z.detail, contour: d } }];
  });
  const muettes = Object.keys(fond.zones).filter((code) => !dites.has(code));
  return { zones: [...lisibles, ...muettes.map((code) => ({ code, d: dessiner(code).d }))], verre };
}
