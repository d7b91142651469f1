/** Whom one calls: functions of services by territory, and the one of each engagement. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"commun", "territoire", "territoire :: ui", "acces", "direct :: ui", "indicateur", "ui"})
package fr.copil.annuaire;
