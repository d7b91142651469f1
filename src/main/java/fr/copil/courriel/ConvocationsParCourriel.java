package fr.copil.courriel;

import fr.copil.comite.convocation.Destinataire;
import fr.copil.comite.convocation.Poste;
import fr.copil.commun.Dates;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The members of a committee are called by e-mail: one message each, that names no other. Decision 0049. */
@Component
class ConvocationsParCourriel implements Poste {

    private final CourrielService courriels;
    private final CourrielQueries queries;
    private final Tournees tournees;

    ConvocationsParCourriel(CourrielService courriels, CourrielQueries queries, Tournees tournees) {
        this.courriels = courriels;
        this.queries = queries;
        this.tournees = tournees;
    }

    @Override
    public boolean ouverte() {
        return tournees.ouvertes();
    }

    @Override
    public void deposer(Pli pli, Collection<Destinataire> destinataires, byte[] convocation) {
        Lettre lettre = new Lettre(pli.sujet(), pli.texte(), pli.lien());
        Courriel.Jointes jointes = new Courriel.Jointes(
                pli.agenda(),
                convocation.length == 0 ? null : queries.joindre(convocation),
                envoi(pli.seance()),
                Dates.debut(pli.jusquAu().plusDays(1)));
        destinataires.forEach(un -> {
            queries.retirer(envoi(pli.seance()), un.compte(), un.adresse());
            courriels.deposer(un.compte(), un.adresse().isEmpty() ? null : un.adresse(), lettre, jointes);
        });
    }

    @Override
    public int partis(long seance) {
        return queries.partis(envoi(seance));
    }

    @Override
    public List<Reste> restes(long seance) {
        return queries.restes(envoi(seance)).stream()
                .map(courriel -> new Reste(
                        courriel.compte(),
                        courriel.compte().isEmpty() ? String.valueOf(courriel.adresse()) : "",
                        courriel.essais() > 0 && !courriel.erreur().isEmpty(),
                        courriel.etat() == Courriel.Etat.EN_ECHEC))
                .toList();
    }

    private static String envoi(long seance) {
        return "seance-" + seance;
    }
}
