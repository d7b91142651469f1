import type { Carte } from '../modele';
import { composerCle, dessinerCle } from '../commun/cle';
import type { Cadre, Plan, Repere, Zone } from '../commun/dessin';
import { ecrire, el, jeton } from '../commun/svg';
import { ecrireVide } from '../commun/vide';
import type { Contours } from './contours';
import { MOT_CARRES, nommer, ranger } from './carres';
import { placer, type Place } from './placement';
import { entreesDe } from './styles';
import { dessinerMarques, dessinerZones, type ZoneTracee } from './zones';

const COLONNE = 190;
const HAUTEUR_MAX = 480;

const MOTS = {
  attente: 'Chargement du fond de carte…',
  echec: "Le fond de carte n'a pas pu être chargé\u00a0: les valeurs sont dans le tableau.",
};

/** Everything but the outlines is known at once: what stands around them never moves. */
export function planCarte(modele: Carte, { largeur, hauteur: voulue, mesure }: Cadre, fond: Contours | keyof typeof MOTS): Plan {
  const taille = mesure.note;
  const ligne = taille * 1.25;
  // Beside the map when there is room for both, else above.
  const aCote = largeur >= 540;
  const pourCle = aCote ? COLONNE : largeur;
  const titre = modele.legende ? mesure.couper(modele.legende, pourCle, taille, true) : [];
  const cle = composerCle(entreesDe(modele), pourCle, mesure, aCote);
  const { carres } = modele.fond;
  const note = mesure.couper([modele.fond.note, ...(carres.length > 0 ? [MOT_CARRES] : [])].join(' '), largeur, taille);
  const hautCle = titre.length * ligne + (titre.length > 0 ? 6 : 0);
  const pied = note.length * ligne + 8;

  const gauche = aCote ? COLONNE + 16 : 0;
  const haut = aCote ? 0 : hautCle + cle.hauteur;
  const besoin = Math.max(Math.min(HAUTEUR_MAX, largeur - gauche), aCote ? hautCle + cle.hauteur : 0);
  // Under the key, when as much room is left there as it takes.
  const sousLaCle = aCote && 2 * (hautCle + cle.hauteur) <= besoin ? COLONNE : 0;
  const rangement = ranger(
    carres,
    { gauche, droite: Math.min(largeur, gauche + 1.5 * besoin), haut, bas: haut + besoin },
    sousLaCle,
    mesure,
  );
  const hauteur = Math.ceil(Math.max(voulue, haut + besoin + rangement.pied + pied));
  const bas = hauteur - pied - rangement.pied;
  // On a wide screen the map stays near its key.
  const droite = aCote ? Math.min(largeur, gauche + 1.5 * (bas - haut)) : largeur;
  const zone: Zone = { gauche, droite, haut, bas };

  const rien: Place = { zones: [], verre: null, carres: [] };
  const place = typeof fond === 'string' ? rien : placer(modele, fond, zone, rangement);
  const { zones, verre } = place;
  const lisibles = zones.filter((z) => z.repere !== undefined);
  return {
    hauteur,
    zone,
    // Outlines are no marks: they are shaped by those who publish them.
    dessin: {},
    rangees: lisibles.length > 0 ? [lisibles.map((z) => z.repere as Repere)] : [],
    liste: {
      depart: Math.max(
        0,
        lisibles.findIndex((z) => modele.marques.includes(z.code)),
      ),
    },
    trouver: (x, y) => trouver(lisibles, x, y),
    habiller(dessous, dessus, motifs) {
      if (titre.length > 0) ecrire(dessous, titre, 0, taille, { taille, gras: true });
      const cadreCle = el('g', { transform: `translate(0 ${hautCle})` });
      dessinerCle(cadreCle, cle, mesure, motifs);
      dessous.append(cadreCle);
      ecrire(dessous, note, 0, hauteur - pied + 8 + taille, { taille, couleur: jeton('texte-discret') });
      if (typeof fond === 'string') {
        dessous.append(el('rect', { x: gauche, y: haut, width: droite - gauche, height: bas - haut, rx: 4, fill: jeton('fond-lave') }));
        const mots = mesure.couper(MOTS[fond], droite - gauche - 32, mesure.petit);
        const y = (haut + bas) / 2;
        ecrire(dessus, mots, (gauche + droite) / 2, y, { taille: mesure.petit, couleur: jeton('texte-discret'), ancre: 'middle' });
        return;
      }
      dessinerZones(dessous, zones, motifs);
      verre?.dessiner(dessous, mesure);
      for (const { nom, boite } of place.carres) nommer(dessous, nom, boite, mesure);
      dessinerMarques(
        dessus,
        zones.filter((z) => modele.marques.includes(z.code)),
      );
      if (modele.zones.length === 0) ecrireVide(dessus, zone, mesure);
    },
  };
}

let toile: CanvasRenderingContext2D | null = null;

function trouver(zones: ZoneTracee[], x: number, y: number): [number, number] | null {
  toile ??= document.createElement('canvas').getContext('2d');
  const rang = zones.findIndex((z) => toile?.isPointInPath((z.surface ??= new Path2D(z.d)), x, y, 'evenodd'));
  return rang < 0 ? null : [0, rang];
}
