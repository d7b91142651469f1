package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Annotation;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.indicateur.versement.MesureRecue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The faults of a workbook, each with the sheet, the row and the column that one sees. */
final class FautesSituees {

    private static final int MAX = 50;

    private record Trouvee(int rangDeLaFeuille, long numero, Faute faute, @Nullable Annotation annotation) {}

    private final String fichier;
    private final List<Trouvee> fautes = new ArrayList<>();

    FautesSituees(String fichier) {
        this.fichier = fichier;
    }

    int nombre() {
        return fautes.size();
    }

    /** More of them would help nobody. */
    boolean assez() {
        return fautes.size() >= MAX;
    }

    /** Of the whole row when there is no field. */
    void ajouter(Place place, @Nullable Champ champ, String raison) {
        ajouter(place, champ, new Faute(fichier, place.numero(), "", raison));
    }

    /** The same fault, said where one sees it. */
    void ajouter(Place place, @Nullable Champ champ, Faute faute) {
        Integer colonne = champ == null ? null : place.colonne(champ);
        ajouter(
                place,
                colonne == null ? champ == null ? "" : champ.colonne() : place.titre(colonne),
                faute,
                place.lu(colonne, faute.lu()),
                place.annotation(colonne, faute.raison(), true));
    }

    void ajouter(Place place, String colonne, Faute faute) {
        ajouter(place, colonne, faute, faute.lu(), place.annotation(null, faute.raison(), true));
    }

    private void ajouter(Place place, String colonne, Faute faute, String lu, @Nullable Annotation annotation) {
        fautes.add(new Trouvee(
                place.rangDeLaFeuille(),
                place.numero(),
                new Faute(place.lieu(fichier), place.numero(), colonne, faute.raison(), lu, faute.proposition()),
                annotation));
    }

    /** One that is of no row. */
    void ajouter(Faute faute) {
        fautes.add(new Trouvee(0, 0, faute, null));
    }

    /**
     * All of them, in the order of the workbook.
     *
     * @param justes figures of the rows that have none
     */
    FichierIllisible refus(Map<MesureRecue, Place> justes) {
        List<Trouvee> dites = fautes.stream()
                .sorted(Comparator.comparingInt(Trouvee::rangDeLaFeuille).thenComparingLong(Trouvee::numero))
                .limit(MAX)
                .toList();
        return new FeuilleRefusee(
                dites.stream().map(Trouvee::faute).toList(),
                dites.stream()
                        .flatMap(trouvee -> Stream.ofNullable(trouvee.annotation()))
                        .toList(),
                justes);
    }

    /** Of the file as a whole. */
    FichierIllisible refus(String raison) {
        return new FichierIllisible(List.of(new Faute(fichier, 0, "", raison)));
    }
}
