// Runs before the page's own scripts. Notes when each chart is complete in the page: an SVG with its overlay, seen by a
// MutationObserver in the chart's shadow tree, so that nothing has to poll.
(() => {
  const dessines = new Map();
  let depuis = 0;
  let attente = null;

  const conclure = () => {
    if (!attente || dessines.size < attente.nombre) return;
    const { rendre } = attente;
    attente = null;
    rendre(JSON.stringify({ debut: depuis, fin: Math.max(...dessines.values()), requetes: requetes() }));
  };

  const requetes = () =>
    performance
      .getEntriesByType('resource')
      .filter((r) => r.startTime >= depuis && /\?v-r=/.test(r.name))
      .map((r) => ({ type: /v-r=(\w+)/.exec(r.name)[1], debut: r.startTime, fin: r.responseEnd }));

  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const racine = attachShadow.call(this, options);
    if (this.localName === 'copil-graphique') {
      new MutationObserver(() => {
        if (racine.querySelector('svg .dessus')) {
          dessines.set(this, performance.now());
          conclure();
        }
      }).observe(racine, { childList: true, subtree: true });
    }
    return racine;
  };

  // A click is counted from the moment the browser received it.
  addEventListener('click', (clic) => { if (attente) depuis = clic.timeStamp; }, true);

  globalThis.copilBench = {
    /** From now on, only what is drawn anew counts. */
    armer() {
      dessines.clear();
      performance.clearResourceTimings();
      this.promesse = this.dessines(4);
    },
    dessines(nombre) {
      return new Promise((rendre) => {
        attente = { nombre, rendre };
        conclure();
      });
    },
    /** When the first text or image was painted. */
    premierePeinture() {
      return new Promise((rendre) =>
        new PerformanceObserver((liste) => {
          const peinte = liste.getEntriesByName('first-contentful-paint')[0];
          if (peinte) rendre(peinte.startTime);
        }).observe({ type: 'paint', buffered: true }),
      );
    },
    /** How much moved that nobody had asked to. */
    deplacements() {
      return new Promise((rendre) => {
        let somme = 0;
        new PerformanceObserver((liste) =>
          liste.getEntries().forEach((pas) => {
            if (!pas.hadRecentInput) somme += pas.value;
          }),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => rendre(somme), 200);
      });
    },
    /** The shortest way from a click to the server and back into the page. */
    async allerRetour() {
      const debut = performance.now();
      await (await fetch('icone.svg', { cache: 'no-store' })).text();
      document.body.dataset.bench = String(debut);
      return performance.now() - debut;
    },
  };
})();
