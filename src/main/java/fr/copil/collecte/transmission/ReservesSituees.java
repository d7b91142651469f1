package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Annotation;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.versement.Apercu.Absent;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Vigilance.Alerte;
import fr.copil.indicateur.versement.Vigilance.Reserves;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What surprises in a delivery, each with the sheet, the row and the column that one sees. */
final class ReservesSituees {

    /** More of them would help nobody; how many there are is said. */
    private static final int MAX = 100;

    private static final int NOMMES = 5;

    private final List<AVerifier> aVerifier = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();

    private ReservesSituees() {}

    /** Of a file: what is missing is said together, it is of no row. */
    static Transmission deFichier(String fichier, ReceptionDeFichier.Recu recu, Reserves reserves) {
        ReservesSituees situees = new ReservesSituees();
        situees.alertes(fichier, recu, reserves.alertes());
        Map<List<Object>, List<Absent>> ensemble = reserves.absents().stream()
                .collect(Collectors.groupingBy(
                        absent -> List.of(
                                absent.indicateur(),
                                absent.territoire().niveau(),
                                absent.population(),
                                absent.periode()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        ensemble.values()
                .forEach(absents -> situees.aVerifier.add(new AVerifier(fichier, 0, "", "", "", manquent(absents))));
        return situees.transmission(recu);
    }

    /** Of rows on the screen: what is missing is one of them, left empty. */
    static Transmission deSaisie(List<LigneSaisie> lignes, ReceptionDeFichier.Recu recu, Reserves reserves) {
        ReservesSituees situees = new ReservesSituees();
        situees.alertes("", recu, reserves.alertes());
        for (int i = 0; i < lignes.size(); i++) {
            Trame.Ligne ligne = lignes.get(i).ligne();
            int numero = i + FeuilleSaisie.PREMIERE;
            reserves.absents().stream()
                    .filter(absent -> cellule(absent).equals(cellule(ligne)))
                    .forEach(absent -> situees.aVerifier.add(new AVerifier(
                            "", numero, "", "", avant(absent), "donné l'an dernier, absent cette année")));
        }
        return situees.transmission(recu);
    }

    /** Beside faults: of the rows that have none. What is missing is not known before they are mended. */
    static Transmission avecDesFautes(String fichier, FeuilleRefusee refus, List<Alerte> alertes) {
        ReservesSituees situees = new ReservesSituees();
        situees.annotations.addAll(refus.annotations());
        alertes.forEach(alerte ->
                situees.ajouter(fichier, Objects.requireNonNull(refus.justes().get(alerte.mesure())), alerte));
        return new Transmission(
                "",
                refus.fautes(),
                List.of(),
                situees.annotations,
                situees.aVerifier.stream().limit(MAX).toList(),
                situees.aVerifier.size());
    }

    /** Those of these rows. */
    static Predicate<Absent> surLEcran(List<LigneSaisie> lignes) {
        Set<List<Object>> cellules =
                lignes.stream().map(ligne -> cellule(ligne.ligne())).collect(Collectors.toSet());
        return absent -> cellules.contains(cellule(absent));
    }

    private static List<Object> cellule(Absent absent) {
        return List.of(absent.indicateur(), absent.territoire().code(), absent.population(), absent.periode());
    }

    private static List<Object> cellule(Trame.Ligne ligne) {
        return List.of(ligne.indicateur().id(), ligne.territoire().code(), ligne.population(), ligne.periode());
    }

    private void alertes(String fichier, ReceptionDeFichier.Recu recu, List<Alerte> alertes) {
        if (alertes.isEmpty()) {
            return;
        }
        List<Place> places = recu.places().get();
        Map<MesureRecue, Place> parMesure = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            parMesure.put(recu.lus().mesures().get(i), places.get(i));
        }
        alertes.forEach(alerte -> ajouter(fichier, Objects.requireNonNull(parMesure.get(alerte.mesure())), alerte));
    }

    private void ajouter(String fichier, Place place, Alerte alerte) {
        Integer colonne = Champ.deColonne(alerte.colonne()).map(place::colonne).orElse(null);
        aVerifier.add(new AVerifier(
                place.lieu(fichier),
                place.numero(),
                colonne == null ? alerte.colonne() : place.titre(colonne),
                place.lu(colonne, ""),
                alerte.avant(),
                alerte.raison()));
        Annotation annotation = place.annotation(
                colonne,
                alerte.raison() + (alerte.avant().isEmpty() ? "" : " ; avant : " + alerte.avant()) + ".",
                false);
        if (annotation != null) {
            annotations.add(annotation);
        }
    }

    private Transmission transmission(ReceptionDeFichier.Recu recu) {
        return new Transmission(
                "",
                List.of(),
                recu.remarques(),
                annotations.stream().limit(MAX).toList(),
                aVerifier.stream().limit(MAX).toList(),
                aVerifier.size());
    }

    private static String manquent(List<Absent> absents) {
        Absent premier = absents.getFirst();
        return Nombres.compte(
                        absents.size(),
                        premier.territoire().niveau().libelle(),
                        premier.territoire().niveau().pluriel())
                + (absents.size() > 1 ? " avaient un chiffre" : " avait un chiffre") + " en " + (premier.periode() - 1)
                + " et n'en " + (absents.size() > 1 ? "ont" : "a") + " pas en " + premier.periode() + " ("
                + premier.indicateur() + ", " + MotsDuDepot.de(premier.population()) + ") : "
                + absents.stream()
                        .limit(NOMMES)
                        .map(absent -> absent.territoire().nom() + ", "
                                + absent.anDernier().enClair())
                        .collect(Collectors.joining(" ; "))
                + (absents.size() > NOMMES ? " ; et d'autres." : ".");
    }

    private static String avant(Absent absent) {
        return absent.anDernier().enClair() + " en " + (absent.periode() - 1);
    }
}
