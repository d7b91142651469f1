package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.DefinitionCitee;
import fr.copil.bilan.contenu.Entete;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.bilan.contenu.Garde;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.MeteosFigees;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.contenu.Statut;
import fr.copil.commun.Etat;
import fr.copil.convention.Meteo;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A bilan made by hand: lines with a hole, bars, forty engagements, a text with everything that can be written in it. */
public final class BilanDEssai {

    public static final String CODE = "DNB-G-QPV-DEP44-2024-a3f9";

    private BilanDEssai() {}

    public static Bilan provisoire() {
        return de(Statut.BROUILLON, 1, 40);
    }

    public static Bilan signe() {
        return de(Statut.SIGNE, 1, 40);
    }

    /** Forty engagements, twelve figures and their notes, enough text for thirty pages. */
    public static Bilan trentePages() {
        Bilan court = de(Statut.BROUILLON, 6, 40);
        List<Section> sections = new ArrayList<>(court.sections());
        for (int i = 1; i <= 10; i++) {
            String paragraphe =
                    "Un paragraphe comme le cabinet en écrit, avec **du gras** et ses raisons. ".repeat(9) + "\n\n";
            sections.add(
                    new Section("libre-" + i, "Récit " + i, false, Markdown.lire(paragraphe.repeat(12)), List.of()));
        }
        return new Bilan(court.entete(), sections, court.definitions());
    }

    /** @param copies how many times each of the two figures stands in it */
    public static Bilan de(Statut statut, int copies, int engagements) {
        List<Bloc> chiffres = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            chiffres.add(new Bloc.Illustration(ecart()));
            chiffres.add(new Bloc.Illustration(avancement()));
        }
        return new Bilan(
                new Entete(
                        "Convention d'essai",
                        "Convention d'essai entre la préfecture et la DSDEN",
                        "Loire-Atlantique (département)",
                        Genre.ANNUEL,
                        2024,
                        statut,
                        1,
                        Audience.COMITE,
                        LocalDate.of(2026, 11, 22),
                        statut == Statut.SIGNE ? List.of("Signé par le référent DSDEN le 22/11/2026") : List.of(),
                        new Garde(
                                "Préfecture d'essai",
                                "bilan n° 7, version 1",
                                List.of(
                                        new Garde.Signataire("P-1", "Préfecture d'essai", "Préfet", ""),
                                        new Garde.Signataire(
                                                "P-2",
                                                "DSDEN d'essai",
                                                "Directeur académique",
                                                statut == Statut.SIGNE ? "Signé pour la DSDEN, par : Référent" : "")))),
                List.of(
                        new Section(
                                "synthese",
                                "Synthèse",
                                true,
                                Markdown.lire(
                                        "Un texte **en gras**, un [lien](https://exemple.fr/a?b=1&c=2) & un signe <.\n\n"
                                                + "- premier point\n- second point\n\n1. d'abord\n2. ensuite"),
                                List.of(meteos())),
                        new Section("chiffres-cles", "Chiffres clés", false, List.of(), chiffres),
                        new Section(
                                "objectifs",
                                "Engagements",
                                false,
                                List.of(Bloc.Paragraphe.de("Voici où en sont les engagements.")),
                                List.of(
                                        new Bloc.Intertitre(2, "Objectif 1 : réussir"),
                                        carte(),
                                        engagements(engagements))),
                        new Section(
                                "alertes",
                                "Engagements en retard ou bloqués",
                                false,
                                List.of(),
                                List.of(new Bloc.Puces(
                                        false, List.of(List.of(Fragment.simple("LA-E01 : en retard"))))))),
                List.of(new DefinitionCitee(
                        "DNB-G", "Réussite au DNB", "admis", "candidats", "taux", "IVAC", "Collège, pas domicile.")));
    }

    private static Bloc.Carte carte() {
        return new Bloc.Carte(
                "Communes où sont des quartiers",
                "Carte de deux communes. A des quartiers : Ici (3).",
                "Contours d'essai.",
                200,
                100,
                List.of("1 quartier", "2 à 4"),
                List.of(
                        new Bloc.Carte.Zone("Ici", "M0 0l100 0 0 100-100 0z", 1),
                        new Bloc.Carte.Zone("Là", "M100 0l100 0 0 100-100 0z", -1)));
    }

    public static FigureModele ecart() {
        String lecture = "En 2024, 77,2 % des candidats sont admis près d'un QPV, contre 86,0 % ailleurs.";
        return new FigureModele(
                "ecart-qpv",
                "Réussite au DNB : l'écart se creuse",
                lecture,
                List.of(),
                new Graphique.Courbes(
                        lecture,
                        "Session",
                        "Admis au DNB général",
                        "%",
                        null,
                        null,
                        List.of(
                                new Graphique.Serie(
                                        "Collèges publics en QPV",
                                        "en QPV",
                                        Trait.QPV,
                                        List.of(
                                                Graphique.Point.valeur("2022", 74.3, "74,3 %")
                                                        .de(new Graphique.Chiffre(2022, "%", 1300L, 1750L, CODE)),
                                                Graphique.Point.sansValeur("2023", Etat.NON_TRANSMIS),
                                                Graphique.Point.valeur("2024", 77.2, "77,2 %"))),
                                new Graphique.Serie(
                                        "Autres collèges publics",
                                        "autres",
                                        Trait.HORS_QPV,
                                        List.of(
                                                Graphique.Point.valeur("2022", 84.1, "84,1 %"),
                                                Graphique.Point.sansValeur("2023", Etat.SECRET),
                                                Graphique.Point.valeur("2024", 86.0, "86,0 %")
                                                        .entre(84.9, 87.0)))),
                        List.of(new Graphique.CibleTracee(
                                "cible : écart < 10 points",
                                List.of(
                                        new Graphique.PointDeCible("2022", 74.1),
                                        new Graphique.PointDeCible("2024", 76.0)))),
                        List.of(new Graphique.EcartTrace("2024", 77.2, 86.0, "8,8 points")),
                        List.of("2024")),
                new FigureModele.Tableau(
                        "Réussite au DNB",
                        List.of("Session", "QPV (%)", "Autres (%)", "Écart"),
                        List.of(
                                List.of(Cellule.texte("2022"), nombre("74,3"), nombre("84,1"), nombre("9,8")),
                                List.of(
                                        Cellule.texte("2023"),
                                        Cellule.etat(Etat.NON_TRANSMIS),
                                        Cellule.etat(Etat.SECRET),
                                        Cellule.etat(Etat.SANS_OBJET)),
                                List.of(Cellule.texte("2024"), nombre("77,2"), nombre("86,0"), nombre("8,8")))),
                "DEPP, IVAC, reçu le 22/11/2026",
                List.of("Les données situent le collège, pas le domicile des élèves."),
                "copil-ecart",
                CODE);
    }

    public static FigureModele avancement() {
        String lecture = "Sur 12 engagements suivis, 5 réalisés et 7 en cours.";
        return new FigureModele(
                "avancement",
                "Engagements : 12 réalisés ou en cours sur 12",
                lecture,
                List.of(),
                new Graphique.Barres(
                        lecture,
                        "Engagements",
                        "nombre",
                        List.of(
                                new Graphique.TraitNomme(Trait.REALISE, "réalisé"),
                                new Graphique.TraitNomme(Trait.EN_COURS, "en cours")),
                        List.of(
                                new Graphique.Ligne(
                                        "Convention d'essai",
                                        true,
                                        List.of(
                                                new Graphique.Part(Trait.REALISE, "réalisé", 5, "5 sur 12"),
                                                new Graphique.Part(Trait.EN_COURS, "en cours", 7, "7 sur 12")),
                                        null),
                                new Graphique.Ligne("Autre convention", false, List.of(), Etat.NON_TRANSMIS.code()))),
                new FigureModele.Tableau(
                        "Engagements par état",
                        List.of("Convention", "Réalisés", "En cours"),
                        List.of(List.of(Cellule.texte("Convention d'essai"), nombre("5"), nombre("7")))),
                "Conventions ; états au 22/11/2026",
                List.of(),
                "copil-avancement");
    }

    /** As the synthesis has it. */
    private static Bloc.Grille meteos() {
        return new Bloc.Grille(
                new FigureModele.Tableau(
                        "Double météo, les désaccords d'abord",
                        List.of("Engagement", "Préfecture", "DSDEN", "Accord"),
                        List.of(List.of(
                                Cellule.texte("Accueillir"),
                                Cellule.texte("objectifs sécurisés"),
                                Cellule.texte("objectifs compromis"),
                                Cellule.texte("désaccord : 3 crans d'écart")))),
                List.of(46, 18, 18, 18),
                new Faits.Meteos(
                        List.of("Préfecture", "DSDEN"),
                        List.of(new MeteosFigees(
                                "LA-E01",
                                "Accueillir",
                                null,
                                List.of(
                                        new MeteosFigees.Avis("Préfecture", Meteo.SECURISES),
                                        new MeteosFigees.Avis("DSDEN", Meteo.COMPROMIS)),
                                3))));
    }

    /** A table as those of engagements, of so many rows. */
    public static Bloc.Grille engagements(int nombre) {
        List<List<Cellule>> lignes = new ArrayList<>();
        for (int i = 1; i <= nombre; i++) {
            lignes.add(List.of(
                    Cellule.texte("LA-E%02d".formatted(i)),
                    Cellule.texte("Promesse numéro " + i + " : accueillir davantage d'enfants de moins de trois ans."),
                    Cellule.texte("DSDEN"),
                    Cellule.texte("2020"),
                    Cellule.texte("en cours")));
        }
        return new Bloc.Grille(
                new FigureModele.Tableau(
                        "Engagements de l'objectif 1",
                        List.of("Référence", "Engagement", "Pilote", "Échéance", "État"),
                        lignes),
                List.of(10, 45, 18, 13, 14));
    }

    private static Cellule nombre(String texte) {
        return new Cellule(texte, texte);
    }
}
