package fr.copil.convention;

import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.Document.Contenu;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Engagements, objectives and documents that tests make up, with only what each one needs to say. */
public final class Exemples {

    public static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 22);

    private Exemples() {}

    public static Engagement engagement(String id, TypeEngagement type, @Nullable String objectif) {
        return engagement(id, type, objectif, "", null, duDocument(EtatSuivi.NON_RENSEIGNE, null, ""));
    }

    /** What the document alone says. */
    public static Suivi duDocument(EtatSuivi etat, @Nullable LocalDate depuis, String citation) {
        return new Suivi(etat, depuis, citation, 0, null, List.of(), null);
    }

    public static Engagement engagement(
            String id,
            TypeEngagement type,
            @Nullable String objectif,
            String echeance,
            @Nullable LocalDate echeanceLe,
            Suivi suivi) {
        return new Engagement(
                id,
                "N",
                type,
                objectif,
                "Titre de " + id,
                "Promesse de " + id,
                "",
                "",
                echeance,
                echeanceLe,
                "N art. 1",
                "",
                suivi,
                List.of());
    }

    public static Objectif objectif(String id, @Nullable String parent) {
        return new Objectif(id, "N", parent, null, "Objectif " + id, "N art. " + id, "");
    }

    public static Objectif equivalent(String id, @Nullable String parent, String de) {
        return new Objectif(id, "N", parent, de, "Autre nom de " + de, "N A2", "");
    }

    public static Document document(String code, @Nullable LocalDate debut, @Nullable LocalDate fin) {
        return new Document(
                new Convention(
                        code,
                        "Titre entier de " + code,
                        "Titre de " + code,
                        "departemental",
                        CodeTerritoire.departement("44"),
                        debut == null ? null : debut.getYear(),
                        fin == null ? null : fin.getYear()),
                "Préfet | Inspecteur d'académie",
                debut,
                fin,
                "",
                "",
                "Loire-Atlantique",
                List.of(),
                code + " titre",
                "",
                new Contenu(1, 2, 0, 0, Map.of(TypeEngagement.ENGAGEMENT, 3), Map.of(EtatSuivi.EN_COURS, 3), 0, 0));
    }

    public static ValeurImprimee valeur(String operateur, @Nullable String nombre, @Nullable String max, String unite) {
        return new ValeurImprimee(
                "V-1",
                "Un fait",
                null,
                null,
                "",
                "",
                operateur,
                nombre == null ? null : new BigDecimal(nombre),
                max == null ? null : new BigDecimal(max),
                unite,
                "cible",
                "N art. 1",
                "",
                List.of());
    }
}
