package fr.copil.convention.ui;

import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.convention.Engagement;
import fr.copil.convention.EngagementNomme;
import fr.copil.convention.FicheEngagement;
import fr.copil.convention.Notice;
import fr.copil.convention.Objectif;
import fr.copil.convention.Suivi;
import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.Champ;
import fr.copil.ui.FicheModele.LienNomme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an engagement is, field by field, with every doubt that bears on it. */
class EngagementEnFiche {

    private final FicheEngagement fiche;
    private final Engagement engagement;

    EngagementEnFiche(FicheEngagement fiche) {
        this.fiche = fiche;
        this.engagement = fiche.engagement();
    }

    FicheModele modele() {
        return new FicheModele(
                        chemin(),
                        Textes.majuscule(engagement.type().libelle()),
                        engagement.titre(),
                        engagement.promesse(),
                        champs(),
                        Renvois.lisibles(Textes.plusieurs(engagement.note())))
                .venantDe("D'où vient cet engagement", origine());
    }

    private List<LienNomme> chemin() {
        String convention = "/conventions/" + engagement.convention();
        return Stream.concat(
                        Stream.of(
                                new LienNomme("Conventions", "/conventions"),
                                new LienNomme(fiche.titreConvention(), convention)),
                        fiche.chemin().stream().map(objectif -> new LienNomme(objectif.libelle(), adresse(objectif))))
                .toList();
    }

    /** The tree narrowed to the objective; one of annexe 2 is in the synthesis. */
    private String adresse(Objectif objectif) {
        return objectif.equivalent() == null
                ? "/conventions/" + engagement.convention() + "?objectif=" + objectif.id()
                : PartieDeLEcran.SYNTHESE.adresse(engagement.convention());
    }

    private List<Champ> champs() {
        List<Champ> champs = new ArrayList<>(List.of(
                suivi()
                        ? Champ.etat(
                                MotsDesConventions.etat(engagement),
                                etat(),
                                engagement.suivi().etat().code())
                        : Champ.texte(MotsDesConventions.etat(engagement), etat()),
                Champ.texte("Pilote", MotsDesConventions.liste(engagement.pilote())),
                Champ.texte("Partenaires", MotsDesConventions.liste(engagement.partenaires())),
                Champ.texte("Échéance", echeance()),
                Champ.liens(
                        "Indicateurs",
                        fiche.indicateurs().stream()
                                .map(i -> new LienNomme(i.nom(), "/indicateurs/" + i.id()))
                                .toList(),
                        "aucun"),
                Champ.liens(
                        "Action ou engagement plus large",
                        fiche.parents().stream()
                                .map(p -> new LienNomme(p.titre(), "/engagements/" + p.id()))
                                .toList(),
                        "aucun"),
                Champ.liens(
                        "Dispositifs qui y contribuent",
                        fiche.dispositifs().stream()
                                .map(d -> new LienNomme(d.nom(), "/dispositifs/" + d.id()))
                                .toList(),
                        "aucun dans le recensement"),
                Champ.texte("Source", Renvois.lieux(engagement.source()))));
        if (engagement.recurrence().revient()) {
            champs.add(4, Champ.texte("Revient", engagement.recurrence().libelle()));
        }
        suites("Poursuit", fiche.poursuit()).ifPresent(champs::add);
        suites("Poursuivi par", fiche.suites()).ifPresent(champs::add);
        if (!fiche.autresLibelles().isEmpty()) {
            champs.add(Champ.texte(
                    "Objectif dans l'annexe 2",
                    fiche.autresLibelles().stream().map(Objectif::libelle).collect(Collectors.joining(" ; "))));
        }
        return champs;
    }

    /** What an earlier text promised, or a later one: each keeps its own states. */
    private static Optional<Champ> suites(String libelle, List<FicheEngagement.Suite> suites) {
        return suites.isEmpty()
                ? Optional.empty()
                : Optional.of(Champ.liens(
                        libelle,
                        suites.stream()
                                .map(suite -> new LienNomme(
                                        suite.titre() + " (" + suite.texte() + ")", "/engagements/" + suite.id()))
                                .toList(),
                        ""));
    }

    /** Whether it has a state of its own, and not that of what details it, or none. */
    private boolean suivi() {
        Suivi suivi = engagement.suivi();
        return !suivi.jamaisMisAJour()
                || (engagement.type().suivi()
                        && (fiche.details().isEmpty() || !suivi.citation().isEmpty()));
    }

    private String etat() {
        Suivi suivi = engagement.suivi();
        if (!fiche.details().isEmpty() && suivi.citation().isEmpty() && suivi.jamaisMisAJour()) {
            return MotsDesConventions.etats(DetailsDEngagement.etats(fiche))
                    + " parmi les engagements qui le détaillent";
        }
        if (!engagement.type().suivi() && suivi.jamaisMisAJour()) {
            return LigneEngagement.sansSuivi(engagement.type()) + ", sans état à suivre";
        }
        return MotsDesConventions.joindre(
                ", ",
                suivi.etat().libelle(),
                suivi.depuis() == null ? "" : "depuis le " + MotsDesConventions.jour(suivi.depuis()),
                suivi.progres() == null ? "" : suivi.progres() + " %",
                suivi.rapporteParLeDocument()
                        ? "rapporté par le document (" + Renvois.sans(suivi.citation()) + ")"
                        : "");
    }

    private String echeance() {
        return MotsDesConventions.joindre(
                ", ",
                engagement.echeance(),
                engagement.echeanceLe() == null ? "" : "soit le " + MotsDesConventions.jour(engagement.echeanceLe()),
                MotsDesConventions.echeance(engagement),
                engagement.retardEnClair(fiche.aujourdHui()));
    }

    private Stream<String> origine() {
        return Stream.of(
                        Stream.of(
                                "Code : " + engagement.id() + ".",
                                "Texte : " + MotsDesConventions.liste(engagement.source()) + "."),
                        Textes.plusieurs(engagement.note()).stream().filter(Renvois::dans),
                        fiche.points().stream().map(EngagementEnFiche::point))
                .flatMap(textes -> textes);
    }

    private static String point(Notice notice) {
        return notice.genre() == Notice.Genre.LECTURE
                ? notice.id() + " : imprimé « " + notice.titre() + " », lu " + notice.texte() + " ("
                        + MotsDesConventions.liste(notice.source()) + ")."
                : notice.id() + " : " + notice.titre() + " Lecture retenue : " + notice.texte() + " ("
                        + MotsDesConventions.liste(notice.source()) + ")";
    }

    /** What an unknown code of the address gets: a sentence and the nearest ones. */
    static FicheModele inconnu(String id, List<EngagementNomme> proches) {
        return new FicheModele(
                List.of(new LienNomme("Conventions", "/conventions")),
                "",
                "L'engagement « " + Textes.abreger(id, 40) + " » n'existe pas",
                "Le lien est peut-être incomplet, ou le code mal recopié.",
                List.of(Champ.liens(
                        "Les plus proches",
                        proches.stream()
                                .map(p -> new LienNomme(p.titre(), "/engagements/" + p.id()))
                                .toList(),
                        "aucun : le référentiel n'est pas chargé")),
                List.of());
    }
}
