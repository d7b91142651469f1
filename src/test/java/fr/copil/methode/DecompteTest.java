package fr.copil.methode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecompteTest {

    @Test
    void chaque_question_compte_une_fois() {
        Decompte bilan = Decompte.de(
                List.of(reponse(Reponse.OUI), reponse(Reponse.OUI), reponse(Reponse.SANS_OBJET), Optional.empty()));

        assertThat(bilan.nombre(Reponse.OUI)).isEqualTo(2);
        assertThat(bilan.nombre(Reponse.NON)).isZero();
        assertThat(bilan.nombre(Reponse.SANS_OBJET)).isEqualTo(1);
        assertThat(bilan.repondues()).isEqualTo(3);
        assertThat(bilan.sansReponse()).isEqualTo(1);
    }

    private static Optional<ReponseDonnee> reponse(Reponse reponse) {
        return Optional.of(new ReponseDonnee(
                1,
                "M-P-Q1",
                reponse,
                "",
                "Référent DSDEN",
                ZonedDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC)));
    }
}
