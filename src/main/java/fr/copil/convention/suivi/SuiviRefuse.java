package fr.copil.convention.suivi;

import fr.copil.commun.ErreurCopil;
import java.util.List;
import java.util.stream.Collectors;

/** An update that would make nonsense: all that is wrong with it at once, field by field. */
public class SuiviRefuse extends ErreurCopil {

    private final transient List<FauteDeSaisie> fautes;

    SuiviRefuse(List<FauteDeSaisie> fautes) {
        super("SUIVI-REFUSE", fautes.stream().map(FauteDeSaisie::phrase).collect(Collectors.joining(" ")));
        this.fautes = List.copyOf(fautes);
    }

    static SuiviRefuse de(ChampDuSuivi champ, String phrase) {
        return new SuiviRefuse(List.of(new FauteDeSaisie(champ, phrase)));
    }

    public List<FauteDeSaisie> fautes() {
        return fautes;
    }

    /** The same refusal, of one field alone. */
    public ErreurCopil de(FauteDeSaisie faute) {
        return new ErreurCopil(code(), faute.phrase());
    }
}
