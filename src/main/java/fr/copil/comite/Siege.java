package fr.copil.comite;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.acces.Mandat;
import fr.copil.territoire.Etendue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who sits on a committee, as a condition on {@code c}, the committee, each mandate no further than it reads: whoever reads as a committee does in a territory that
 * holds it, as far as its room sees, for its convention or for all; and the parties of the convention, where it is of the convention's own territory.
 */
public final class Siege {

    private Siege() {}

    public static Etendue de(Lecteur lecteur) {
        if (lecteur.audience().rang() < Audience.COMITE.rang()) {
            return Etendue.de(Stream.empty(), "siege", "c.territoire", null);
        }
        List<Mandat> mandats = lecteur.mandats().stream()
                .filter(mandat -> mandat.audience().rang() >= Audience.COMITE.rang())
                .toList();
        Map<String, Object> parametres = new HashMap<>();
        StringBuilder condition = new StringBuilder();
        for (int i = 0; i < mandats.size(); i++) {
            Mandat mandat = mandats.get(i);
            Etendue lieu = Etendue.de(Stream.of(mandat), "siege" + i + "x", "c.territoire", "c.convention");
            parametres.putAll(lieu.parametres());
            parametres.put("siegeAudience" + i, mandat.audience().rang());
            parametres.put("siegeDocument" + i, Objects.requireNonNullElse(mandat.convention(), ""));
            condition
                    .append(" c.audience <= :siegeAudience")
                    .append(i)
                    .append(" and (")
                    .append(lieu.condition())
                    .append(" or c.territoire = v.territoire and c.convention = :siegeDocument")
                    .append(i)
                    .append(") or");
        }
        parametres.put("siegeService", Objects.requireNonNullElse(lecteur.service(), ""));
        parametres.put("siegeComite", Audience.COMITE.rang());
        return new Etendue(
                " (" + condition + " c.audience <= :siegeComite and c.territoire = v.territoire and exists"
                        + " (select 1 from partie signataire where signataire.convention = c.convention"
                        + " and signataire.service = :siegeService)) ",
                parametres);
    }
}
