package fr.copil.indicateur.ui;

import fr.copil.acces.Audience;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.indicateur.secret.Lisibilite;
import fr.copil.indicateur.secret.Regle.Protege;
import fr.copil.indicateur.versement.Depot;
import fr.copil.indicateur.versement.LigneDeRepetition;
import fr.copil.indicateur.versement.LivraisonProtegee;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.ui.Criteres;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Filtre;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.ListeModele.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rehearsal as two tables: how many cells for each audience, then the cells themselves. */
final class RepetitionEnListe {

    private static final String AUCUNE =
            "Aucune livraison n’est en attente, et aucune en vigueur n’est soumise au secret statistique : ce qui est"
                    + " chargé est publié par son producteur.";

    /** More names than that are no longer read. */
    private static final int NOMMES = 5;

    private RepetitionEnListe() {}

    static Repetition.Demande demande(Criteres criteres, int page) {
        return new Repetition.Demande(
                criteres.valeur("livraison"),
                Set.of(criteres.parametres().getOrDefault("avec", "").split(" ")),
                criteres.coche("masquees"),
                page);
    }

    static String chapeau(Repetition repetition) {
        LivraisonProtegee choisie = repetition.choisie();
        if (choisie == null) {
            return AUCUNE;
        }
        Depot depot = choisie.depot();
        return (depot == null ? "En vigueur : " : "En attente, lue de personne : ") + choisie.nom() + ". "
                + origine(depot)
                + choisie.source().jeu() + ", "
                + choisie.source().producteur()
                + ". "
                + (choisie.attendu().compte().secret()
                        ? secret(repetition, choisie)
                        : "Cet indicateur compte des "
                                + choisie.attendu().compte().libelle()
                                + " : le secret statistique ne s’y applique pas.")
                + (depot == null || depot.motif().isEmpty() ? "" : " Motif de révision : " + depot.motif() + ".")
                + auDela(repetition);
    }

    /** Zero would say that nobody reads what the reader may not. */
    private static String auDela(Repetition repetition) {
        return repetition.partielle()
                ? " Votre mandat lit jusqu’au niveau « " + repetition.jusquA().libelle()
                        + " » : ce qui est réservé au-delà n’est ni montré ni compté ici. Un administrateur peut étendre ce mandat."
                : "";
    }

    /** Which one it is, among those that wait: its file, who sent it, when. */
    private static String origine(@Nullable Depot depot) {
        if (depot == null) {
            return "";
        }
        return (depot.fichier().isEmpty() ? "" : "Fichier « " + depot.fichier() + " », ")
                + (depot.fichier().isEmpty() ? "Reçu " : "reçu ")
                + (depot.fonction().isEmpty() ? "" : "de : " + depot.fonction() + ", ")
                + depot.producteur() + ", le " + Dates.moment(depot.recuLe()) + ". ";
    }

    private static String secret(Repetition repetition, LivraisonProtegee choisie) {
        return "Seuil : moins de " + choisie.regle().minimum() + " élèves"
                + (choisie.regle().protege() == Protege.ETABLISSEMENTS ? " ou établissements" : "")
                + (choisie.regle().dominance() ? ", ou plus de 85 % pour un seul établissement" : "")
                + (choisie.regle().groupesEntiers()
                        ? ". Les taux de 0 sur n et de n sur n, qui disent le cas de chacun d’un groupe, sont masqués"
                                + " aussi"
                        : ". Les taux de 0 sur n et de n sur n se lisent : c’est le choix de cette livraison")
                + ". Les lecteurs ne savent pas lesquelles des cellules secrètes sont petites."
                + secondaires(repetition)
                + trahis(repetition.trahis());
    }

    private static String secondaires(Repetition repetition) {
        int masquees = repetition.auDelaDuBesoin(Audience.DSDEN);
        return masquees == 0
                ? repetition.partielle() ? "" : " Aucune autre cellule n’est masquée à tous."
                : " Au-delà des petites cellules, " + Nombres.compte(masquees, "est masquée", "sont masquées")
                        + " à tous pour qu’aucune ne se déduise.";
    }

    /** Said in the preview, and again in the question before publishing. */
    static String trahis(List<Repetition.Trahi> trahis) {
        return trahis.isEmpty()
                ? ""
                : " Attention : ce qui se lit déjà permet de déduire, quoi que l’on masque, "
                        + trahis.stream()
                                .limit(NOMMES)
                                .map(trahi -> trahi.territoire() + " ("
                                        + trahi.population().libelle() + ", " + trahi.periode() + ", "
                                        + trahi.audience().libelle() + ")")
                                .collect(Collectors.joining(" ; "))
                        + (trahis.size() > NOMMES ? ", et d’autres" : "") + ".";
    }

    static ListeModele bilan(Repetition repetition) {
        List<Ligne> lignes = Arrays.stream(Audience.values())
                .filter(audience -> audience.rang() <= repetition.jusquA().rang())
                .map(audience -> Ligne.de(Stream.concat(
                                Stream.of(Cellule.texte(audience.libelle())),
                                Arrays.stream(Lisibilite.values())
                                        .map(statut ->
                                                Cellule.texte(Nombres.entier(repetition.nombre(audience, statut)))))
                        .toList()))
                .toList();
        List<Colonne> colonnes = new ArrayList<>(List.of(Colonne.de("Audience")));
        Arrays.stream(Lisibilite.values())
                .forEach(statut -> colonnes.add(Colonne.nombre(Textes.majuscule(statut.libelle()))));
        return ListeModele.simple(
                "bilan-secret", "Nombre de cellules que lit chaque audience", colonnes, lignes, AUCUNE);
    }

    static ListeModele cellules(Repetition repetition) {
        List<Colonne> colonnes = new ArrayList<>();
        entetes().forEach(entete -> colonnes.add(Colonne.de(entete)));
        return new ListeModele(
                "cellules-secret",
                "Chaque ligne du fichier et chaque somme : ce que chaque audience en lit, et pourquoi",
                filtres(repetition),
                colonnes,
                repetition.lignes().stream()
                        .map(ligne -> Ligne.de(textes(repetition, ligne).stream()
                                .map(Cellule::texte)
                                .toList()))
                        .toList(),
                repetition.total(),
                Math.max(1, repetition.demande().page()),
                Repetition.PAR_PAGE,
                repetition.choisie() == null ? AUCUNE : sansLigne(repetition),
                repetition.choisie() == null ? null : "/export/repetition");
    }

    private static String sansLigne(Repetition repetition) {
        return repetition.partielle()
                ? "Rien n’est masqué de ce que votre mandat lit."
                : "Rien n’est masqué, pour personne.";
    }

    static List<String> entetes() {
        return Stream.of(
                        Stream.of("Territoire", "Population", "Période"),
                        Arrays.stream(Audience.values()).map(audience -> Textes.majuscule(audience.libelle())),
                        Stream.of("Chiffre du fichier", "L'an dernier", "Ce qui change", "À vérifier", "Raison"))
                .flatMap(noms -> noms)
                .toList();
    }

    static List<String> textes(Repetition repetition, LigneDeRepetition ligne) {
        LivraisonProtegee choisie = Objects.requireNonNull(repetition.choisie());
        RaisonDeRepetition raison = new RaisonDeRepetition(choisie.attendu(), ligne);
        return Stream.of(
                        Stream.of(
                                ligne.territoire().nom() + " ("
                                        + ligne.territoire().code().valeur() + ")",
                                ligne.population().libelle(),
                                String.valueOf(ligne.periode())),
                        Arrays.stream(Audience.values())
                                .map(audience -> ligne.cellule().pour(audience).libelle()),
                        Stream.of(
                                raison.chiffre(),
                                raison.anDernier(),
                                raison.changement(),
                                raison.aVerifier(),
                                raison.enClair()))
                .flatMap(textes -> textes)
                .toList();
    }

    private static String enAttente(LivraisonProtegee livraison, Depot depot, String compte) {
        return "En attente" + (compte.equals(depot.compte()) ? ", la vôtre" : "") + " : " + livraison.nom() + ", "
                + (depot.fichier().isEmpty() || depot.fichier().equals(depot.jeu())
                        ? depot.jeu()
                        : depot.jeu() + " (" + depot.fichier() + ")")
                + ", " + (depot.fonction().isEmpty() ? "" : depot.fonction() + ", ") + depot.producteur() + ", "
                + Dates.moment(depot.recuLe());
    }

    private static List<Filtre> filtres(Repetition repetition) {
        LivraisonProtegee choisie = repetition.choisie();
        return List.of(
                Filtre.choix(
                        "livraison",
                        "Livraison",
                        choisie == null ? "" : choisie.code(),
                        Stream.concat(
                                        Stream.of(new Option("", "La plus récente")),
                                        repetition.livraisons().stream()
                                                .map(l -> new Option(
                                                        l.code(),
                                                        l.depot() == null
                                                                ? l.nom()
                                                                : enAttente(l, l.depot(), repetition.compte()))))
                                .toList()),
                Filtre.coche(
                        "masquees",
                        "Seulement ce qui est masqué",
                        repetition.demande().masquees()));
    }
}
