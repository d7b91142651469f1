/** What goes up to the ministers: sections drafted from the data, written by people, frozen, signed, exported. */
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
            "indicateur",
            "indicateur :: mesure",
            "indicateur :: versement",
            "indicateur :: figures",
            "convention",
            "convention :: dispositifs",
            "convention :: suivi",
            "methode",
            "moyens",
            "tableaudebord",
            "ui"
        })
package fr.copil.bilan;
