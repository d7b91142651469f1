/** Who meets and what comes of it: committees, their séances, what they look at and decide. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "commun",
            "fichier",
            "figure",
            "territoire",
            "territoire :: ui",
            "acces",
            "acces :: connexion",
            "direct",
            "direct :: ui",
            "indicateur",
            "indicateur :: attendu",
            "indicateur :: contestation",
            "indicateur :: diffusion",
            "indicateur :: figures",
            "indicateur :: mesure",
            "indicateur :: repere",
            "indicateur :: versement",
            "convention",
            "convention :: suivi",
            "bilan",
            "bilan :: contenu",
            "bilan :: document",
            "tableaudebord",
            "ui"
        })
package fr.copil.comite;
