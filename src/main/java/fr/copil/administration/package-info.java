/** What the administrator does: who has an account, and what it may do. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "commun",
            "acces",
            "acces :: connexion",
            "acces :: service",
            "figure",
            "territoire",
            "territoire :: ui",
            "convention",
            "collecte :: fichier",
            "courriel",
            "ui"
        })
package fr.copil.administration;
