/**
 * Says when the line by which changes come is cut: the push client tries again by itself, in silence, and a page that
 * looks alive would be an old one.
 */
interface Etat {
  state: string;
}

interface Vaadin {
  connectionState?: Etat;
}

type Fenetre = Window & {
  Vaadin?: Vaadin;
  vaadinPush?: { atmosphere?: { addCallback(entendre: (reponse: Etat) => void): void } };
};

/** A line that comes back at once is not worth a word. */
const SILENCE_MS = 2_000;

const fenetre = window as Fenetre;
let alerte = 0;

/** Whether changes come. */
export function pousse(): boolean {
  return alerte === 0;
}

function dire(etat: 'connected' | 'reconnecting'): void {
  if (fenetre.Vaadin?.connectionState) fenetre.Vaadin.connectionState.state = etat;
}

function entendre({ state }: Etat): void {
  if (state === 'closed') {
    if (alerte === 0) alerte = window.setTimeout(() => dire('reconnecting'), SILENCE_MS);
  } else if (alerte !== 0) {
    window.clearTimeout(alerte);
    alerte = 0;
    dire('connected');
  }
}

// The push client comes after the page, and only once.
const attente = window.setInterval(() => {
  const atmosphere = fenetre.vaadinPush?.atmosphere;
  if (atmosphere) {
    window.clearInterval(attente);
    atmosphere.addCallback(entendre);
  }
}, 500);
