/** `?`, or the link at the foot of the page: the keys that work here. */

import { appelle } from '../recherche/raccourcis';
import { permettre, permises } from './seules';
import { quiMarchent } from './touches';

function element(nom: string, texte = '', ...dedans: (Node | string)[]): HTMLElement {
  const un = document.createElement(nom);
  un.append(texte, ...dedans);
  return un;
}

function liste(): HTMLElement[] {
  return quiMarchent((selecteur) => document.querySelector(selecteur) !== null).flatMap(({ titre, touches }) => {
    const lignes = element('dl');
    for (const { touches: lesquelles, quoi } of touches) {
      const cle = element('dt');
      lesquelles.forEach((touche, i) => cle.append(...(i > 0 ? [' ou '] : []), element('kbd', touche)));
      lignes.append(cle, element('dd', quoi));
    }
    return [element('h3', titre), lignes];
  });
}

function reglage(): HTMLElement {
  const case_ = document.createElement('input');
  case_.type = 'checkbox';
  case_.checked = permises();
  case_.addEventListener('change', () => permettre(case_.checked));
  return element('label', '', case_, ' Les touches / et ? agissent seules, dans ce navigateur');
}

function ouvrir(): void {
  if (document.querySelector('dialog.copil-touches')) return;
  const dialogue = document.createElement('dialog');
  dialogue.className = 'copil-touches';
  const titre = element('h2', 'Touches du clavier sur cet écran');
  titre.id = 'copil-touches-titre';
  dialogue.setAttribute('aria-labelledby', titre.id);
  const fermer = element('button', 'Fermer') as HTMLButtonElement;
  fermer.type = 'button';
  fermer.className = 'copil-bouton-secondaire';
  fermer.addEventListener('click', () => dialogue.close());
  const plus = element('a', 'Aide') as HTMLAnchorElement;
  plus.href = '/aide';
  plus.addEventListener('click', () => dialogue.close());
  dialogue.append(titre, ...liste(), element('p', '', reglage()), element('p', '', fermer, ' ', plus));
  // The focus goes back by itself to where it was.
  dialogue.addEventListener('close', () => dialogue.remove());
  document.body.append(dialogue);
  dialogue.showModal();
}

document.addEventListener('keydown', (touche) => {
  if (touche.key === '?' && appelle(touche, '?') && document.querySelector('.copil-coquille')) {
    touche.preventDefault();
    ouvrir();
  }
});
document.addEventListener('copil-touches', ouvrir);
