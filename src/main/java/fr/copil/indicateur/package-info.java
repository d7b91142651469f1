/** What is measured: definitions, series, gaps between populations, targets, who is awaited, aggregation along territories. */
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
            "ui"
        })
package fr.copil.indicateur;
