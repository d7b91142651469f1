package fr.copil.action.ui;

import fr.copil.action.Action;
import fr.copil.action.EtatDAction;
import fr.copil.action.OptionDeFiltre;
import fr.copil.action.PageDActions;
import fr.copil.convention.EngagementNomme;
import fr.copil.ui.Criteres;
import fr.copil.ui.FicheModele.LienNomme;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Filtre;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.ListeModele.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Actions as the list, or under the engagements that they serve. */
final class ActionsEnListe {

    static final String PAR_ENGAGEMENT = "engagement";

    private static final String VIDE =
            "Aucune action ne répond à ces filtres. Retirez-en un, ou cherchez un autre mot.";

    private ActionsEnListe() {}

    static ListeModele de(PageDActions page, List<String> annees, Criteres criteres) {
        return new ListeModele(
                "actions",
                groupe(criteres)
                        ? "Actions, sous chaque engagement qu'elles servent"
                        : "Actions, de la plus récente à la plus ancienne",
                filtres(page.options(), annees, criteres),
                List.of(
                        Colonne.de("Action"),
                        Colonne.de("Territoire"),
                        Colonne.de("Pilote et partenaires"),
                        Colonne.de("Dates"),
                        Colonne.de("Où elle en est"),
                        Colonne.nombre("Participants"),
                        Colonne.de("Engagements servis")),
                lignes(page.lignes(), groupe(criteres)),
                page.total(),
                page.page(),
                page.taille(),
                VIDE,
                "/export/actions");
    }

    static boolean groupe(Criteres criteres) {
        return PAR_ENGAGEMENT.equals(criteres.valeur("par"));
    }

    private static List<Ligne> lignes(List<Action> actions, boolean groupees) {
        List<Ligne> lignes = new ArrayList<>();
        String courant = "";
        for (Action action : actions) {
            EngagementNomme premier = action.engagements().isEmpty()
                    ? new EngagementNomme("", "")
                    : action.engagements().getFirst();
            boolean neuf = groupees && !premier.id().equals(courant);
            courant = premier.id();
            lignes.add(new Ligne(neuf ? new Groupe(premier.titre(), 2) : null, cellules(action)));
        }
        return lignes;
    }

    private static List<Cellule> cellules(Action action) {
        return List.of(
                Cellule.lien(action.titre(), Adresses.fiche(action.id())).avecDetail(action.nomDuDispositif()),
                Cellule.lien(
                        action.ou().nomEtNiveau(), "/territoires/" + action.ou().code()),
                Cellule.texte(action.pilote()).avecDetail(action.partenaires()),
                Cellule.texte(EnClair.dates(action)),
                Cellule.etat(action.etat().libelle(), action.etat().signe()),
                EnClair.participants(action).avecDetail(action.participants().detail()),
                Cellule.liens(
                        action.engagements().stream()
                                .map(engagement -> new LienNomme(engagement.titre(), "/engagements/" + engagement.id()))
                                .toList(),
                        "aucun dans les textes chargés"));
    }

    private static List<Filtre> filtres(List<OptionDeFiltre> options, List<String> annees, Criteres criteres) {
        return List.of(
                Filtre.texte("Rechercher", criteres.recherche()),
                choix(
                        "etat",
                        "Où elle en est",
                        criteres,
                        Arrays.stream(EtatDAction.values()).map(etat -> new Option(etat.name(), etat.libelle()))),
                choix("annee", "Année scolaire", criteres, annees.stream().map(annee -> new Option(annee, annee))),
                parmi("convention", "Convention", options, criteres),
                parmi("engagement", "Engagement", options, criteres),
                parmi("dispositif", "Dispositif", options, criteres),
                parmi("service", "Service", options, criteres),
                Filtre.choix(
                        "par",
                        "Présentation",
                        criteres.valeur("par"),
                        List.of(new Option("", "Une ligne par action"), new Option(PAR_ENGAGEMENT, "Par engagement"))));
    }

    private static Filtre parmi(String genre, String libelle, List<OptionDeFiltre> options, Criteres criteres) {
        return choix(
                genre,
                libelle,
                criteres,
                options.stream()
                        .filter(option -> option.genre().equals(genre))
                        .map(option -> new Option(option.code(), option.nom())));
    }

    private static Filtre choix(String nom, String libelle, Criteres criteres, Stream<Option> options) {
        return Filtre.choix(
                nom,
                libelle,
                criteres.valeur(nom),
                Stream.concat(Stream.of(new Option("", "Sans distinction")), options)
                        .toList());
    }
}
