package fr.copil.convention.suivi;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.acces.Mandat;
import fr.copil.commun.Lit;
import fr.copil.territoire.Etendue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Who sits on the committee of a convention: accounts that read as a committee does, whose territory holds the
 * convention's, who have a mandate for it, or who speak for one of its parties. What is written for a committee (why a
 * météo, evidence, requests, drafts) is for nobody else, however high their audience. Decision 0033.
 */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class Comites {

    private final JdbcClient jdbc;

    Comites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As far as this person reads what is written for the committee of that convention, or for others beside it. */
    public Audience audience(Lecteur lecteur, String convention) {
        Audience sienne = lecteur.audience();
        return sienne.rang() < Audience.COMITE.rang() || siege(lecteur, convention) ? sienne : Audience.PARTENAIRES;
    }

    public boolean siege(Lecteur lecteur, String convention) {
        Etendue siennes = siennes(lecteur, "c");
        return jdbc.sql("select count(*) from convention c where c.id = :document and" + siennes.condition())
                        .param("document", convention)
                        .params(siennes.parametres())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those on whose committee a person sits, all in one statement. */
    public List<String> siennes(Lecteur lecteur) {
        Etendue siennes = siennes(lecteur, "c");
        return jdbc.sql("select c.id from convention c where" + siennes.condition())
                .params(siennes.parametres())
                .query(String.class)
                .list();
    }

    /**
     * The same as a condition of a query of one's own.
     *
     * @param convention an alias
     */
    public static Etendue siennes(Lecteur lecteur, String convention) {
        if (lecteur.audience().rang() < Audience.COMITE.rang()) {
            return Etendue.de(Stream.empty(), "siege", "", null);
        }
        List<Mandat> mandats = lecteur.mandats().stream()
                .filter(mandat -> mandat.audience().rang() >= Audience.COMITE.rang())
                .toList();
        Etendue lieux = Etendue.de(mandats.stream(), "siege", convention + ".territoire", convention + ".id");
        Map<String, Object> parametres = new HashMap<>(lieux.parametres());
        parametres.put("siegeService", Objects.requireNonNullElse(lecteur.service(), ""));
        parametres.put(
                "siegeDocuments",
                mandats.stream()
                        .map(mandat -> Objects.requireNonNullElse(mandat.convention(), ""))
                        .toList());
        return new Etendue(
                " (" + lieux.condition() + " or " + convention
                        + ".id in (:siegeDocuments) or exists (select 1 from partie"
                        + " signataire where signataire.convention = " + convention
                        + ".id and signataire.service = :siegeService)) ",
                parametres);
    }
}
