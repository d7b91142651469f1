package fr.copil.bilan;

import static fr.copil.commun.Nombres.compte;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffresInseres;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Manques;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.bilan.contenu.TextePropose;
import fr.copil.bilan.redaction.Matiere;
import fr.copil.commun.Etat;
import fr.copil.convention.Engagement;
import fr.copil.figure.FigureModele;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.figure.FiguresPourDocuments;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list gone through before the freeze: what it waits for, then what one should know.
 *
 * @param bilan as the audience of whoever freezes it reads it
 * @param ecrites what people decided of its sections
 * @param chiffres that texts quote, for the same audience
 * @param publics the same ones as everybody reads them
 * @param proposes the drafts as they are now, by section
 */
record Controles(
        FicheBilan fiche,
        Bilan bilan,
        Matiere matiere,
        List<SectionEcrite> ecrites,
        ChiffresInseres chiffres,
        ChiffresInseres publics,
        Map<String, TextePropose> proposes,
        List<Fil> fils) {

    private static final int ANCIEN_EN_MOIS = 6;
    private static final int NOMMES_MAX = 8;

    List<Controle> tous() {
        return Stream.concat(bloquants(), avertissements()).toList();
    }

    private Stream<Controle> bloquants() {
        List<Controle> points = new ArrayList<>();
        if (bilan.sections().isEmpty()) {
            points.add(new Controle(
                    true,
                    visibles().isEmpty()
                            ? "Aucune section n'est visible : le bilan est vide."
                            : "Toutes les sections visibles sont vides : le bilan ne dirait rien.",
                    page()));
        }
        for (Section section : bilan.sections()) {
            if (AEcrire.dans(section)) {
                points.add(bloquant(section.cle(), "il reste à écrire cette section, ou à la cacher du plan"));
            }
            for (FigureModele figure : figures(section)) {
                if (figure.graphique().description().isBlank()) {
                    points.add(bloquant(
                            section.cle(), "la figure « " + figure.titre() + " » n'a pas de texte de remplacement"));
                }
                if (figure.source().isBlank()) {
                    points.add(bloquant(section.cle(), "la figure « " + figure.titre() + " » n'a pas de source"));
                }
            }
        }
        Set<String> dites = bilan.sections().stream().map(Section::cle).collect(Collectors.toSet());
        for (SectionEcrite section : visibles()) {
            // An empty one is not part of the bilan, but its title may still promise it.
            if (!dites.contains(section.cle()) && AEcrire.reste(section.titre())) {
                points.add(bloquant(section.cle(), "il reste à écrire cette section, ou à la cacher du plan"));
            }
            chiffres.de(section.recit())
                    .filter(chiffre -> chiffre.etat() == Etat.RESTREINT)
                    .map(chiffre -> "le chiffre cité « " + chiffre.nom() + " » est réservé au-dessus de l'audience « "
                            + bilan.entete().audience().libelle() + " » de ce bilan : retirez-le")
                    .distinct()
                    .forEach(faute -> points.add(bloquant(section.cle(), faute)));
            if (chiffres.perdus(section.recit()) > 0) {
                points.add(bloquant(section.cle(), "un chiffre cité ne mène à rien : insérez-le de nouveau"));
            }
        }
        fils.stream()
                .filter(fil -> fil.conteste() && !fil.resolu())
                .forEach(fil -> points.add(bloquant(fil.section(), "une valeur contestée n'est pas tranchée")));
        return points.stream();
    }

    private Stream<Controle> avertissements() {
        List<Controle> points = new ArrayList<>();
        for (Section section : bilan.sections()) {
            if (aRelire(section)) {
                points.add(averti(section.cle(), "le texte proposé n'a été relu par personne"));
            }
            figures(section).stream()
                    .filter(Manques::dans)
                    .forEach(figure -> points.add(averti(
                            section.cle(),
                            "une série ou une année n'est pas transmise dans la figure « " + figure.titre() + " »")));
        }
        Set<String> dites = bilan.sections().stream().map(Section::cle).collect(Collectors.toSet());
        for (SectionEcrite section : visibles()) {
            if (!dites.contains(section.cle())) {
                points.add(averti(section.cle(), "la section est vide, elle ne paraîtra pas"));
            }
            Set<ChiffreRenvoye> lus = new HashSet<>(chiffres.de(section.recit()).toList());
            lus.stream()
                    .filter(chiffre -> chiffre.etat() != Etat.VALEUR && chiffre.etat() != Etat.RESTREINT)
                    .forEach(chiffre -> points.add(averti(
                            section.cle(),
                            "le chiffre cité « " + chiffre.nom() + " » n'a pas de valeur : "
                                    + FiguresPourDocuments.enMots(chiffre))));
            TextePropose propose = proposes.getOrDefault(section.cle(), TextePropose.AUCUN);
            if (propose.aChange(section)) {
                points.add(averti(section.cle(), "le texte proposé a changé depuis que vous l'avez repris : voir"));
            }
            if (publics.de(section.recit()).anyMatch(this::cacheAuxAutres)) {
                points.add(averti(
                        section.cle(), "un chiffre cité sera masqué dans les documents d'une audience plus large"));
            }
        }
        visibles().forEach(section -> {
            long attente = fils.stream()
                    .filter(fil -> fil.section().equals(section.cle()) && !fil.resolu() && !fil.conteste())
                    .count();
            if (attente > 0) {
                points.add(
                        averti(section.cle(), compte(attente, "commentaire non résolu", "commentaires non résolus")));
            }
        });
        LocalDate limite = matiere.arrete().minusMonths(ANCIEN_EN_MOIS);
        nommer(
                points,
                matiere.suivis(engagement -> !engagement.suivi().termine() && ancien(engagement, limite)),
                "état ancien, de plus de six mois");
        nommer(
                points,
                matiere.suivis(engagement ->
                        !engagement.suivi().termine() && engagement.suivi().majLe() == null),
                "sans nouvelle depuis la signature");
        return points.stream();
    }

    /** Its text is the one that Copil drafted. */
    static boolean aRelire(Section section) {
        return section.proposee() && !section.recit().isEmpty();
    }

    private static boolean ancien(Engagement engagement, LocalDate limite) {
        OffsetDateTime nouvelles = engagement.suivi().majLe();
        return nouvelles != null && nouvelles.toLocalDate().isBefore(limite);
    }

    private boolean cacheAuxAutres(ChiffreRenvoye chiffre) {
        ChiffreRenvoye ici = chiffres.lus().get(chiffre.renvoi());
        return ici != null && ici.etat() == Etat.VALEUR && chiffre.etat() != Etat.VALEUR;
    }

    /** Each one by its name while they are few; all of them at once otherwise. */
    private void nommer(List<Controle> points, List<Engagement> engagements, String quoi) {
        if (engagements.size() > NOMMES_MAX) {
            points.add(new Controle(
                    false,
                    compte(engagements.size(), "engagement", "engagements") + " : " + quoi + ".",
                    "/conventions/" + fiche.convention()));
        } else {
            engagements.forEach(engagement -> points.add(
                    new Controle(false, "« " + engagement.titre() + " » : " + quoi + ".", engagement.lien())));
        }
    }

    private List<SectionEcrite> visibles() {
        return ecrites.stream().filter(SectionEcrite::visible).toList();
    }

    private static List<FigureModele> figures(Section section) {
        return section.blocs().stream()
                .flatMap(bloc -> bloc instanceof Bloc.Illustration i ? Stream.of(i.figure()) : Stream.empty())
                .toList();
    }

    private String titre(String cle) {
        return ecrites.stream()
                .filter(section -> section.cle().equals(cle))
                .map(SectionEcrite::titre)
                .findFirst()
                .orElse(cle);
    }

    private Controle bloquant(String section, String faute) {
        return point(true, section, faute);
    }

    private Controle averti(String section, String avis) {
        return point(false, section, avis);
    }

    private Controle point(boolean bloquant, String section, String quoi) {
        return new Controle(bloquant, "« " + titre(section) + " » : " + quoi + ".", lien(section));
    }

    private String page() {
        return "/bilans/" + fiche.id();
    }

    private String lien(String section) {
        return page() + "?section=" + section;
    }
}
