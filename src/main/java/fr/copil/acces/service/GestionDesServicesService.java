package fr.copil.acces.service;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.ServiceNomme;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.TexteSaisi;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that accounts speak for, beside those that documents name: made, renamed, closed. Decision 0023. */
@Service
@Transactional
@Exige(Droit.GERER_LES_COMPTES)
public class GestionDesServicesService {

    public static final int NOM = 200;
    public static final int NOM_COURT = 60;
    public static final List<String> ARTICLES = List.of("le", "la", "l'", "les");

    /** @param territoire code of the one it works in */
    public record Tenu(ServiceNomme service, String territoire, boolean ferme) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher annonces;

    GestionDesServicesService(JdbcClient jdbc, ApplicationEventPublisher annonces) {
        this.jdbc = jdbc;
        this.annonces = annonces;
    }

    /** Closed ones too, in their order. */
    @Transactional(readOnly = true)
    public List<Tenu> tous() {
        return jdbc.sql("select id, nom, nom_court, article, territoire, ferme from service order by rang, id")
                .query((ligne, rang) -> new Tenu(
                        new ServiceNomme(
                                ligne.getString("id"),
                                ligne.getString("nom"),
                                ligne.getString("nom_court"),
                                ligne.getString("article")),
                        ligne.getString("territoire"),
                        ligne.getBoolean("ferme")))
                .list();
    }

    /** @return its id */
    public String ouvrir(String nom, String nomCourt, String article, String territoire) {
        ServiceNomme verifie = verifie("", nom, nomCourt, article);
        CodeTerritoire lieu = new CodeTerritoire(territoire);
        int rang = jdbc.sql("select coalesce(max(rang), 0) + 1 from service")
                .query(Integer.class)
                .single();
        String id = "S-ICI-" + rang;
        try {
            jdbc.sql("insert into service (id, rang, nom, nom_court, article, territoire, source, note, ici)"
                            + " values (?, ?, ?, ?, ?, ?, 'saisi dans Copil', '', true)")
                    .params(id, rang, verifie.nom(), verifie.nomCourt(), article, lieu.valeur())
                    .update();
        } catch (DataIntegrityViolationException refus) {
            throw new ErreurCopil(
                    "SERVICE-TERRITOIRE",
                    "Ce service n'a pas pu être ouvert : choisissez un territoire de la liste, puis recommencez.");
        }
        noter(id, "ouvert : " + verifie.nom());
        return id;
    }

    /** Sentences to come name it so; those that were frozen or signed keep the name of their day. */
    public void renommer(String id, String nom, String nomCourt, String article) {
        ServiceNomme verifie = verifie(id, nom, nomCourt, article);
        changer(jdbc.sql("update service set nom = ?, nom_court = ?, article = ?, ici = true where id = ?")
                .params(verifie.nom(), verifie.nomCourt(), article, id)
                .update());
        noter(id, "renommé : " + verifie.nom());
    }

    /** No account is attached to it any more. */
    public void fermer(String id) {
        int comptes = jdbc.sql("select count(*) from compte where service = ? and etat <> 'CLOS'")
                .param(id)
                .query(Integer.class)
                .single();
        if (comptes > 0) {
            throw new ErreurCopil(
                    "SERVICE-TENU",
                    "Des comptes parlent encore pour ce service (" + comptes
                            + ") : rattachez-les à un autre, ou closez-les d'abord.");
        }
        changer(jdbc.sql("update service set ferme = true where id = ?")
                .param(id)
                .update());
        noter(id, "fermé");
    }

    public void rouvrir(String id) {
        changer(jdbc.sql("update service set ferme = false where id = ?")
                .param(id)
                .update());
        noter(id, "rouvert");
    }

    private static void changer(int lignes) {
        if (lignes == 0) {
            throw new ErreurCopil("SERVICE-INCONNU", "Ce service n'existe pas ou plus.");
        }
    }

    private ServiceNomme verifie(String id, String nom, String nomCourt, String article) {
        ServiceNomme net =
                new ServiceNomme(id, ligne("nom", nom, NOM), ligne("nom court", nomCourt, NOM_COURT), article);
        if (!ARTICLES.contains(article)) {
            throw new ErreurCopil("SERVICE-ARTICLE", "Choisissez l'article : le, la, l' ou les.");
        }
        boolean pris = jdbc.sql("select count(*) from service where lower(nom) = lower(?) and id <> ?")
                        .params(net.nom(), id)
                        .query(Integer.class)
                        .single()
                > 0;
        if (pris) {
            throw new ErreurCopil("SERVICE-DEJA", "Un service porte déjà ce nom : rouvrez-le s'il est fermé.");
        }
        return net;
    }

    private static String ligne(String quoi, String saisi, int max) {
        String net = TexteSaisi.nettoyer(saisi).replace('\n', ' ');
        if (net.isEmpty() || net.length() > max) {
            throw new ErreurCopil("SERVICE-NOM", "Le " + quoi + " du service compte de 1 à " + max + " signes.");
        }
        return net;
    }

    private void noter(String id, String quoi) {
        annonces.publishEvent(new Acte(NatureDActe.SERVICE, id, quoi));
    }
}
