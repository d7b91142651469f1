/** What leaves by e-mail: written with the change that causes it, sent in the background, shown to the administrator. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "commun",
            "acces",
            "acces :: connexion",
            "figure",
            "territoire",
            "comite :: convocation",
            "indicateur :: attendu",
            "indicateur :: versement",
            "convention :: suivi",
            "direct",
            "direct :: ui",
            "ui"
        })
package fr.copil.courriel;
