package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.CopieAnnotee;
import fr.copil.commun.Textes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a column of figures may be, and how people head it. */
enum Champ {
    INDICATEUR("indicateur", "indicateurs", "nom de l'indicateur", "libellé de l'indicateur", "code indicateur"),
    TERRITOIRE(
            "territoire",
            "territoires",
            "nom du territoire",
            "code territoire",
            "commune",
            "ville",
            "département",
            "région",
            "académie",
            "intercommunalité",
            "EPCI",
            "quartier",
            "QPV",
            "réseau",
            "établissement",
            "collège",
            "école",
            "UAI"),
    POPULATION("population", "populations", "groupe", "public", "public visé", "élèves"),
    PERIODE("periode", "périodes", "année", "année scolaire", "rentrée", "session", "millésime"),
    NUMERATEUR("numerateur", "numérateur du taux"),
    DENOMINATEUR("denominateur", "dénominateur du taux", "sur", "effectif total"),
    VALEUR("valeur", "valeurs", "taux", "taux en %", "taux (%)", "pourcentage", "nombre", "chiffre", "indice"),
    ETAT("etat", "état du chiffre", "statut"),
    QUALITE("qualite", "qualité du chiffre"),
    COMMENTAIRE("commentaire", "commentaires", "remarque", "remarques", "observation", "observations"),
    DEJA_PUBLIE("deja_publie", "déjà publié", "publié"),
    CODE_INDICATEUR("", ModeleDeTrame.CODE_INDICATEUR),
    CODE_TERRITOIRE("", ModeleDeTrame.CODE_TERRITOIRE),
    AVANT("", ModeleDeTrame.AVANT),
    A_CORRIGER("", CopieAnnotee.TITRE, CopieAnnotee.TITRE_SANS_FAUTE);

    /** Those without which a row says nothing. */
    static final List<Champ> REQUIS = List.of(INDICATEUR, TERRITOIRE, PERIODE);

    /** Those that somebody fills in. */
    static final List<Champ> REPONSES = List.of(NUMERATEUR, DENOMINATEUR, VALEUR, ETAT);

    /** Those that Copil writes for people, and does not read. */
    static final List<Champ> POUR_MEMOIRE = List.of(AVANT, A_CORRIGER);

    static final List<Champ> NOMBRES = List.of(NUMERATEUR, DENOMINATEUR, VALEUR);

    private final String colonne;

    /** Between bars. */
    private final String mots;

    Champ(String colonne, String... mots) {
        this.colonne = colonne;
        this.mots = Stream.concat(Stream.of(colonne), Arrays.stream(mots))
                .map(Textes::normaliser)
                .filter(mot -> !mot.isEmpty())
                .collect(Collectors.joining("|", "|", "|"));
    }

    /** As a delivery names it; empty for what helps to read the others. */
    String colonne() {
        return colonne;
    }

    static Optional<Champ> de(String titre) {
        String mots = Textes.normaliser(titre);
        return Arrays.stream(values())
                .filter(champ -> champ.mots.contains(mots))
                .findFirst();
    }

    static Optional<Champ> deColonne(String colonne) {
        return Arrays.stream(values())
                .filter(champ -> !colonne.isEmpty() && champ.colonne.equals(colonne))
                .findFirst();
    }
}
