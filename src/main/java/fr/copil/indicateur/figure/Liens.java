package fr.copil.indicateur.figure;

import fr.copil.figure.FigureModele.Choix;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.mesure.Contestee;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Sources;
import fr.copil.indicateur.mesure.SousTerritoire;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of the same study seen another way, and where its figures come from. */
public record Liens(Etude etude, AdresseEtude demande) {

    /** With every parameter resolved. */
    public static Liens de(Etude etude, AdresseEtude demande) {
        return new Liens(
                etude,
                new AdresseEtude(
                        etude.territoire().code().valeur(),
                        String.valueOf(etude.periode()),
                        etude.paire() == null ? null : etude.paire().code(),
                        demande.tri(),
                        etude.le() == null ? null : demande.le(),
                        demande.convention()));
    }

    List<Choix> groupes() {
        return etude.paires().stream().allMatch(paire -> paire == etude.paire())
                ? List.of()
                : etude.paires().stream()
                        .map(p -> new Choix(
                                p.libelle(),
                                demande.avecGroupes(p.code())
                                                .lien(etude.definition().id()) + "#serie",
                                p == etude.paire()))
                        .toList();
    }

    List<Choix> tris() {
        boolean parNom = "nom".equals(demande.tri());
        String id = etude.definition().id();
        return List.of(
                new Choix("Par valeur", demande.avecTri(null).lien(id) + "#territoires", !parNom),
                new Choix("Par nom", demande.avecTri("nom").lien(id) + "#territoires", parNom));
    }

    /** The same on the territory of a zone of the map. */
    String zone() {
        return demande.avecTerritoire("{code}").lien(etude.definition().id());
    }

    /** @param montrees what the figure shows */
    static String source(Stream<Mesure> montrees) {
        return Sources.enClair(montrees, "Aucune donnée reçue");
    }

    /** With those that are contested: a map and a list have no room for what is said against each. */
    static String source(List<SousTerritoire> montres) {
        String contestes = montres.stream()
                .filter(montre -> Contestee.est(montre.mesure()))
                .map(montre -> montre.territoire().nom())
                .collect(Collectors.joining(", "));
        return source(montres.stream().map(SousTerritoire::mesure))
                + (contestes.isEmpty() ? "" : ". Contesté, arbitrage attendu : " + contestes);
    }

    /** @param valeur in words */
    static String marque(String valeur, Mesure mesure) {
        return Contestee.est(mesure) ? valeur + ", contesté" : valeur;
    }

    String fichier(String figure) {
        return ("copil-" + etude.definition().id() + "-" + figure + "-"
                        + etude.territoire().code().valeur() + "-" + etude.periode())
                .toLowerCase(Locale.ROOT);
    }
}
