/** The one page: where a territory stands, in four figures. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "commun",
            "figure",
            "territoire",
            "territoire :: ui",
            "acces",
            "acces :: connexion",
            "indicateur",
            "indicateur :: attendu",
            "indicateur :: figures",
            "indicateur :: mesure",
            "indicateur :: pre",
            "indicateur :: versement",
            "convention",
            "convention :: suivi",
            "collecte",
            "direct",
            "direct :: ui",
            "ui"
        })
package fr.copil.tableaudebord;
