import {
  DECISIONS_MAX,
  ecrireJour,
  enMots,
  fautes,
  fichier,
  geste,
  grossissement,
  heure,
  identifiant,
  lireGarde,
  lireJour,
  nomDuFichier,
  oter,
  poser,
  reste,
} from './logique.mjs';

const racine = document.documentElement;
const page = document.querySelector('main');
const { numero, comite, installation } = page.dataset;
const seance = { installation, id: Number(page.dataset.seance), numero, comite };
/** A disk is one place for all kits, of whatever Copil. */
const CLE = `copil-kit-${installation}-${seance.id}-${numero}`;
const CHAMPS = ['quoi', 'qui', 'pour', 'point'];
const ecrans = [...page.querySelectorAll(':scope > section')];
const un = (id) => document.getElementById(id);

/* --- what is kept ------------------------------------------------------------------------------------------------- */

let garde = true;
let memoire = null;

/** What another page of the same kit has written meanwhile is read before each change. */
function lire() {
  try {
    memoire = localStorage.getItem(CLE) ?? memoire;
  } catch {
    garde = false;
  }
  return lireGarde(memoire);
}

function ecrire(etat) {
  memoire = JSON.stringify(etat);
  try {
    localStorage.setItem(CLE, memoire);
    garde = true;
  } catch {
    garde = false;
  }
}

function changer(change) {
  ecrire({ ...lire(), ...change });
}

/* --- where the room is -------------------------------------------------------------------------------------------- */

let ici = null;
let dernierPoint = '';
let depuis = 0;

function compter(point) {
  if (point === dernierPoint) return;
  dernierPoint = point;
  depuis = Date.now();
  try {
    sessionStorage.setItem(CLE, `${point} ${depuis}`);
  } catch {
    // The clock starts again with the page.
  }
}

function reprendreLeCompte() {
  try {
    const [point, debut] = (sessionStorage.getItem(CLE) ?? '').split(' ');
    dernierPoint = point ?? '';
    depuis = Number(debut ?? 0);
  } catch {
    // Nothing was kept.
  }
}

function montrer(ecran, focus) {
  ici = ecran;
  for (const autre of ecrans) autre.classList.toggle('courant', autre === ecran);
  racine.classList.toggle('sur-un-point', Boolean(ecran.dataset.point));
  if (ecran.dataset.point) compter(ecran.dataset.point);
  if (ecran.id === 'decisions') ouvrirLaSaisie();
  un('tableau').disabled = !ecran.querySelector('.tableau.derriere');
  un('tableau').setAttribute('aria-pressed', String(ecran.classList.contains('avec-tableau')));
  dire();
  window.scrollTo(0, 0);
  if (focus) ecran.querySelector('h2').focus({ preventScroll: true });
}

/** At once: a second press of a clicker begins from there, whenever the browser tells that the address changed. */
function aller(ecran) {
  if (!ecran || ecran === ici) return;
  location.hash = ecran.id;
  montrer(ecran, true);
}

function lAdresse() {
  return ecrans.find((ecran) => `#${ecran.id}` === location.hash) ?? ecrans[0];
}

function dire() {
  const rang = ici.dataset.rang;
  const points = ecrans.filter((ecran) => ecran.dataset.point).length;
  const minutes = reste(Number(ici.dataset.minutes ?? 0), ici.dataset.point ? depuis : 0, Date.now());
  un('horloge').textContent = [rang ? `${rang} / ${points}` : '', heure(Date.now()), enMots(minutes)].filter((mots) => mots).join(' · ');
  un('horloge').classList.toggle('depasse', minutes !== null && minutes < 0);
}

const GESTES = {
  suivant: () => aller(ecrans[ecrans.indexOf(ici) + 1]),
  precedent: () => aller(ecrans[ecrans.indexOf(ici) - 1]),
  retour: () => aller(ecrans[0]),
  decisions: () => aller(un('decisions')),
  noir: () => un('noir').toggleAttribute('hidden'),
  aide: () => un('aide').toggleAttribute('hidden'),
  tableau: () => {
    const montre = ici.classList.toggle('avec-tableau');
    un('tableau').setAttribute('aria-pressed', String(montre));
  },
  plein: () => {
    const suite = document.fullscreenElement ? document.exitFullscreen() : racine.requestFullscreen();
    suite.catch(() => {});
  },
};

/** What covers the page goes first: Escape then leaves the room where it is. */
function faire(voulu) {
  const couverte = !un('noir').hidden || !un('aide').hidden;
  if (voulu !== 'noir' && voulu !== 'aide') {
    un('noir').hidden = true;
    un('aide').hidden = true;
  }
  if (voulu !== 'retour' || !couverte) GESTES[voulu]();
}

/** On a wall, the buttons leave with the hand. */
let repos = 0;

function bouger() {
  racine.classList.remove('immobile');
  clearTimeout(repos);
  repos = setTimeout(() => racine.classList.add('immobile'), 3000);
}

function mesurer() {
  racine.style.setProperty('--grossissement', grossissement(innerWidth, innerHeight).toFixed(3));
}

/* --- what is decided ---------------------------------------------------------------------------------------------- */

let otee = null;
/** Of the decision that this page corrects: another page of the kit may correct another one. */
let corrigee = lire().correction?.id ?? '';

function saisie() {
  return Object.fromEntries(CHAMPS.map((champ) => [champ, un(champ).value]));
}

function remplir(dite) {
  for (const champ of CHAMPS) un(champ).value = dite[champ];
  if (un('point').value !== dite.point) un('point').value = '';
}

function ouvrirLaSaisie() {
  const etat = lire();
  if (corrigee === '' && etat.neuve.quoi === '' && dernierPoint) changer({ neuve: { ...etat.neuve, point: dernierPoint } });
  ouvrir();
}

/** The form as it was left: a decision that is corrected, or the one that was being written. */
function ouvrir() {
  const etat = lire();
  remplir((corrigee && etat.correction) || etat.neuve);
  un('noter').textContent = corrigee ? 'Enregistrer la correction' : 'Noter la décision';
  un('abandonner').hidden = corrigee === '';
  rafraichir();
}

function dernier(corps, classe, texte) {
  const element = document.createElement(corps);
  if (classe) element.className = classe;
  element.textContent = texte;
  return element;
}

function bouton(texte, quoi, action) {
  const element = dernier('button', '', texte);
  element.type = 'button';
  element.setAttribute('aria-label', `${texte} : ${quoi}`);
  element.addEventListener('click', action);
  return element;
}

function titreDuPoint(point) {
  return [...un('point').options].find((option) => option.value === point)?.textContent ?? '';
}

function ligne(decision) {
  const element = document.createElement('li');
  const details = [decision.qui, decision.pour ? `pour le ${ecrireJour(decision.pour)}` : '', decision.point ? decision.point.titre : ''];
  element.append(
    dernier('span', 'quoi', decision.quoi),
    dernier('span', 'details', details.filter((mots) => mots).join(' · ')),
    bouton('Corriger', decision.quoi, () => {
      const { id, quoi, qui, pour, point } = decision;
      corrigee = id;
      changer({ correction: { id, quoi, qui, pour: ecrireJour(pour), point: point ? String(point.id) : '' } });
      refuser({});
      ouvrir();
      un('quoi').focus();
    }),
    bouton('Supprimer', decision.quoi, () => {
      otee = decision;
      changer({ decisions: oter(lire().decisions, decision.id) });
      if (corrigee === decision.id) finirLaCorrection();
      rafraichir();
      annoncer('Décision supprimée de ce kit.');
      un('retablir').hidden = false;
      un('retablir').focus();
    }),
  );
  return element;
}

function annoncer(phrase) {
  un('fait').textContent = phrase;
  un('retablir').hidden = true;
}

function signature(decisions) {
  return JSON.stringify(decisions);
}

function etatDuFichier(etat) {
  if (etat.decisions.length === 0) return '';
  if (etat.enregistre === signature(etat.decisions)) return 'Toutes sont dans le fichier enregistré.';
  return garde
    ? 'Gardées dans ce navigateur, pas encore enregistrées dans un fichier.'
    : 'Ce navigateur ne garde rien : enregistrez-les dans un fichier avant de fermer.';
}

function rafraichir() {
  const etat = lire();
  un('liste').replaceChildren(...etat.decisions.map(ligne));
  un('aucune').hidden = etat.decisions.length > 0;
  un('enregistrer').disabled = etat.decisions.length === 0;
  un('garde').textContent = etatDuFichier(etat);
}

/** All that is typed is kept as it is typed. */
function garder() {
  changer(corrigee ? { correction: { id: corrigee, ...saisie() } } : { neuve: saisie() });
}

function finirLaCorrection() {
  corrigee = '';
  changer({ correction: null });
  refuser({});
  ouvrir();
}

function refuser(dites) {
  for (const champ of ['quoi', 'qui', 'pour']) {
    un(`faute-${champ}`).textContent = dites[champ] ?? '';
    un(champ).setAttribute('aria-invalid', String(champ in dites));
  }
  const premier = ['quoi', 'qui', 'pour'].find((champ) => champ in dites);
  if (premier) un(premier).focus();
  return premier !== undefined;
}

function noter(evenement) {
  evenement.preventDefault();
  const etat = lire();
  const dite = saisie();
  const dites = fautes(dite);
  const avant = etat.decisions.find((une) => une.id === corrigee);
  if (!avant && etat.decisions.length >= DECISIONS_MAX) dites.quoi = `Un fichier porte ${DECISIONS_MAX} décisions au plus.`;
  if (refuser(dites)) return;
  changer({
    decisions: poser(etat.decisions, {
      id: corrigee || identifiant(crypto.getRandomValues(new Uint8Array(16))),
      quoi: dite.quoi.replace(/\s*\n\s*/g, ' ').trim(),
      qui: dite.qui.trim(),
      pour: lireJour(dite.pour),
      ...surQuoi(dite.point, avant),
    }),
  });
  if (corrigee) {
    finirLaCorrection();
  } else {
    changer({ neuve: { ...dite, quoi: '', pour: '' } });
    ouvrir();
  }
  annoncer(avant ? 'Décision corrigée.' : 'Décision notée dans ce kit.');
  un('quoi').focus();
}

/** A point that is no longer in this kit stays that of the decision taken on it. */
function surQuoi(point, avant) {
  const ecran = point ? ecrans.find((autre) => autre.dataset.point === point) : undefined;
  if (ecran) return { point: { id: Number(point), titre: titreDuPoint(point) }, sujet: ecran.dataset.sujet };
  const absent = avant?.point && !titreDuPoint(String(avant.point.id));
  return absent ? { point: avant.point, sujet: avant.sujet } : { point: null, sujet: '' };
}

function enregistrer() {
  const etat = lire();
  const adresse = URL.createObjectURL(new Blob([fichier(seance, etat.decisions, Date.now())], { type: 'application/json' }));
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = nomDuFichier(seance.numero);
  lien.click();
  setTimeout(() => URL.revokeObjectURL(adresse), 60_000);
  changer({ enregistre: signature(etat.decisions) });
  rafraichir();
  annoncer(`Fichier ${nomDuFichier(seance.numero)} enregistré : reprenez-le dans Copil, à la page de la séance.`);
}

/* --- all together ------------------------------------------------------------------------------------------------- */

racine.classList.add('anime');
reprendreLeCompte();
mesurer();
ouvrir();
montrer(lAdresse(), false);
setInterval(dire, 1000);
bouger();
addEventListener('pointermove', bouger);
addEventListener('resize', mesurer);
addEventListener('hashchange', () => lAdresse() !== ici && montrer(lAdresse(), true));
addEventListener('storage', (evenement) => evenement.key === CLE && rafraichir());
addEventListener('keydown', (evenement) => {
  const cible = evenement.target instanceof Element ? evenement.target : page;
  const defile = cible.closest?.('.defile');
  const sien = evenement.key.startsWith('Arrow') && defile && defile.scrollWidth > defile.clientWidth;
  const voulu = sien ? null : geste(evenement, cible.tagName);
  if (!voulu) return;
  evenement.preventDefault();
  faire(voulu);
});
addEventListener('beforeunload', (evenement) => {
  const etat = lire();
  const perdu = un('quoi').value !== '' || (etat.decisions.length > 0 && etat.enregistre !== signature(etat.decisions));
  if (!garde && perdu) evenement.preventDefault();
});
for (const element of document.querySelectorAll('[data-geste]')) {
  element.addEventListener('click', () => faire(element.dataset.geste));
}
un('saisie').addEventListener('input', garder);
un('saisie').addEventListener('submit', noter);
un('quoi').addEventListener('keydown', (evenement) => {
  if (evenement.key === 'Enter' && !evenement.shiftKey && !evenement.isComposing) noter(evenement);
});
un('abandonner').addEventListener('click', () => {
  finirLaCorrection();
  annoncer('Correction abandonnée : la décision reste comme elle était.');
});
un('retablir').addEventListener('click', () => {
  if (otee) changer({ decisions: poser(lire().decisions, otee) });
  rafraichir();
  annoncer('Décision rétablie.');
});
un('enregistrer').addEventListener('click', enregistrer);
