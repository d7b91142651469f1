package fr.copil.indicateur.figure;

import fr.copil.figure.FigureModele;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.mesure.Retrait;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** The figures of a study that other rooms quote: its series and its gap, each with its code. */
@NamedInterface("figures")
public final class FiguresPourDocuments {

    private FiguresPourDocuments() {}

    public static List<FigureModele> de(Etude etude) {
        Liens liens = Liens.de(etude, new AdresseEtude(null, null, null));
        String citation = Citation.de(etude).map(Citation::code).orElse(null);
        Stream<FigureModele> serie = Stream.of(new FigureSerie(etude, liens).modele());
        return (etude.paire() == null
                        ? serie
                        : Stream.concat(serie, Stream.of(new FigureEcarts(etude, liens).modele())))
                .map(figure -> figure.citee(citation)
                        .montrant(Stream.of(etude.definition().id())))
                .toList();
    }

    /** {@code 77,2 %}, {@code 8,8 points}, or what stands for a value: its state, or who took it back and why. */
    public static String enMots(ChiffreRenvoye chiffre) {
        Grandeur grandeur = Grandeur.de(chiffre.definition());
        Retrait retrait = chiffre.retrait();
        return chiffre.valeur().isEmpty()
                ? retrait == null ? chiffre.etat().libelle() : retrait.dit()
                : chiffre.ecart()
                        ? grandeur.ecart(chiffre.valeur().getAsDouble())
                        : grandeur.texte(chiffre.valeur().getAsDouble());
    }
}
