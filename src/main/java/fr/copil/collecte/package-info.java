/** What arrives: readers of published files and of the référentiel, deliveries, faults, loading at start. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "commun",
            "territoire",
            "territoire :: ui",
            "direct",
            "direct :: ui",
            "acces",
            "figure",
            "indicateur",
            "indicateur :: mesure",
            "indicateur :: pre",
            "indicateur :: versement",
            "convention :: suivi",
            "ui"
        })
package fr.copil.collecte;
