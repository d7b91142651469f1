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
 * Who sits on a committee, as a condition on {@code c}, the committee: whoever reads as a committee does in a territory that
 * holds it, as far as its room sees, for its convention or for all; and the parties of the convention, where it is of the convention's own territory.
 */
final class Siege {

    private Siege() {}

    static Etendue de(Lecteur lecteur) {
        if (lecteur.audience().rang() < Audience.COMITE.rang()) {
            return Etendue.de(Stream.empty(), "siege", "c.territoire", null);
        }
        List<Mandat> mandats = lecteur.mandats().stream()
                .filter(mandat -> mandat.audience().rang() >= Audience.COMITE.rang())
                .toList();
        Etendue lieux = Etendue.de(mandats.stream(), "siege", "c.territoire", "c.convention");
        Map<String, Object> parametres = new HashMap<>(lieux.parametres());
        parametres.put("siegeAudience", lecteur.audience().rang());
        parametres.put("siegeService", Objects.requireNonNullElse(lecteur.service(), ""));
        parametres.put(
                "siegeDocuments",
                mandats.stream()
                        .map(mandat -> Objects.requireNonNullElse(mandat.convention(), ""))
                        .toList());
        return new Etendue(
                " c.audience <= :siegeAudience and (" + lieux.condition()
                        + " or c.territoire = v.territoire and (c.convention in (:siegeDocuments) or"
                        + " exists (select 1 from partie signataire where signataire.convention = c.convention"
                        + " and signataire.service = :siegeService))) ",
                parametres);
    }
}
