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

        /**
         * Typed without a look at the list, entered or left: « 44 » as well as « Tours » is enough, a part of several names
         * is not. What is refused chooses nothing, so that no form goes on with what stood there before.
         */
        private void valider(String saisie) {
            List<Territoire> trouves = offre.lire(saisie, 0, 2).toList();
            dire(null);
            if (!trouves.isEmpty() && nommeUn(trouves, saisie)) {
                setModelValue(trouves.getFirst(), true);
                setPresentationValue(trouves.getFirst());
            } else {
                setModelValue(null, true);
                setPresentationValue(null);
                setErrorMessage(trouves.isEmpty() ? rien(saisie) : plusieurs(saisie, trouves));
                setInvalid(true);
            }
        }

        private static boolean nommeUn(List<Territoire> trouves, String saisie) {
            return trouves.size() == 1
                    || (trouves.getFirst().repondA(saisie) && !trouves.getLast().repondA(saisie));
        }

        private static String plusieurs(String saisie, List<Territoire> trouves) {
            return Typographie.fines("« " + Textes.abreger(saisie.strip(), 40) + " » en désigne plusieurs, "
                    + trouves.getFirst().nomEtLieu() + " ou "
                    + trouves.getLast().nomEtLieu()
                    + " entre autres : choisissez dans la liste.");
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
