package fr.copil.territoire.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.copil.commun.Textes;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The field where a territory is chosen, by its name, what people call it, or its number. */
public final class ChoixTerritoire {

    /** Territories that hold what was typed, a page of them. */
    @FunctionalInterface
    public interface Offre {
        Stream<Territoire> lire(String saisie, int debut, int nombre);
    }

    private ChoixTerritoire() {}

    public static ComboBox<Territoire> parmi(String libelle, Offre offre) {
        return new Champ(libelle, offre);
    }

    private static final class Champ extends ComboBox<Territoire> {

        private final transient Offre offre;
        private boolean introuvable;
        private @Nullable String aide;

        Champ(String libelle, Offre offre) {
            super(libelle);
            this.offre = offre;
            setItemLabelGenerator(Territoire::nomEtLieu);
            setItemsWithFilterConverter(
                    requete -> lire(requete.getFilter().orElse(""), requete.getOffset(), requete.getLimit()),
                    saisie -> saisie);
            addCustomValueSetListener(saisie -> valider(saisie.getDetail()));
            addValueChangeListener(choix -> setInvalid(false));
        }

        /** A list that finds nothing says so, and how to find. */
        private Stream<Territoire> lire(String saisie, int debut, int nombre) {
            List<Territoire> trouves = offre.lire(saisie, debut, nombre).toList();
            dire(debut > 0 || !trouves.isEmpty() ? null : rien(saisie));
            return trouves.stream();
        }

        /** Typed and entered without a look at the list: the first of it, « 44 » as well as « Tours ». */
        private void valider(String saisie) {
            offre.lire(saisie, 0, 1)
                    .findFirst()
                    .ifPresentOrElse(
                            trouve -> {
                                dire(null);
                                setModelValue(trouve, true);
                                setPresentationValue(trouve);
                            },
                            () -> {
                                dire(null);
                                setErrorMessage(rien(saisie));
                                setInvalid(true);
                            });
        }

        /** The help of the field comes back once something is found. */
        private void dire(@Nullable String manque) {
            if (!introuvable) {
                aide = getHelperText();
            }
            introuvable = manque != null;
            setHelperText(introuvable ? manque : aide);
        }

        private static String rien(String saisie) {
            return Typographie.fines("Aucun territoire ne répond à « " + Textes.abreger(saisie.strip(), 40)
                    + " ». Essayez une commune, un département, son numéro, une région ou son sigle.");
        }
    }
}
