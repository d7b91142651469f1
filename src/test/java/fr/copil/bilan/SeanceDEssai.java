package fr.copil.bilan;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.DocumentDeSeance;
import fr.copil.bilan.contenu.DocumentDeSeance.Papier;
import fr.copil.bilan.contenu.DocumentDeSeance.Rappel;
import fr.copil.bilan.contenu.DocumentDeSeance.Signataire;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Section;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.time.LocalDate;
import java.util.List;

/** The papers of one meeting made by hand: its convocation, its dossier, its relevé de décisions. */
public final class SeanceDEssai {

    private static final String COMITE = "Comité de pilotage de la Convention d'essai, séance du 12 janvier 2027";

    private SeanceDEssai() {}

    private static Papier papier(LocalDate le, String reference) {
        return new Papier(
                List.of("Préfecture d'essai", "Cabinet du préfet", "6 quai d'Essai, 44000 Nantes"),
                "Nantes",
                le,
                reference,
                "membres du comité de pilotage");
    }

    public static DocumentDeSeance convocation() {
        return new DocumentDeSeance(
                papier(LocalDate.of(2026, 12, 1), "comité n° 7, séance 1"),
                "Convocation",
                COMITE,
                List.of(
                        new Rappel("Date", "mardi 12 janvier 2027, de 9 h 30 à 11 h 30"),
                        new Rappel(
                                "Lieu",
                                "préfecture d'essai, salle des commissions, deuxième étage, entrée par la cour d'honneur"),
                        new Rappel("Destinataires", "DSDEN d'essai, Nantes Métropole, ville d'Essai")),
                List.of(
                        section(
                                "objet",
                                "Objet de la séance",
                                "Le comité de pilotage se réunit pour constater l'avancement des engagements **de l'année 2026** et"
                                        + " arrêter ceux de 2027. Votre présence, ou celle de votre représentant, est attendue.",
                                List.of()),
                        section("ordre-du-jour", "Ordre du jour", "", List.of(points())),
                        section(
                                "pieces",
                                "Pièces jointes",
                                "- le dossier de séance\n- le relevé de décisions du 8 janvier 2026",
                                List.of())),
                List.of(new Signataire("Préfecture d'essai", "Le préfet", "")),
                List.of(),
                false,
                false);
    }

    public static DocumentDeSeance dossier() {
        return new DocumentDeSeance(
                papier(LocalDate.of(2027, 1, 5), "comité n° 7, séance 1"),
                "Dossier de séance",
                COMITE,
                List.of(new Rappel("Date", "mardi 12 janvier 2027, de 9 h 30 à 11 h 30")),
                List.of(
                        section("ordre-du-jour", "Ordre du jour", "", List.of(points())),
                        section(
                                "point-1",
                                "Point 1 : où en est la réussite au DNB",
                                "Ce que le comité a à regarder, en une figure.",
                                List.of(new Bloc.Illustration(BilanDEssai.ecart()))),
                        section(
                                "point-2",
                                "Point 2 : engagements",
                                "",
                                List.of(new Bloc.Illustration(BilanDEssai.avancement()), BilanDEssai.engagements(12)))),
                List.of(),
                List.of(section(
                        "annexe", "Relevé de la séance précédente", "Les décisions 1 à 3 sont exécutées.", List.of())),
                true,
                false);
    }

    public static DocumentDeSeance releve() {
        return new DocumentDeSeance(
                papier(LocalDate.of(2027, 1, 12), "comité n° 7, séance 1"),
                "Relevé de décisions",
                COMITE,
                List.of(
                        new Rappel("Présidence", "le préfet"),
                        new Rappel("Présents", "DSDEN d'essai, Nantes Métropole"),
                        new Rappel("Excusés", "ville d'Essai")),
                List.of(
                        section(
                                "point-1",
                                "Point 1 : réussite au DNB",
                                """
                                Le comité constate que l'écart se creuse.

                                1. **Les réseaux sans offre de PRE en reçoivent une.** Pilote : DSDEN d'essai ; échéance : 30/06/2027.
                                2. **Un point d'étape se tient en mai.** Pilote : préfecture d'essai ; échéance : 31/05/2027.
                                """,
                                List.of(new Bloc.Illustration(BilanDEssai.ecart()))),
                        section(
                                "point-2",
                                "Point 2 : engagements de 2027",
                                "3. **Les engagements LA-E01 à LA-E03 sont reconduits.** Pilote : DSDEN d'essai ; échéance : 31/12/2027.",
                                List.of()),
                        section("decisions", "Décisions", "", List.of(decisions()))),
                List.of(
                        new Signataire("Préfecture d'essai", "Le préfet", ""),
                        new Signataire("DSDEN d'essai", "L'inspecteur d'académie, directeur académique", ""),
                        new Signataire("Nantes Métropole", "La présidente", "Signé le 12/01/2027")),
                List.of(),
                false,
                true);
    }

    private static Section section(String cle, String titre, String texte, List<Bloc> elements) {
        return new Section(cle, titre, false, Markdown.lire(texte), elements);
    }

    /** Called as its section: no caption says so twice. */
    private static Bloc.Grille points() {
        return grille(
                "Ordre du jour",
                List.of("Point", "Objet", "Rapporteur", "Durée"),
                List.of(
                        List.of("1", "Réussite au DNB : où en est l'écart", "DSDEN d'essai", "30 min"),
                        List.of("2", "Engagements reconduits en 2027", "Préfecture d'essai", "60 min"),
                        List.of("3", "Questions diverses", "", "15 min")),
                List.of(9, 51, 26, 14));
    }

    private static Bloc.Grille decisions() {
        return grille(
                "Décisions",
                List.of("N°", "Décision", "Pilote", "Échéance"),
                List.of(
                        List.of("1", "Les réseaux sans offre de PRE en reçoivent une", "DSDEN d'essai", "30/06/2027"),
                        List.of("2", "Un point d'étape se tient en mai", "Préfecture d'essai", "31/05/2027"),
                        List.of("3", "LA-E01 à LA-E03 sont reconduits", "DSDEN d'essai", "31/12/2027")),
                List.of(8, 48, 26, 18));
    }

    private static Bloc.Grille grille(
            String legende, List<String> entetes, List<List<String>> lignes, List<Integer> largeurs) {
        return new Bloc.Grille(
                new FigureModele.Tableau(
                        legende,
                        entetes,
                        lignes.stream()
                                .map(ligne -> ligne.stream().map(Cellule::texte).toList())
                                .toList()),
                largeurs);
    }
}
