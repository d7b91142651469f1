package fr.copil.bilan.redaction;

import static fr.copil.commun.Nombres.compte;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.EngagementFige;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.commun.Dates;
import fr.copil.convention.Avancement;
import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Objectif;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.indicateur.LigneDeCatalogue;
import fr.copil.indicateur.mesure.Theme;
import fr.copil.tableaudebord.FigureCle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chapters made of engagements: in tables, each with its pilot, its day and its state. */
final class Engagements {

    private static final List<String> ENTETES = List.of("Engagement", "Pilote", "Échéance", "État");

    private static final String ALERTES = "alertes";

    private Engagements() {}

    static Proposition parObjectif(Matiere matiere) {
        List<Bloc> blocs = new ArrayList<>();
        List<List<Cellule>> lignes = new ArrayList<>();
        List<Engagement> restants = new ArrayList<>(matiere.suivis());
        for (Objectif objectif :
                matiere.engagements().objectifs().arbre(matiere.document().code())) {
            List<Engagement> siens = restants.stream()
                    .filter(engagement -> objectif.id().equals(engagement.objectif()))
                    .toList();
            if (!siens.isEmpty()) {
                restants.removeAll(siens);
                String titre = objectif.libelle();
                lignes.add(List.of(Cellule.texte(titre), Cellule.texte(resume(siens))));
                blocs.add(new Bloc.Intertitre(2, titre));
                blocs.addAll(detail("Engagements dont on a des nouvelles", siens, matiere));
            }
        }
        if (!restants.isEmpty()) {
            String titre = "Engagements qui ne servent aucun objectif nommé";
            lignes.add(List.of(Cellule.texte(titre), Cellule.texte(resume(restants))));
            blocs.add(new Bloc.Intertitre(2, titre));
            blocs.addAll(detail("Engagements dont on a des nouvelles", restants, matiere));
        }
        blocs.addFirst(new Bloc.Grille(
                new FigureModele.Tableau(
                        "Où en est chaque objectif", List.of("Objectif", "Ses engagements"), List.copyOf(lignes)),
                List.of(55, 45),
                new Faits.Engagements(figes(matiere.suivis(), matiere))));
        return Proposition.vive("engagements", resume(matiere.suivis()), blocs);
    }

    /** In a table those of which somebody said something, or that are late; on one line each the others. */
    private static List<Bloc> detail(String legende, List<Engagement> engagements, Matiere matiere) {
        List<Engagement> parles = engagements.stream()
                .filter(engagement -> !engagement.enPlace() && !sansNouvelle(engagement, matiere))
                .toList();
        List<Engagement> enPlace =
                engagements.stream().filter(Engagement::enPlace).toList();
        List<Engagement> tus = engagements.stream()
                .filter(engagement -> !engagement.enPlace() && sansNouvelle(engagement, matiere))
                .toList();
        List<Bloc> blocs = new ArrayList<>();
        if (!parles.isEmpty()) {
            blocs.add(table(legende, parles, matiere));
        }
        blocs.addAll(enUneLigne("Sans nouvelle", tus));
        blocs.addAll(enUneLigne("Déjà en place à la signature", enPlace));
        blocs.addAll(Nouvelles.de(engagements, matiere));
        return blocs;
    }

    private static boolean sansNouvelle(Engagement engagement, Matiere matiere) {
        return engagement.suivi().etat() == EtatSuivi.NON_RENSEIGNE
                && engagement.suivi().majLe() == null
                && engagement.suivi().meteos().isEmpty()
                && !matiere.alertes().contains(engagement);
    }

    private static List<Bloc> enUneLigne(String quoi, List<Engagement> engagements) {
        return engagements.isEmpty()
                ? List.of()
                : List.of(new Bloc.Paragraphe(List.of(
                        new Fragment(quoi + " : ", true, false, null),
                        Fragment.simple(engagements.stream()
                                        .map(engagement -> engagement.titre() + " (" + pilotes(engagement) + ")")
                                        .collect(Collectors.joining(" ; "))
                                + "."))));
    }

    private static String pilotes(Engagement engagement) {
        return engagement.pilote().isEmpty() ? "pilote non précisé" : String.join(", ", engagement.pilotes());
    }

    static List<Engagement> preEtRep(Matiere matiere) {
        return matiere.surUnTheme(Theme.PRE, Theme.EDUCATION_PRIORITAIRE);
    }

    static List<Engagement> decrochage(Matiere matiere) {
        return matiere.surUnTheme(Theme.DECROCHAGE);
    }

    static Proposition surPreEtRep(Matiere matiere) {
        String couverture = matiere.figures().stream()
                .filter(figure -> figure.id().equals(FigureCle.COUVERTURE_PRE.id()))
                .map(Markdown::lecture)
                .collect(Collectors.joining());
        List<Engagement> siens = preEtRep(matiere);
        return new Proposition.Texte()
                .bloc("couverture-pre", "La couverture par les PRE", couverture)
                .dire("\n\n")
                .vive("engagements-pre-rep", resume(siens))
                .avec(List.of(table("Engagements sur les PRE et l'éducation prioritaire", siens, matiere)));
    }

    static Proposition surLeDecrochage(Matiere matiere) {
        List<LigneDeCatalogue> indicateurs = matiere.catalogue().stream()
                .filter(ligne -> ligne.definition().theme() == Theme.DECROCHAGE && !ligne.alias())
                .toList();
        String donnees = indicateurs.isEmpty()
                ? ""
                : compte(indicateurs.size(), "indicateur défini porte", "indicateurs définis portent")
                        + " sur le décrochage : " + Markdown.echapper(Couverture.enClair(indicateurs));
        List<Engagement> siens = decrochage(matiere);
        return new Proposition.Texte()
                .bloc("donnees-decrochage", "Les données sur le décrochage", donnees)
                .dire("\n\n")
                .vive("engagements-decrochage", resume(siens))
                .avec(List.of(table("Engagements sur le décrochage", siens, matiere)));
    }

    static Proposition enAlerte(Matiere matiere) {
        List<Engagement> alertes = matiere.alertes();
        if (alertes.isEmpty()) {
            return Proposition.vive(
                    ALERTES,
                    "Aucun engagement n'est en retard, bloqué ou suspendu au " + Dates.jour(matiere.arrete()) + ".");
        }
        return Proposition.vive(
                ALERTES,
                compte(
                                alertes.size(),
                                "engagement est en retard, bloqué ou suspendu",
                                "engagements sont en retard, bloqués ou suspendus")
                        + " au " + Dates.jour(matiere.arrete())
                        + ". En retard : l'échéance imprimée est passée et personne ne le dit réalisé.",
                List.of(table("Engagements en retard, bloqués ou suspendus", alertes, matiere)));
    }

    /** What was in place at the signing is said apart: it is no progress. */
    private static String resume(List<Engagement> engagements) {
        List<Engagement> aTenir =
                engagements.stream().filter(engagement -> !engagement.enPlace()).toList();
        String enPlace = Avancement.enPlaceEnClair(engagements.size() - aTenir.size());
        String etats = Arrays.stream(EtatSuivi.values())
                .map(etat -> new Compte(
                        etat,
                        aTenir.stream()
                                .filter(engagement -> engagement.suivi().etat() == etat)
                                .count()))
                .filter(compte -> compte.nombre() > 0)
                .map(compte -> compte.nombre() + " " + compte.etat().libelle(compte.nombre()))
                .collect(Collectors.joining(", "));
        return compte(engagements.size(), "engagement suivi", "engagements suivis") + " : "
                + Stream.of(etats, enPlace).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ; ")) + ".";
    }

    private record Compte(EtatSuivi etat, long nombre) {}

    private static Bloc.Grille table(String legende, List<Engagement> engagements, Matiere matiere) {
        List<EngagementFige> figes = figes(engagements, matiere);
        return new Bloc.Grille(
                new FigureModele.Tableau(
                        legende, ENTETES, figes.stream().map(Engagements::ligne).toList()),
                List.of(38, 21, 16, 25),
                new Faits.Engagements(figes));
    }

    private static List<EngagementFige> figes(List<Engagement> engagements, Matiere matiere) {
        return engagements.stream()
                .map(engagement -> EngagementFige.de(engagement, matiere.arrete()))
                .toList();
    }

    private static List<Cellule> ligne(EngagementFige engagement) {
        return List.of(
                Cellule.texte(engagement.titre()),
                Cellule.texte(engagement.pilote()),
                // A year is not a quantity.
                new Cellule(engagement.echeance(), ""),
                Cellule.texte(engagement.dit()));
    }
}
