/* What the kit of a séance counts and checks. The wall's own (frontend/seance) keep the same keys and the same clock. */

const TOUCHES = {
  ArrowRight: 'suivant',
  PageDown: 'suivant',
  ' ': 'suivant',
  ArrowLeft: 'precedent',
  PageUp: 'precedent',
  b: 'noir',
  B: 'noir',
  '.': 'noir',
  Escape: 'retour',
  Backspace: 'retour',
  Home: 'retour',
  d: 'tableau',
  D: 'tableau',
  f: 'plein',
  F: 'plein',
  n: 'decisions',
  N: 'decisions',
  '?': 'aide',
};

/** None while a key stays down, while somebody types, or asks something of the browser. */
export function geste(evenement, cible) {
  if (evenement.repeat || evenement.ctrlKey || evenement.altKey || evenement.metaKey) return null;
  const lu = TOUCHES[evenement.key] ?? null;
  if (/^(INPUT|TEXTAREA|SELECT)/.test(cible)) return evenement.key === 'Escape' ? lu : null;
  return cible === 'BUTTON' && evenement.key === ' ' ? null : lu;
}

/** How many times larger than on a desk: small print, 12 px, is 28 px on a wall of 1920 × 1080. */
export function grossissement(largeur, hauteur) {
  return Math.max(1, Math.min(largeur / 800, hauteur / 450));
}

/** Minutes left of what was set aside, whole, less than zero once it is overrun; none when nothing counts. */
export function reste(minutes, depuis, maintenant) {
  if (minutes === 0 || depuis === 0) return null;
  const gardees = minutes - (maintenant - depuis) / 60_000;
  return gardees >= 0 ? Math.ceil(gardees) : Math.floor(gardees);
}

export function enMots(minutes) {
  if (minutes === null) return '';
  return minutes >= 0 ? `reste ${minutes} min` : `${-minutes} min de plus`;
}

export function heure(instant) {
  return new Date(instant).toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });
}

/** A day as people write it, as `2026-12-15`: empty for none, null for what is no day. */
export function lireJour(saisie) {
  const dit = saisie.trim();
  if (dit === '') return '';
  const francais = /^(\d{1,2})[/.\- ]?(\d{1,2})[/.\- ]?(\d{4})$/.exec(dit);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dit);
  const [jour, mois, annee] = iso ? [iso[3], iso[2], iso[1]] : francais ? francais.slice(1) : [];
  if (annee === undefined || annee < '2000' || annee > '2100') return null;
  const lu = new Date(Date.UTC(Number(annee), Number(mois) - 1, Number(jour)));
  const existe = lu.getUTCMonth() === Number(mois) - 1 && lu.getUTCDate() === Number(jour);
  return existe ? `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}` : null;
}

export function ecrireJour(iso) {
  return iso.split('-').reverse().join('/');
}

export const QUOI_MAX = 500;
export const QUI_MAX = 200;
export const DECISIONS_MAX = 300;

/** What is wrong, by field; nothing when all is well. */
export function fautes(saisie) {
  const dites = {};
  const quoi = saisie.quoi.trim();
  const qui = saisie.qui.trim();
  if (quoi === '' || quoi.length > QUOI_MAX) dites.quoi = `Écrivez la décision, en ${QUOI_MAX} signes au plus.`;
  if (qui === '' || qui.length > QUI_MAX) dites.qui = 'Dites qui s’en charge : une fonction et son service, jamais un nom de personne.';
  if (lireJour(saisie.pour) === null) dites.pour = 'Ce n’est pas un jour : écrivez-le jj/mm/aaaa, comme 15/12/2026, ou laissez vide.';
  return dites;
}

/** A random id, from sixteen random bytes: importing the same decision twice does not double it. */
export function identifiant(octets) {
  const tires = Uint8Array.from(octets);
  tires[6] = (tires[6] & 0x0f) | 0x40;
  tires[8] = (tires[8] & 0x3f) | 0x80;
  const hexa = [...tires].map((octet) => octet.toString(16).padStart(2, '0')).join('');
  return hexa.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const VIERGE = { quoi: '', qui: '', pour: '', point: '' };

/** What the browser kept; what cannot be read any more is nothing, never a page that does not open. */
export function lireGarde(brut) {
  let lu = {};
  try {
    lu = JSON.parse(brut ?? '{}') ?? {};
  } catch {
    // Nothing that can be shown.
  }
  const saisie = (dite) => (dite && typeof dite === 'object' ? { ...VIERGE, ...dite } : null);
  return {
    decisions: Array.isArray(lu.decisions) ? lu.decisions.filter((une) => une && typeof une.id === 'string') : [],
    neuve: saisie(lu.neuve) ?? { ...VIERGE },
    correction: saisie(lu.correction),
    enregistre: typeof lu.enregistre === 'string' ? lu.enregistre : '',
  };
}

/** In its place when it is there, at the end otherwise. */
export function poser(decisions, decision) {
  const rang = decisions.findIndex((une) => une.id === decision.id);
  return rang < 0 ? [...decisions, decision] : decisions.map((une) => (une.id === decision.id ? decision : une));
}

export function oter(decisions, id) {
  return decisions.filter((une) => une.id !== id);
}

export function nomDuFichier(numero) {
  return `copil-seance-${numero}-decisions.json`;
}

export function fichier(seance, decisions, instant) {
  return `${JSON.stringify({ format: 'copil-kit-decisions', version: 1, seance, enregistre: new Date(instant).toISOString(), decisions }, null, 2)}\n`;
}
