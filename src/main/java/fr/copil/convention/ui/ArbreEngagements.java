package fr.copil.convention.ui;

import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.convention.Engagement;
import fr.copil.convention.ListeEngagements;
import fr.copil.convention.Objectif;
import fr.copil.convention.Objectifs;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The engagements of a document under its objectives, a page at a time: every page opens with the whole path of its first
 * row.
 */
class ArbreEngagements {

    private static final String SANS_OBJECTIF = "";

    private final String convention;
    private final ListeEngagements liste;
    private final Objectifs objectifs;
    /** Ids of objectives; all of them when it is empty. */
    private final List<String> perimetre;

    private final List<Ligne> lignes = new ArrayList<>();
    private List<Objectif> ouverts = List.of();
    private int rang;

    ArbreEngagements(String convention, ListeEngagements liste) {
        this(convention, liste, null);
    }

    /** @param racine only what stands under this objective; none for all */
    ArbreEngagements(String convention, ListeEngagements liste, @Nullable String racine) {
        this.perimetre = racine == null ? List.of() : liste.objectifs().sousArbre(racine);
        this.convention = convention;
        this.liste = liste;
        this.objectifs = liste.objectifs();
    }

    /** @param vides whether objectives without engagement are shown too: not under a filter, which would hide why */
    List<Ligne> lignes(int page, int taille, boolean vides) {
        int debut = (page - 1) * taille;
        int fin = debut + taille;
        int total = liste.engagements().size();
        Map<String, List<Engagement>> parObjectif =
                liste.engagements().stream().collect(Collectors.groupingBy(this::place));
        for (Objectif objectif : objectifs.arbre(convention)) {
            List<Engagement> siens = parObjectif.getOrDefault(objectif.id(), List.of());
            siens.forEach(engagement -> {
                if (rang >= debut && rang < fin) {
                    ouvrir(objectif);
                    lignes.add(LigneEngagement.de(engagement, liste.aujourdHui()));
                }
                rang++;
            });
            boolean ici = rang >= debut && (rang < fin || total <= fin);
            if (vides && siens.isEmpty() && ici && feuille(objectif) && dedans(objectif)) {
                ouvrir(objectif);
            }
        }
        List<Engagement> restants = parObjectif.getOrDefault(SANS_OBJECTIF, List.of());
        if (!restants.isEmpty() && rang + restants.size() > debut && rang < fin) {
            lignes.add(Ligne.titre(new Groupe("Sans objectif dans le document", 1)));
            restants.subList(Math.max(0, debut - rang), Math.min(restants.size(), fin - rang))
                    .forEach(engagement -> lignes.add(LigneEngagement.de(engagement, liste.aujourdHui())));
        }
        return lignes;
    }

    /** An objective of annexe 2 is another name of one of the tree. */
    private String place(Engagement engagement) {
        return objectifs
                .parId(engagement.objectif())
                .map(objectif -> objectif.equivalent() == null ? objectif.id() : objectif.equivalent())
                .orElse(SANS_OBJECTIF);
    }

    private boolean dedans(Objectif objectif) {
        return perimetre.isEmpty() || perimetre.contains(objectif.id());
    }

    private boolean feuille(Objectif objectif) {
        return objectifs.sousArbre(objectif.id()).size() == 1;
    }

    private void ouvrir(Objectif objectif) {
        List<Objectif> chemin = objectifs.chemin(objectif);
        for (int i = 0; i < chemin.size(); i++) {
            if (i >= ouverts.size() || !ouverts.get(i).equals(chemin.get(i))) {
                lignes.add(Ligne.titre(new Groupe(
                        chemin.get(i).libelle(), i + 1, MotsDesConventions.joindre(" · ", detail(chemin.get(i))))));
            }
        }
        ouverts = chemin;
    }

    /** Its other wordings, the notes on it; where it stands in the document is the matter of the export. */
    private String[] detail(Objectif objectif) {
        List<String> details = new ArrayList<>();
        objectifs.autresLibelles(objectif).forEach(autre -> {
            details.add("dans l'annexe 2 : « " + autre.libelle() + " »");
            details.addAll(Renvois.lisibles(Textes.plusieurs(autre.note())));
        });
        details.addAll(Renvois.lisibles(Textes.plusieurs(objectif.note())));
        return details.toArray(String[]::new);
    }
}
