package fr.copil.acces;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who was given a convention was given those that continue it. Decision 0065. */
@Component
class MandatsSuivis {

    private final ObjectProvider<TextesSuivis> textes;

    MandatsSuivis(ObjectProvider<TextesSuivis> textes) {
        this.textes = textes;
    }

    /** The ordinary mandate stays the first one. */
    Lecteur suivre(Lecteur lecteur) {
        List<Mandat> suites = lecteur.mandats().stream()
                .flatMap(mandat -> Stream.ofNullable(mandat.convention())
                        .flatMap(convention -> textes.stream().flatMap(un -> un.suites(convention).stream()))
                        .map(suite -> new Mandat(
                                mandat.role(),
                                mandat.audience(),
                                mandat.territoire(),
                                suite,
                                mandat.debut(),
                                mandat.fin(),
                                mandat.pour())))
                .toList();
        return suites.isEmpty()
                ? lecteur
                : new Lecteur(
                        lecteur.compte(),
                        Stream.concat(lecteur.mandats().stream(), suites.stream())
                                .distinct()
                                .toList(),
                        lecteur.service());
    }
}
