package fr.copil.bilan.contenu;

/** What an indicateur of the bilan measures, as its document defines it. */
public record DefinitionCitee(
        String code, String nom, String numerateur, String denominateur, String calcul, String source, String notes) {}
