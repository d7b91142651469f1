/** One box for everything that has an address: territories, what documents hold and print, méthode, séances, bilans. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "acces",
            "bilan :: contenu",
            "comite",
            "commun",
            "convention :: suivi",
            "territoire",
            "ui"
        })
package fr.copil.recherche;
