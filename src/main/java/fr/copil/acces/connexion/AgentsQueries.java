package fr.copil.acces.connexion;

import fr.copil.acces.EtatDuCompte;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts as the identity provider finds them. */
@Repository
class AgentsQueries {

    record Trouve(String compte, EtatDuCompte etat, @Nullable String service) {}

    private static final String LECTURE = "select identifiant, etat, service from compte where not demonstration";

    private final JdbcClient jdbc;

    AgentsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Trouve> parCourriel(String courriel) {
        return jdbc.sql(LECTURE + " and etat <> 'CLOS' and lower(courriel) = lower(?) order by identifiant")
                .param(courriel)
                .query((ligne, rang) -> new Trouve(
                        ligne.getString("identifiant"),
                        EtatDuCompte.valueOf(ligne.getString("etat")),
                        ligne.getString("service")))
                .list();
    }

    Optional<Trouve> dejaVenu(AgentReconnu agent) {
        return jdbc.sql(
                        LECTURE
                                + " and identifiant = (select i.compte from identite_fournie i where i.emetteur = ? and i.sujet = ?)")
                .params(agent.emetteur(), agent.sujet())
                .query((ligne, rang) -> new Trouve(
                        ligne.getString("identifiant"),
                        EtatDuCompte.valueOf(ligne.getString("etat")),
                        ligne.getString("service")))
                .optional();
    }

    boolean aUneIdentite(String emetteur, String compte) {
        return jdbc.sql("select count(*) from identite_fournie where emetteur = ? and compte = ?")
                        .params(emetteur, compte)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void retenir(AgentReconnu agent, String compte) {
        jdbc.sql("insert into identite_fournie (emetteur, sujet, compte) values (?, ?, ?)")
                .params(agent.emetteur(), agent.sujet(), compte)
                .update();
    }

    /** An invited person has nothing to choose where the provider vouches for the address that was invited. */
    void activer(String compte) {
        jdbc.sql("update compte set etat = 'ACTIF', version = version + 1 where identifiant = ? and etat = 'INVITE'")
                .param(compte)
                .update();
    }

    List<String> sirets(@Nullable String service) {
        return jdbc.sql("select siret from siret_de_service where service = ? order by siret")
                .param(service)
                .query(String.class)
                .list();
    }

    void ecrireLesSirets(String service, List<String> sirets) {
        jdbc.sql("delete from siret_de_service where service = ?")
                .param(service)
                .update();
        sirets.forEach(siret -> jdbc.sql("insert into siret_de_service (siret, service) values (?, ?)")
                .params(siret, service)
                .update());
    }
}
