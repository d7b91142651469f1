package fr.copil.comite.convocation;

import fr.copil.comite.EtatSeance;
import fr.copil.comite.Seance;
import fr.copil.commun.Textes;
import fr.copil.ui.Agenda.RendezVous;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A séance in anybody's agenda: one and the same meeting, whether it comes by e-mail, by subscription or as a file. */
@Component
public class RendezVousDeSeance {

    private final String adresse;
    private final String hote;

    RendezVousDeSeance(@Value("${copil.url}") String adresse) {
        this.adresse = adresse.replaceFirst("/+$", "");
        // Who is called by two départements has both in one agenda.
        this.hote = Objects.requireNonNullElse(URI.create(this.adresse).getHost(), "copil");
    }

    public RendezVous de(Seance.Datee seance) {
        String uid = "seance-" + seance.id() + "@" + hote;
        String titre = Textes.majuscule(seance.nom());
        RendezVous un = seance.heure().isEmpty()
                ? RendezVous.duJour(uid, titre, seance.jour())
                : RendezVous.a(
                        uid,
                        titre,
                        LocalDateTime.of(seance.jour(), LocalTime.parse(seance.heure())),
                        Duration.ofMinutes(seance.minutes()));
        return un.change(seance.version())
                .dans(seance.lieu())
                .voir(adresse + "/seances/" + seance.id())
                .annule(seance.etat() == EtatSeance.ANNULEE);
    }
}
