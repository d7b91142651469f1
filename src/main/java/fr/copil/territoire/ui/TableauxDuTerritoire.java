package fr.copil.territoire.ui;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.territoire.FicheTerritoire;
import fr.copil.territoire.FicheTerritoire.Mention;
import fr.copil.territoire.FicheTerritoire.Observation;
import fr.copil.territoire.FicheTerritoire.ProgrammeLu;
import fr.copil.territoire.FicheTerritoire.Section;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Programme.Genre;
import fr.copil.territoire.Rubrique;
import fr.copil.territoire.Territoire;
import fr.copil.ui.FicheModele.LienNomme;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Turns what a territory holds into the tables under its sheet. */
final class TableauxDuTerritoire {

    private final FicheTerritoire fiche;
    private final Territoire territoire;

    private TableauxDuTerritoire(FicheTerritoire fiche) {
        this.fiche = fiche;
        this.territoire = fiche.territoire();
    }

    static List<Tableau> de(FicheTerritoire fiche) {
        TableauxDuTerritoire tableaux = new TableauxDuTerritoire(fiche);
        return Stream.of(
                        tableaux.resultats().stream(),
                        tableaux
                                .programmes(
                                        Genre.CONTRAT_DE_VILLE,
                                        "Contrats de ville",
                                        "Les habitants des quartiers sont publiés contrat par contrat et comptés dans"
                                                + " plusieurs"
                                                + Nombres.FINE + ": ils ne s'additionnent pas.")
                                .stream(),
                        tableaux
                                .programmes(
                                        Genre.CITE_EDUCATIVE,
                                        "Cités éducatives",
                                        "Une cité éducative est située par ses quartiers de 2015.")
                                .stream(),
                        tableaux.sections(),
                        tableaux.mentions().stream())
                .flatMap(t -> t)
                .toList();
    }

    /** Figures of the place itself, year by year. */
    private List<Tableau> resultats() {
        boolean quartier = territoire.niveau() == Niveau.QPV;
        if ((!quartier && territoire.niveau() != Niveau.ETABLISSEMENT)
                || fiche.observations().isEmpty()) {
            return List.of();
        }
        boolean arrondi = fiche.observations().stream().anyMatch(Observation::arrondi);
        return List.of(new Tableau(
                quartier ? "Chiffres publiés" : "Résultats publiés",
                arrondi ? "Taux publié arrondi à l'unité" + Nombres.FINE + ": le nombre d'admis n'est pas publié." : "",
                liste(
                        "resultats",
                        quartier
                                ? "Chiffres publiés du quartier, édition par édition"
                                : "Résultats publiés de l'établissement, année par année",
                        List.of(
                                Colonne.de("Indicateur"),
                                Colonne.nombre("Année"),
                                Colonne.nombre("Valeur"),
                                Colonne.nombre("Effectif")),
                        fiche.observations().stream()
                                .sorted(Comparator.comparing(Observation::indicateur)
                                        .thenComparing(Observation::periode, Comparator.reverseOrder()))
                                .map(observation -> resultat(observation, decimales(observation)))
                                .toList()),
                null));
    }

    /** The years of one indicateur read alike. */
    private int decimales(Observation observation) {
        return fiche.observations().stream()
                .filter(autre -> autre.indicateur().equals(observation.indicateur()))
                .mapToInt(Observation::decimales)
                .max()
                .orElse(0);
    }

    private Ligne resultat(Observation observation, int decimales) {
        BigDecimal effectif = observation.effectif();
        return Ligne.de(List.of(
                Cellule.lien(observation.nom(), Adresses.indicateur(observation.indicateur(), fiche.territoire())),
                Cellule.texte(String.valueOf(observation.periode())),
                Cellule.texte(observation.enClair(decimales)),
                Cellule.texte(
                        effectif == null || observation.etat() != Etat.VALEUR
                                ? ""
                                : Nombres.entier(effectif.longValue()))));
    }

    /** Above a département they are counted only: there are hundreds of them. */
    private List<Tableau> programmes(Genre genre, String titre, String note) {
        List<ProgrammeLu> lus = fiche.programmes().stream()
                .filter(programme -> programme.genre() == genre)
                .toList();
        if (lus.isEmpty()) {
            return List.of();
        }
        long total = lus.getFirst().total();
        boolean nommes = total == lus.size();
        boolean habitants = lus.stream().anyMatch(programme -> programme.population() != null);
        String titreEtNombre = titre + " (" + Nombres.entier(total) + ")";
        List<Colonne> colonnes = new ArrayList<>(List.of(Colonne.de("Nom"), Colonne.de("Code")));
        if (habitants) {
            colonnes.add(Colonne.nombre("Habitants des quartiers"));
        }
        return List.of(new Tableau(
                titreEtNombre,
                (nommes ? "" : "Ouvrez un département pour les lire un par un. ") + note + " Source" + Nombres.FINE
                        + ": " + lus.getFirst().source() + ".",
                liste(
                        genre.name(),
                        titreEtNombre,
                        colonnes,
                        nommes ? lus.stream().map(p -> programme(p, habitants)).toList() : List.of()),
                null));
    }

    private static Ligne programme(ProgrammeLu programme, boolean habitants) {
        Integer population = programme.population();
        List<Cellule> cellules =
                new ArrayList<>(List.of(Cellule.texte(programme.nom()), Cellule.texte(programme.code())));
        if (habitants) {
            cellules.add(Cellule.texte(population == null ? "non publié" : Nombres.entier(population)));
        }
        return Ligne.de(cellules);
    }

    private Stream<Tableau> sections() {
        Set<Rubrique> montrees = montrees(territoire.niveau());
        return fiche.sections().stream()
                .filter(section -> montrees.contains(section.rubrique()))
                .map(this::section);
    }

    /** What of its content a sheet lists; the rest is counted above, with links. */
    private static Set<Rubrique> montrees(Niveau niveau) {
        return switch (niveau) {
            case PAYS -> EnumSet.of(Rubrique.REGION, Rubrique.ACADEMIE);
            case REGION, ACADEMIE ->
                EnumSet.of(
                        Rubrique.DEPARTEMENT,
                        Rubrique.QPV_AUTRE,
                        Rubrique.QPV_2024,
                        Rubrique.QPV_2015,
                        Rubrique.RESEAU);
            case DEPARTEMENT ->
                EnumSet.of(Rubrique.EPCI, Rubrique.QPV_AUTRE, Rubrique.QPV_2024, Rubrique.QPV_2015, Rubrique.RESEAU);
            case EPCI, COMMUNE ->
                EnumSet.of(
                        Rubrique.COMMUNE,
                        Rubrique.QPV_AUTRE,
                        Rubrique.QPV_2024,
                        Rubrique.QPV_2015,
                        Rubrique.RESEAU,
                        Rubrique.ETABLISSEMENT);
            case QPV, RESEAU, ETABLISSEMENT -> EnumSet.of(Rubrique.ETABLISSEMENT);
        };
    }

    private Tableau section(Section section) {
        Rubrique rubrique = section.rubrique();
        boolean voisins = territoire.niveau() == Niveau.QPV;
        String titre = (voisins
                        ? "Collèges publics dans le quartier ou à moins de 300 m"
                        : Textes.majuscule(rubrique.pluriel()))
                + " (" + Nombres.entier(section.total()) + ")";
        return new Tableau(
                titre,
                note(rubrique),
                ColonnesDeSection.de(section, voisins).liste("tableau-" + rubrique.code(), titre),
                section.total() > section.premiers().size()
                        ? new LienNomme(
                                "Voir les " + Nombres.entier(section.total()) + " " + rubrique.pluriel(),
                                Adresses.dans(territoire.code(), rubrique))
                        : null);
    }

    /** Insee says in which communes a quartier of 2015 lies, not for which part. */
    private String note(Rubrique rubrique) {
        boolean dansUneCommune = territoire.niveau() == Niveau.COMMUNE || territoire.niveau() == Niveau.EPCI;
        return rubrique == Rubrique.QPV_2015 && dansUneCommune
                ? "Ceux qui y sont en tout ou partie, d'après les tables de l'Insee."
                : "";
    }

    private List<Tableau> mentions() {
        if (fiche.mentions().isEmpty()) {
            return List.of();
        }
        return List.of(new Tableau(
                "Nommé par les documents (" + Nombres.entier(fiche.mentions().size()) + ")",
                "",
                liste(
                        "mentions",
                        "Lieux et établissements que les documents nomment ici",
                        List.of(Colonne.de("Nom"), Colonne.de("Ce qu'en dit le document"), Colonne.de("Source")),
                        fiche.mentions().stream()
                                .map(TableauxDuTerritoire::mention)
                                .toList()),
                null));
    }

    private static Ligne mention(Mention mention) {
        String adresse = CodeTerritoire.lire(mention.vers())
                .or(() -> CodeTerritoire.lire("ETAB-" + mention.vers()))
                .map(Adresses::fiche)
                .orElse(Adresses.LISTE);
        return Ligne.de(List.of(
                Cellule.lien(mention.titre(), adresse)
                        .venantDe(mention.source() + (mention.note().isEmpty() ? "" : " ; " + mention.note())),
                Cellule.texte(Renvois.sans(mention.texte()))
                        .avecDetail(String.join(" ; ", Renvois.lisibles(Textes.plusieurs(mention.note())))),
                Cellule.texte(Renvois.lieux(mention.source()))));
    }

    private static ListeModele liste(String id, String legende, List<Colonne> colonnes, List<Ligne> lignes) {
        return ListeModele.simple("tableau-" + id, legende, colonnes, lignes, "");
    }
}
