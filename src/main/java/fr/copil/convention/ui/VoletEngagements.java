package fr.copil.convention.ui;

import fr.copil.commun.Textes;
import fr.copil.convention.Document;
import fr.copil.convention.Engagement;
import fr.copil.convention.FiltreEngagements;
import fr.copil.convention.ListeEngagements;
import fr.copil.ui.Criteres;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Ligne;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The engagements of a document: the tree of its objectives, or a plain list when sorted; and those without indicateur. */
final class VoletEngagements {

    static final int TAILLE = 50;

    private static final Comparator<Engagement> PAR_TITRE = Comparator.comparing(e -> Textes.normaliser(e.titre()));

    /** What does not say goes last. */
    private static final Map<String, Comparator<Engagement>> TRIS = Map.of(
            "titre",
            PAR_TITRE,
            "etat",
            Comparator.comparing((Engagement e) -> !e.type().suivi())
                    .thenComparing(e -> e.suivi().etat())
                    .thenComparing(PAR_TITRE),
            "echeance",
            Comparator.comparing(Engagement::dueLe, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(e -> e.echeance().isEmpty())
                    .thenComparing(PAR_TITRE),
            "pilote",
            Comparator.comparing((Engagement e) -> e.pilote().isEmpty())
                    .thenComparing(e -> Textes.normaliser(e.pilote()))
                    .thenComparing(PAR_TITRE));

    private VoletEngagements() {}

    static Volet arbre(Document document, FiltreEngagements filtre, ListeEngagements liste, Criteres criteres) {
        return Volet.seul(
                VoletsDeSuivi.devoirs(liste),
                modele(
                        "engagements",
                        "Les engagements de " + document.convention().titreCourt() + ", sous ses objectifs",
                        AdresseEngagements.filtres(document.code(), filtre, liste),
                        document,
                        liste,
                        criteres,
                        filtre.entier(),
                        filtre.objectif(),
                        "Aucun engagement ne répond à tous ces filtres. Enlevez-en un, ou ouvrez l'onglet de nouveau pour "
                                + "tout revoir."));
    }

    static Volet orphelins(Document document, ListeEngagements liste, Criteres criteres) {
        return Volet.seul(
                "Engagements et orientations dont aucun indicateur du document ne dit s'ils sont tenus.",
                modele(
                        "orphelins",
                        "Les engagements sans indicateur de "
                                + document.convention().titreCourt(),
                        List.of(),
                        document,
                        liste,
                        criteres,
                        false,
                        null,
                        "Chaque engagement de ce document a au moins un indicateur."));
    }

    private static ListeModele modele(
            String id,
            String legende,
            List<ListeModele.Filtre> filtres,
            Document document,
            ListeEngagements liste,
            Criteres criteres,
            boolean vides,
            @Nullable String racine,
            String vide) {
        int total = liste.engagements().size();
        int page = Math.min(criteres.page(), Math.max(1, (total + TAILLE - 1) / TAILLE));
        Comparator<Engagement> tri = TRIS.get(String.valueOf(criteres.valeur("tri")));
        List<Ligne> lignes = tri == null
                ? new ArbreEngagements(document.code(), liste, racine).lignes(page, TAILLE, vides)
                : liste.engagements().stream()
                        .sorted(tri)
                        .skip((page - 1L) * TAILLE)
                        .limit(TAILLE)
                        .map(engagement -> LigneEngagement.de(engagement, liste.aujourdHui()))
                        .toList();
        return new ListeModele(
                        id,
                        legende,
                        filtres,
                        LigneEngagement.colonnes(),
                        lignes,
                        total,
                        page,
                        TAILLE,
                        vide,
                        "/export/engagements?convention=" + document.code())
                .repliee();
    }
}
