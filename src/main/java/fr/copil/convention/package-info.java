/** What was signed: conventions, their engagements and how far each one is, dispositifs. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "commun",
            "territoire",
            "territoire :: ui",
            "acces",
            "figure",
            "fichier",
            "indicateur",
            "indicateur :: mesure",
            "indicateur :: secret",
            "indicateur :: versement",
            "direct",
            "direct :: ui",
            "ui"
        })
package fr.copil.convention;
