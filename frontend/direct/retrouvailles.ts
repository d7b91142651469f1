import type { Saisie, Saisies } from './saisies';

const ESSAIS = 60;
const ENTRE_DEUX_MS = 500;

function bouton(texte: string, action: () => void): HTMLButtonElement {
  const un = document.createElement('button');
  un.type = 'button';
  un.className = 'copil-bouton-secondaire';
  un.textContent = texte;
  un.addEventListener('click', action);
  return un;
}

/** The page was loaded again during the cut: what was typed there is shown, to be copied where it goes. */
function montrer(textes: Saisie[], oublier: () => void): void {
  const place = document.createElement('section');
  place.className = 'copil-hors-ligne';
  place.setAttribute('role', 'status');
  const mots = document.createElement('p');
  mots.textContent = "La page a été rechargée pendant la coupure. Voici ce que vous y tapiez, et qui n'est peut-être pas enregistré\u00a0:";
  const liste = document.createElement('dl');
  for (const { nom, texte } of textes) {
    const quoi = document.createElement('dt');
    quoi.textContent = nom;
    const dit = document.createElement('dd');
    dit.textContent = texte;
    liste.append(quoi, dit);
  }
  const copier = bouton('Copier', () => {
    void navigator.clipboard?.writeText(textes.map(({ texte }) => texte).join('\n\n')).then(() => (copier.textContent = 'Copié'));
  });
  const fini = bouton("C'est repris, oublier", () => {
    oublier();
    place.remove();
  });
  const boutons = document.createElement('p');
  boutons.append(copier, ' ', fini);
  place.append(mots, liste, boutons);
  document.body.append(place);
}

/** Once the page says whose it is. */
export function retrouver(saisies: Saisies): void {
  let essais = 0;
  const attente = window.setInterval(() => {
    if (++essais > ESSAIS) window.clearInterval(attente);
    if (!document.querySelector('[data-compte]')) return;
    window.clearInterval(attente);
    const textes = saisies.retrouver();
    if (textes.length > 0) montrer(textes, () => saisies.oublier());
  }, ENTRE_DEUX_MS);
}
