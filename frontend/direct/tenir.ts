/**
 * Where Vaadin would put an empty frame in the place of the page when its server is away (going back, above all), the page
 * that is there stays, and goes where it was asked to once the server answers.
 */

interface Etats {
  online: boolean;
  addStateChangeListener(entendre: () => void): void;
  removeStateChangeListener(entendre: () => void): void;
}

const ENTRE_DEUX_ESSAIS_MS = 3_000;

/** The page came, and its server went before it could start. */
function attente(): HTMLElement {
  const place = document.createElement('main');
  place.className = 'copil-connexion';
  place.innerHTML = `<h1>Copil ne répond pas</h1><p>Rien de ce qui est enregistré n'est perdu. Cette page se recharge d'elle-même dès
    que Copil répond : laissez-la ouverte.</p>`;
  window.setInterval(() => {
    fetch('/icone.svg', { cache: 'no-store' }).then(
      ({ ok }) => ok && location.reload(),
      () => undefined,
    );
  }, ENTRE_DEUX_ESSAIS_MS);
  return place;
}

export function tenir(flow: object, etats: Etats): void {
  Object.assign(flow, {
    offlineStubAction: async (): Promise<HTMLElement> => {
      const page = (flow as { container?: HTMLElement & { onBeforeEnter?: unknown; onBeforeLeave?: unknown } }).container;
      if (!page) return attente();
      page.onBeforeEnter = undefined;
      page.onBeforeLeave = undefined;
      const reprendre = (): void => {
        if (!etats.online) return;
        etats.removeStateChangeListener(reprendre);
        window.dispatchEvent(new PopStateEvent('popstate'));
      };
      etats.addStateChangeListener(reprendre);
      return page;
    },
  });
}
