package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A territory as lists and titles show it. */
public record Territoire(CodeTerritoire code, Niveau niveau, String nom) {

    public static final Territoire FRANCE = new Territoire(CodeTerritoire.FRANCE, Niveau.PAYS, "France");

    /** {@code Loire-Atlantique (département)}; a name that says its level is enough. */
    public String nomEtNiveau() {
        if (niveau == Niveau.PAYS || niveau == Niveau.ACADEMIE) {
            return nom;
        }
        // The quartiers of 2024 took the names of those of 2015.
        boolean ancien = Zonage.anneeDuQuartier(code, 0) == Zonage.PREMIERE_CARTE;
        return nom + " (" + niveau.libelle() + (ancien ? " de " + Zonage.PREMIERE_CARTE : "") + ")";
    }

    /** Which one of those of that name: {@code Nantes (commune, 44)}. */
    public String nomEtLieu() {
        return niveau == Niveau.COMMUNE ? nom + " (" + niveau.libelle() + ", " + departement() + ")" : nomEtNiveau();
    }

    /** As everybody writes it: three digits overseas. */
    private String departement() {
        String insee = code.valeur().substring(code.valeur().indexOf('-') + 1);
        return insee.substring(0, insee.startsWith("97") ? 3 : 2);
    }

    /** Whether these words name it and not only hold a part of its name: its name, its code, its number, its initials. */
    public boolean repondA(String saisie) {
        String mots = Textes.normaliser(saisie);
        return mots.equals(Textes.normaliser(nom))
                || mots.equals(Textes.normaliser(code.valeur()))
                || mots.equals(Textes.normaliser(nomEtLieu()))
                || (niveau == Niveau.DEPARTEMENT
                        && mots.equals(Textes.normaliser(code.valeur().substring(4))))
                || List.of(sigles().split(" ")).contains(mots);
    }

    /** What people call a région or a département by, « PACA », « IDF »: its initials, with and without the small words. */
    String sigles() {
        if (niveau != Niveau.REGION && niveau != Niveau.DEPARTEMENT && niveau != Niveau.EPCI) {
            return "";
        }
        List<String> mots = List.of(Textes.normaliser(nom).split(" "));
        return Stream.of(mots, mots.stream().filter(mot -> mot.length() > 2).toList())
                .map(gardes -> gardes.stream().map(mot -> mot.substring(0, 1)).collect(Collectors.joining()))
                .filter(sigle -> sigle.length() > 2)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
