package fr.copil.recherche;

import fr.copil.bilan.contenu.Genre;
import fr.copil.commun.Textes;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The kinds of what documents, committees and bilans hold, in the order in which equal answers stand: where each is read,
 * and the address at which it shows, where {@code *} stands for its id and {@code @} for its place.
 */
enum Rayon {
    ENGAGEMENTS(
            "Engagements",
            "/engagements/*",
            texte("t.id, t.rang, t.titre, c.titre_court, ''", "t.recherche"),
            "engagement t join convention c on c.id = t.convention"),
    INDICATEURS(
            "Indicateurs",
            "/indicateurs/*",
            texte("t.id, t.rang, t.nom, coalesce(c.titre_court, t.producteur), ''", "t.recherche"),
            "indicateur t left join convention c on c.id = t.convention"),
    DISPOSITIFS(
            "Dispositifs",
            "/dispositifs/*",
            texte("t.id, t.rang, t.nom, t.acteurs, ''", "t.recherche"),
            "dispositif t"),
    INSTANCES(
            "Instances et séances",
            "/conventions/@?vue=instances#*",
            texte("t.id, t.rang, t.nom, c.titre_court, t.convention", "t.recherche"),
            "instance t join convention c on c.id = t.convention"),
    OBJECTIFS(
            "Objectifs",
            "/conventions/@",
            texte(
                    "t.id, t.rang, t.libelle, c.titre_court, t.convention || case when t.equivalent is null"
                            + " then '?objectif=' || t.id else '?vue=synthese' end",
                    "t.recherche"),
            "objectif t join convention c on c.id = t.convention"),
    VALEURS(
            "Valeurs imprimées",
            "/conventions/@?vue=valeurs#*",
            "t.id, t.rang, t.fait, c.titre_court, t.convention, cast(null as date), t.operateur, t.valeur, t.valeur_max,"
                    + " t.unite, t.recherche",
            "valeur_imprimee t join convention c on c.id = t.convention"),
    CALENDRIER(
            "Calendrier",
            "/conventions/@?vue=instances#*",
            texte("t.id, t.rang, t.libelle, t.quand || ' · ' || c.titre_court, t.convention", "t.recherche"),
            "evenement t join convention c on c.id = t.convention"),
    ATTENTES(
            "Livraisons attendues",
            "/indicateurs/@",
            texte(
                    "t.id, t.rang, i.nom, t.attendu_de || ', ' || t.quand || ' · ' || l.nom, t.indicateur",
                    "t.recherche"),
            "attente t join indicateur i on i.id = t.indicateur join territoire l on l.code = t.territoire"),
    DECISIONS(
            "Décisions",
            "/seances/@",
            texte(
                    "cast(t.id as varchar(20)), cast(-t.id as integer), t.numero || ', ' || t.quoi, t.qui || ' · ' || c.nom,"
                            + " cast(t.seance as varchar(20))",
                    "t.recherche"),
            "comite_decision t join comite_seance s on s.id = t.seance join comite c on c.id = s.comite"
                    + " join convention v on v.id = c.convention where {comite}"),
    SEANCES(
            "Séances",
            "/seances/*",
            "cast(t.id as varchar(20)), cast(-t.id as integer), '', c.nom, '', t.jour, '', cast(null as numeric(18, 4)),"
                    + " cast(null as numeric(18, 4)), '', " + motsDUneSeance() + " || ' ' || lower(t.numero)",
            "comite_seance t join comite c on c.id = t.comite join convention v on v.id = c.convention where {comite}"),
    DATES_DE_COMITE(
            "Dates du comité de pilotage",
            "/conventions/@?vue=frise",
            "cast(t.id as varchar(20)), 0, '', c.titre_court, t.convention, t.jour, '', cast(null as numeric(18, 4)),"
                    + " cast(null as numeric(18, 4)), '', " + motsDUneSeance(),
            "seance t join convention c on c.id = t.convention"),
    REFERENCES(
            "Références, listes et points à confirmer",
            "/conventions/@?vue=references#*",
            // What belongs to no document shows beside the first that cites it.
            texte(
                    "t.id, t.rang, t.titre, t.source, coalesce(t.convention, (select min(c.id) from convention c where"
                            + " t.source like c.id || ' %'), 'N')",
                    "t.recherche"),
            "notice t where t.genre in ('reference', 'liste', 'diffusion', 'ambiguite')"),
    METHODE("Méthode", "/methode#*", texte("t.id, t.rang, t.libelle, t.source, ''", "t.recherche"), "item_methode t"),
    CONVENTIONS(
            "Conventions et fiches",
            "/conventions/*",
            texte("t.id, t.rang, t.titre_court, t.titre, ''", "t.recherche"),
            "convention t"),
    BILANS(
            "Bilans",
            "/bilans/*",
            texte(
                    "cast(t.id as varchar(20)), -t.annee, " + genreDuBilan(false)
                            + " || ' ' || t.annee || case when t.version > 1 then ', version ' || t.version else '' end,"
                            + " c.titre_court || ' · ' || l.nom, ''",
                    genreDuBilan(true) + " || ' ' || t.annee || ' ' || c.recherche || ' ' || l.recherche"),
            // A draft is its authors', then the committee's once sent, who alone reads what was frozen for it.
            "bilan t join convention c on c.id = t.convention join territoire l on l.code = t.territoire"
                    + " where (t.statut = 'BROUILLON' and {siege} and (t.envoye_le is not null or {redige}))"
                    + " or exists (select 1 from bilan_fige f where f.bilan = t.id and f.audience <= :audience"
                    + " and (f.audience < 2 or {siege}))");

    /** Names of what each kind gives, in this order. */
    static final String COLONNES =
            "genre, id, rang, titre, detail, lieu, jour, operateur, valeur, valeur_max, unite, recherche";

    private final String titre;
    private final String adresse;
    private final String colonnes;
    private final String tables;

    Rayon(String titre, String adresse, String colonnes, String tables) {
        this.titre = titre;
        this.adresse = adresse;
        this.colonnes = colonnes;
        this.tables = tables;
    }

    private static String texte(String colonnes, String recherche) {
        return colonnes + ", cast(null as date), '', cast(null as numeric(18, 4)), cast(null as numeric(18, 4)), '', "
                + recherche;
    }

    /** By its day, as figures and as one says it. */
    private static String motsDUneSeance() {
        String[] mois = {
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre"
        };
        StringBuilder cas = new StringBuilder("case cast(extract(month from t.jour) as integer)");
        for (int i = 0; i < mois.length; i++) {
            cas.append(" when ").append(i + 1).append(" then '").append(mois[i]).append("'");
        }
        return "'seance du comite ' || c.recherche || ' ' || cast(extract(day from t.jour) as integer) || ' ' || " + cas
                + " end || ' ' || to_char(t.jour, 'YYYY DD MM YYYY')";
    }

    private static String genreDuBilan(boolean normalise) {
        return Arrays.stream(Genre.values())
                .map(genre -> " when '" + genre.name() + "' then '"
                        + (normalise ? Textes.normaliser(genre.libelle()) : genre.libelle()) + "'")
                .collect(Collectors.joining("", "case t.genre", " end"));
    }

    /**
     * All the kinds at once.
     *
     * @param siege a condition that holds where the reader sits on the committee of the convention {@code c}
     * @param comite one that holds where the reader sits on the committee {@code c} of the convention {@code v}
     * @param redige one that holds where the reader writes the bilan {@code t}
     */
    static String tous(String siege, String comite, String redige) {
        return Arrays.stream(values())
                .map(rayon -> "select '" + rayon.name() + "', " + rayon.colonnes + " from " + rayon.tables)
                .collect(Collectors.joining(" union all "))
                .replace("{siege}", siege)
                .replace("{comite}", comite)
                .replace("{redige}", redige);
    }

    String titre() {
        return titre;
    }

    String adresse(String id, String lieu) {
        return adresse.replace("@", lieu).replace("*", id);
    }
}
