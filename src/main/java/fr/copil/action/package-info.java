/** What is done on the ground under engagements: actions that services enter, find again and count. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "commun",
            "figure",
            "territoire",
            "territoire :: ui",
            "acces",
            "direct",
            "direct :: ui",
            "collecte :: classeur",
            "collecte :: fichier",
            "convention",
            "indicateur",
            "indicateur :: secret",
            "ui"
        })
package fr.copil.action;
