package fr.copil.collecte.referentiel;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.referentiel.Referentiel.Fiche;
import fr.copil.commun.Textes;
import fr.copil.convention.suivi.SuiviDuReferentielService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a référentiel in force: rows appear, change, are renamed and vanish with the files, while the states, mesures and
 * answers attached to their ids stay. A row that vanished although something uses it refuses the whole. Decision 0006.
 */
@Service
@Exige(Droit.COPIL_LUI_MEME)
@Transactional(propagation = Propagation.MANDATORY)
public class ReferentielService {

    /** What people or deliveries attach to a row of the référentiel. */
    private record Usage(String table, String utilisatrice, String colonne, String filtre, String enClair) {

        /** The states of engagements are moved by those who keep them. */
        boolean deplacable() {
            return !utilisatrice.equals("suivi");
        }
    }

    private static final List<Usage> USAGES = List.of(
            new Usage("indicateur", "mesure", "indicateur", "", "mesures"),
            new Usage(
                    "engagement",
                    "suivi",
                    "engagement",
                    " and (maj_le is not null or demande_le is not null)",
                    "suivis"),
            new Usage("engagement", "preuve", "engagement", "", "preuves"),
            new Usage("convention", "seance", "convention", "", "séances"),
            new Usage("partie", "meteo", "partie", "", "météos"),
            new Usage("partie", "signature_bilan", "partie", "", "signatures"),
            new Usage("service", "compte", "service", "", "comptes"),
            new Usage("service", "moyen", "service", "", "moyens déclarés"),
            new Usage("service", "fonction", "service", "", "fonctions de l'annuaire"),
            new Usage("engagement", "responsable", "engagement", "", "choix de qui appeler"),
            new Usage("service", "action_version", "service", "", "actions"),
            new Usage(
                    "engagement",
                    "action_engagement",
                    "engagement",
                    " and exists (select 1 from action_version v where v.action = action_engagement.action"
                            + " and v.version = action_engagement.version and v.derniere and not v.retiree)",
                    "actions"),
            new Usage("dispositif", "action_version", "dispositif", " and derniere and not retiree", "actions"),
            new Usage("service", "dossier", "service", "", "dossiers"),
            new Usage("engagement", "dossier_engagement", "engagement", "", "dossiers"),
            new Usage("service", "releve", "service", "", "relevés de dispositifs"),
            new Usage("dispositif", "releve", "dispositif", "", "relevés"),
            new Usage("item_methode", "reponse_methode", "item", "", "réponses d'auto-évaluation"));

    private final JdbcTemplate jdbc;
    private final SuiviDuReferentielService suivis;

    ReferentielService(JdbcTemplate jdbc, SuiviDuReferentielService suivis) {
        this.jdbc = jdbc;
        this.suivis = suivis;
    }

    public void enregistrer(Referentiel referentiel) {
        Set<String> tables =
                Registres.TOUS.stream().map(Registre::table).collect(Collectors.toCollection(LinkedHashSet::new));
        tables.forEach(table -> ecrire(table, referentiel.de(table).toList()));
        referentiel.renommages().forEach(this::renommer);
        suivis.initialiser();
        List<String> aRebours = new ArrayList<>(tables).reversed();
        List<Faute> utilisees = new ArrayList<>();
        aRebours.forEach(table -> utilisees.addAll(retirer(table, referentiel)));
        if (!utilisees.isEmpty()) {
            throw new FichierIllisible(utilisees);
        }
        ecrireLesLiens(referentiel);
    }

    private void ecrire(String table, List<Fiche> fiches) {
        Set<String> connues = ids(table);
        Set<String> tenues = tenuesIci(table);
        for (Fiche fiche : fiches) {
            if (tenues.contains(fiche.id())) {
                continue;
            }
            Map<String, @Nullable Object> valeurs = new LinkedHashMap<>(fiche.valeurs());
            // A link to a row of the same table waits until all of them are there.
            internes(fiche).forEach(champ -> valeurs.put(String.valueOf(champ.sql()), null));
            valeurs.put("rang", fiche.rang());
            if (!fiche.registre().recherche().isEmpty()) {
                valeurs.put("recherche", recherche(fiche));
            }
            boolean connue = connues.contains(fiche.id());
            String sql = connue
                    ? "update " + table + " set "
                            + valeurs.keySet().stream().map(c -> c + " = ?").collect(Collectors.joining(", "))
                            + " where id = ?"
                    : "insert into " + table + " (" + String.join(", ", valeurs.keySet()) + ", id) values ("
                            + "?, ".repeat(valeurs.size()) + "?)";
            jdbc.update(
                    sql,
                    Stream.concat(valeurs.values().stream(), Stream.of(fiche.id()))
                            .toArray());
        }
        fiches.forEach(fiche -> internes(fiche)
                .filter(champ -> !fiche.texte(String.valueOf(champ.sql())).isEmpty())
                .forEach(champ -> jdbc.update(
                        "update " + table + " set " + champ.sql() + " = ? where id = ?",
                        fiche.texte(String.valueOf(champ.sql())),
                        fiche.id())));
    }

    private static Stream<Colonne> internes(Fiche fiche) {
        return fiche.registre().champs().stream()
                .filter(champ -> champ.sql() != null && fiche.registre().table().equals(champ.vers()));
    }

    private static String recherche(Fiche fiche) {
        return Textes.abreger(
                Textes.cherchable(fiche.registre().recherche().stream()
                        .map(colonne -> colonne.equals("id") ? fiche.id() : fiche.texte(colonne))
                        .collect(Collectors.joining(" "))),
                2000);
    }

    /** The new row is there; what was attached to the old one moves to it. */
    private void renommer(Referentiel.Renommage renommage) {
        // Two services that are one from now on may have said the same line: its versions follow one another.
        jdbc.update(
                """
                update moyen set version = version + coalesce(
                    (select max(x.version) from moyen x where x.service = ? and x.cle = moyen.cle), 0)
                where service = ?
                """,
                renommage.nouveau(),
                renommage.ancien());
        jdbc.update(
                """
                update releve set version = version + coalesce(
                    (select max(x.version) from releve x
                    where x.service = ? and x.dispositif = releve.dispositif and x.cle = releve.cle), 0)
                where service = ?
                """,
                renommage.nouveau(),
                renommage.ancien());
        jdbc.update(
                """
                update releve set version = version + coalesce(
                    (select max(x.version) from releve x
                    where x.dispositif = ? and x.service = releve.service and x.cle = releve.cle), 0)
                where dispositif = ?
                """,
                renommage.nouveau(),
                renommage.ancien());
        USAGES.stream().filter(Usage::deplacable).forEach(usage -> {
            jdbc.update(
                    "update " + usage.utilisatrice() + " set " + usage.colonne() + " = ? where " + usage.colonne()
                            + " = ?",
                    renommage.nouveau(),
                    renommage.ancien());
        });
        suivis.renommer(renommage.ancien(), renommage.nouveau());
    }

    private List<Faute> retirer(String table, Referentiel referentiel) {
        Set<String> restantes = referentiel.de(table).map(Fiche::id).collect(Collectors.toSet());
        Set<String> retirees = ids(table);
        retirees.removeAll(restantes);
        retirees.removeAll(tenuesIci(table));
        List<Faute> utilisees =
                retirees.stream().flatMap(id -> usages(table, id).stream()).toList();
        if (utilisees.isEmpty()) {
            retirees.forEach(id -> {
                if (table.equals("engagement")) {
                    suivis.retirer(id);
                }
                jdbc.update("delete from " + table + " where id = ?", id);
            });
        }
        return utilisees;
    }

    private List<Faute> usages(String table, String id) {
        return USAGES.stream()
                .filter(usage -> usage.table().equals(table))
                .flatMap(usage -> {
                    Integer nombre = jdbc.queryForObject(
                            "select count(*) from " + usage.utilisatrice() + " where " + usage.colonne() + " = ?"
                                    + usage.filtre(),
                            Integer.class,
                            id);
                    return nombre != null && nombre > 0
                            ? Stream.of(new Faute(
                                    table,
                                    0,
                                    id,
                                    "cet identifiant a été retiré des fichiers mais " + nombre + " "
                                            + usage.enClair()
                                            + " l'utilisent. Remettez la ligne, ou déclarez son nouveau nom"
                                            + " dans alias.csv."))
                            : Stream.empty();
                })
                .toList();
    }

    /** What an administrator made or renamed on the screen. */
    private Set<String> tenuesIci(String table) {
        return table.equals("service")
                ? new HashSet<>(jdbc.queryForList("select id from service where ici", String.class))
                : Set.of();
    }

    private Set<String> ids(String table) {
        return new HashSet<>(jdbc.queryForList("select id from " + table, String.class));
    }

    private void ecrireLesLiens(Referentiel referentiel) {
        record Lien(String de, String nature, String vers) {}
        Set<Lien> liens = new LinkedHashSet<>();
        referentiel.fiches().forEach(fiche -> fiche.liens()
                .forEach((champ, ids) -> ids.forEach(id -> liens.add(
                        champ.inverse()
                                ? new Lien(id, String.valueOf(champ.nature()), fiche.id())
                                : new Lien(fiche.id(), String.valueOf(champ.nature()), id)))));
        jdbc.update("delete from lien");
        jdbc.batchUpdate("insert into lien (de, nature, vers) values (?, ?, ?)", liens, 500, (ordre, lien) -> {
            ordre.setString(1, lien.de());
            ordre.setString(2, lien.nature());
            ordre.setString(3, lien.vers());
        });
    }
}
