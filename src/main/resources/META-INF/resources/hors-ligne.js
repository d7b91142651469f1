/*
 * The service worker: when a page is asked for and its server does not answer, Copil's own words instead of the browser's
 * error. It keeps nothing else, and leaves all that is not a page alone. Decision 0056.
 */

/** What a proxy answers for a server that is away. */
const ABSENT = [502, 503, 504];

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Copil ne répond pas</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:38rem;margin:12vh auto;padding:0 1.5rem}h1{font-size:1.6rem}
button{font:inherit;padding:.5rem 1rem}</style>
<h1>Copil ne répond pas</h1>
<p>Le réseau est coupé, ou le serveur est arrêté. Rien de ce qui est enregistré n'est perdu.</p>
<p id="saisies" hidden>Ce que vous tapiez est gardé dans cet onglet : vous le retrouverez sur la page.</p>
<p role="status">Cette page se recharge d'elle-même dès que Copil répond : laissez-la ouverte. Si cela dure, vérifiez votre
réseau, puis prévenez l'administrateur de Copil.</p>
<p><button type="button">Réessayer maintenant</button></p>
<script>
const encore = () => location.replace(location.href);
document.querySelector('button').addEventListener('click', encore);
try { document.getElementById('saisies').hidden = !sessionStorage.getItem('copil-saisies'); } catch {}
setInterval(async () => {
  try { if (!${JSON.stringify(ABSENT)}.includes((await fetch('/icone.svg', { cache: 'no-store' })).status)) encore(); } catch {}
}, 3000);
</script></html>`;

const absent = () =>
  new Response(PAGE, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'",
    },
  });

self.addEventListener('install', () => self.skipWaiting());
// The request leaves while the worker wakes up: nobody waits for it.
self.addEventListener('activate', (debut) => debut.waitUntil(self.registration.navigationPreload?.enable()));

async function repondre(demande) {
  try {
    const reponse = (await demande.preloadResponse) ?? (await fetch(demande.request));
    return ABSENT.includes(reponse.status) ? absent() : reponse;
  } catch {
    return absent();
  }
}

self.addEventListener('fetch', (demande) => {
  if (demande.request.mode === 'navigate') demande.respondWith(repondre(demande));
});
