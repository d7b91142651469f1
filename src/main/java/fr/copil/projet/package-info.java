/** What is being written: conventions and avenants as drafts, compared, validated by two functions, signed, put in force. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "commun",
            "territoire",
            "territoire :: ui",
            "acces",
            "direct",
            "direct :: ui",
            "collecte",
            "collecte :: classeur",
            "collecte :: fichier",
            "collecte :: referentiel",
            "convention",
            "indicateur :: mesure",
            "ui"
        })
package fr.copil.projet;
