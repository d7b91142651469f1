package fr.copil.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Sizes;
import fr.copil.bench.Resultat.Unite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The bytes of a first visit, headers included, as they come over the wire; and how long each may be kept. */
final class MesurePoids implements Mesure {

    private final Navigateur navigateur;

    MesurePoids(Navigateur navigateur) {
        this.navigateur = navigateur;
    }

    private record Ressource(String nom, double kio, String cache) {}

    @Override
    public String nom() {
        return "poids de la page";
    }

    @Override
    public List<Resultat> prendre() {
        List<Ressource> ressources = premiereVisite();
        double total = ressources.stream().mapToDouble(Ressource::kio).sum();
        List<String> details = ressources.stream()
                .sorted(Comparator.comparingDouble(Ressource::kio).reversed())
                .map(r -> String.format(Locale.FRANCE, "%7.1f Kio  %-42s %s", r.kio, r.nom, r.cache))
                .toList();
        return List.of(Resultat.mediane("Poids de la première visite", Unite.KIO, 700, Releve.de(total))
                .avecAilleurs("1225 Kio", "225 Kio")
                .avecDetails(details));
    }

    private List<Ressource> premiereVisite() {
        List<Request> requetes = new ArrayList<>();
        try (BrowserContext contexte = navigateur.neuf()) {
            Page page = Navigateur.onglet(contexte);
            page.onRequestFinished(requetes::add);
            navigateur.ouvrir(page);
            // What the page asks once it is drawn is part of the visit.
            page.waitForTimeout(1_000);
            return requetes.stream().map(MesurePoids::ressource).toList();
        }
    }

    private static Ressource ressource(Request requete) {
        Sizes tailles = requete.sizes();
        String chemin = requete.url().replaceFirst("^http://[^/]+", "").replaceFirst("(v-r=\\w+).*", "$1");
        return new Ressource(
                chemin,
                (tailles.responseBodySize + tailles.responseHeadersSize) / 1024.0,
                requete.response().headers().getOrDefault("cache-control", "pas de cache"));
    }
}
