/**
 * A computer that slept, a network that came back: the page asks the server where things stand. The answer brings what
 * changed meanwhile, or says that the session ended, and then the page loads again.
 */
const BATTEMENT_MS = 30_000;

/** A tab in the background beats once a minute. */
const SOMMEIL_MS = 150_000;

let dernier = Date.now();

function reveiller(): void {
  document.querySelector('.copil-coquille')?.dispatchEvent(new CustomEvent('copil-reveil'));
}

function battre(): void {
  const maintenant = Date.now();
  if (maintenant - dernier > SOMMEIL_MS) reveiller();
  dernier = maintenant;
}

window.setInterval(battre, BATTEMENT_MS);
document.addEventListener('visibilitychange', battre);
window.addEventListener('online', reveiller);
window.addEventListener('pageshow', (retour) => {
  if (retour.persisted) reveiller();
});
