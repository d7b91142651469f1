/** What is put in, territory by territory: posts and euros that files publish and that services declare, each counted once. */
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
            "indicateur :: secret",
            "ui"
        })
package fr.copil.moyens;
