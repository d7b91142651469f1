package fr.copil.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is being looked at, whatever the screen: the territory, the convention and the period of the dashboard one comes
 * from. Each address holds it, {@code ?tableau=DEP-44.LA.2024}, so that a link, a reload and the way back find it; an
 * empty place is a choice not made. Decision 0058.
 */
public record Contexte(String territoire, @Nullable String convention, @Nullable String periode, @Nullable Nom nom) {

    /**
     * As people call it, known to the screen that chose it and asked for when an address alone tells of it.
     *
     * @param territoire « Loire-Atlantique »
     * @param convention its short title, or nothing
     */
    public record Nom(String territoire, String convention) {}

    static final String PARAMETRE = "tableau";

    private static final String ENTRE = ".";
    private static final Pattern FORME = Pattern.compile("([A-Z0-9-]{2,20})[.]([A-Za-z0-9-]{0,20})[.]([0-9]{0,4})");

    /** Nothing yet when one comes from nowhere. */
    public static Optional<Contexte> de(UI page) {
        return Optional.ofNullable(ComponentUtil.getData(page, Contexte.class));
    }

    /** An address says what it is about, whatever the page was about before. */
    static void suivre(Location adresse, UI page) {
        adresse.getQueryParameters()
                .getSingleParameter(PARAMETRE)
                .flatMap(Contexte::lire)
                .filter(voulu -> de(page).filter(deja -> deja.valeur().equals(voulu.valeur()))
                        .isEmpty())
                .ifPresent(voulu -> voulu.garder(page));
    }

    /** Nothing for what has not its form: an address may hold anything. */
    static Optional<Contexte> lire(String texte) {
        return Optional.of(FORME.matcher(texte))
                .filter(forme -> forme.matches())
                .map(forme -> new Contexte(forme.group(1), choisi(forme.group(2)), choisi(forme.group(3)), null));
    }

    /** From now on the pages of this window are about it. */
    public void garder(UI page) {
        ComponentUtil.setData(page, Contexte.class, this);
    }

    /** Another territory brings its own convention. */
    public static void choisir(String territoire, String nom, UI page) {
        Optional<Contexte> suivi = de(page);
        if (suivi.filter(contexte -> contexte.territoire().equals(territoire)).isEmpty()) {
            new Contexte(territoire, null, suivi.map(Contexte::periode).orElse(null), new Nom(nom, "")).garder(page);
        }
    }

    /** The dashboard's own parameters. */
    public Map<String, List<String>> duTableau() {
        Map<String, List<String>> parametres = new LinkedHashMap<>();
        parametres.put("territoire", List.of(territoire));
        if (convention != null) {
            parametres.put("convention", List.of(convention));
        }
        if (periode != null) {
            parametres.put("periode", List.of(periode));
        }
        return parametres;
    }

    /** The address of the dashboard that shows it. */
    String lien() {
        List<String> parametres = new ArrayList<>();
        duTableau().forEach((nom, valeurs) -> parametres.add(nom + "=" + valeurs.getFirst()));
        return "/?" + String.join("&", parametres);
    }

    Contexte nomme(Nom nom) {
        return new Contexte(territoire, convention, periode, nom);
    }

    /** As an address holds it. */
    String valeur() {
        return territoire + ENTRE + (convention == null ? "" : convention) + ENTRE + (periode == null ? "" : periode);
    }

    private static @Nullable String choisi(String texte) {
        return texte.isEmpty() ? null : texte;
    }
}
