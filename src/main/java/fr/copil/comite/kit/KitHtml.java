package fr.copil.comite.kit;

import static fr.copil.comite.kit.Balises.brut;
import static fr.copil.comite.kit.Balises.joints;
import static fr.copil.comite.kit.Balises.si;
import static fr.copil.comite.kit.Balises.t;

import fr.copil.acces.Audience;
import fr.copil.bilan.document.Dessin;
import fr.copil.comite.Decision;
import fr.copil.comite.DecisionSaisie;
import fr.copil.comite.Seance;
import fr.copil.commun.Dates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One page that needs nothing else: read as a document without its script, shown and written in with it. */
final class KitHtml {

    private static final String STYLE =
            ressource("kit.css") + "@media screen and (prefers-color-scheme: dark) {" + Dessin.styleSombre() + "}";

    /** In one piece: from a disk, no browser would fetch a second one. */
    private static final String SCRIPT = "(() => {\n'use strict';\n"
            + ressource("logique.mjs").replaceAll("(?m)^export ", "")
            + ressource("kit.mjs").replaceFirst("(?s)^import \\{.*?\\} from '[^']*';\n", "")
            + "})();\n";

    /** Of this script alone: were a word of somebody taken for another, it would not run, and nothing could be called. */
    private static final String POLITIQUE = "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
            + condensat(SCRIPT) + "'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

    private static final String OUTILS =
            """
            <nav class="outils anime-seul" aria-label="Séance">
            <button type="button" data-geste="precedent" aria-label="Précédent"><span class="signe" aria-hidden="true">‹</span><span class="mots">Précédent</span></button>
            <button type="button" data-geste="suivant" aria-label="Suivant"><span class="signe" aria-hidden="true">›</span><span class="mots">Suivant</span></button>
            <button type="button" data-geste="retour">Ordre du jour</button>
            <button type="button" data-geste="tableau" id="tableau" aria-pressed="false">Tableau</button>
            <button type="button" data-geste="decisions">Décisions</button>
            <button type="button" data-geste="noir" class="clavier">Écran noir</button>
            <button type="button" data-geste="plein" class="clavier">Plein écran</button>
            <button type="button" data-geste="aide" class="clavier">Touches</button>
            </nav>
            <div id="aide" class="anime-seul" role="region" aria-label="Touches" hidden><dl>
            <dt>→ Page suivante Espace</dt><dd>point suivant</dd>
            <dt>← Page précédente</dt><dd>point précédent</dd>
            <dt>Échap Début</dt><dd>revenir à l’ordre du jour</dd>
            <dt>D</dt><dd>le tableau derrière le graphique</dd>
            <dt>N</dt><dd>noter une décision</dd>
            <dt>B</dt><dd>écran noir</dd>
            <dt>F</dt><dd>plein écran</dd>
            <dt>?</dt><dd>ces touches</dd>
            </dl></div>
            <button type="button" id="noir" data-geste="noir" aria-label="Écran noir, rallumer" hidden></button>
            """;

    private final Seance seance;
    private final Audience audience;
    private final Instant fait;
    private final String installation;

    /**
     * @param audience at which it was read
     * @param installation what its decisions come back to
     */
    KitHtml(Seance seance, Audience audience, Instant fait, String installation) {
        this.seance = seance;
        this.audience = audience;
        this.fait = fait;
        this.installation = installation;
    }

    /** @param attendues of the séances before, which this one comes back to */
    String ecrire(List<PointDuKit> points, List<Decision> attendues) {
        return "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"UTF-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLITIQUE + "\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"generator\" content=\"copil-kit\">"
                + "<title>"
                + t("Kit de la séance " + seance.numero() + ", "
                        + seance.comite().nom()) + "</title>"
                + "<style>" + STYLE + "</style></head><body>\n"
                + "<header class=\"barre\"><span>"
                + t(joints(seance.comite().nom(), seance.comite().lieu()))
                + "</span><span id=\"horloge\"></span></header>\n"
                + "<main data-seance=\"%d\" data-numero=\"%s\" data-comite=\"%s\" data-installation=\"%s\">\n"
                        .formatted(
                                seance.id(),
                                seance.numero(),
                                brut(seance.comite().nom()),
                                installation)
                + ordreDuJour(points, attendues)
                + points.stream().map(PointHtml::ecrire).collect(Collectors.joining())
                + decisions(points)
                + "</main>\n" + OUTILS + "<script>" + SCRIPT + "</script></body></html>\n";
    }

    private String ordreDuJour(List<PointDuKit> points, List<Decision> attendues) {
        StringBuilder html = new StringBuilder("<section id=\"ordre\" aria-labelledby=\"t0\"><h1>")
                .append(t(seance.comite().nom()))
                .append("</h1>")
                .append(si("p", "lieu", quand()))
                .append("<h2 id=\"t0\" tabindex=\"-1\">Ordre du jour</h2>")
                .append(si("p", "vide", points.isEmpty() ? "L'ordre du jour est vide." : ""))
                .append("<ol class=\"points\">");
        points.forEach(un -> html.append("<li><span>%d.</span><a href=\"#p%d\">%s</a>"
                        .formatted(un.rang(), un.rang(), t(un.point().titre())))
                .append(si("span", "minutes", un.minutes()))
                .append(si("span", "details", un.presente()))
                .append("</li>"));
        return html.append("</ol>")
                .append(si(
                        "p",
                        "lieu",
                        seance.minutesPrevues() == 0 ? "" : "En tout : " + seance.minutesPrevues() + " min"))
                .append(attendues(attendues))
                .append(si("p", "note", mention()))
                .append(
                        "<noscript><p class=\"note\">Sans JavaScript, ce document se lit et s’imprime ; ses touches et la note"
                                + " des décisions demandent de l’autoriser.</p></noscript></section>\n")
                .toString();
    }

    private static String attendues(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return "";
        }
        return "<h3 id=\"ta\">Décisions précédentes qui sont attendues</h3><ul class=\"attendues\" aria-labelledby=\"ta\">"
                + decisions.stream()
                        .map(decision -> "<li>"
                                + t(decision.numero() + " : " + decision.quoi())
                                + si("span", "details", suite(decision))
                                + "</li>")
                        .collect(Collectors.joining())
                + "</ul>";
    }

    private static String suite(Decision decision) {
        return joints(
                decision.qui(),
                decision.pour() == null ? "" : "pour le " + Dates.jour(decision.pour()),
                decision.etat().libelle());
    }

    private String quand() {
        String heure = seance.heure().isEmpty() ? "" : " à " + Dates.heure(LocalTime.parse(seance.heure()));
        return joints(
                "Séance " + seance.numero(),
                Dates.enLettres(seance.jour()) + heure,
                seance.minutes() + " min",
                seance.comite().lieu(),
                seance.lieu());
    }

    private String mention() {
        return "Kit de la séance " + seance.numero() + ". Audience : " + audience.libelle() + ". Fait le "
                + Dates.moment(fait) + ", à partir de Copil : ce qui y change ensuite ne vient pas ici.";
    }

    private static String decisions(List<PointDuKit> points) {
        String choix = points.stream()
                .map(un -> "<option value=\"%d\">%s</option>"
                        .formatted(
                                un.point().id(),
                                t("Point " + un.rang() + " : " + un.point().titre())))
                .collect(Collectors.joining());
        return """
                <section id="decisions" class="anime-seul" aria-labelledby="td"><h2 id="td" tabindex="-1">Décisions</h2>
                <form id="saisie" novalidate>
                <div class="large"><label for="quoi">Décision</label>
                <textarea id="quoi" rows="2" maxlength="%d" aria-describedby="faute-quoi"></textarea>
                <p class="faute" id="faute-quoi" role="alert"></p></div>
                <div><label for="qui">Qui (fonction et service)</label>
                <input id="qui" maxlength="%d" autocomplete="off" aria-describedby="faute-qui">
                <p class="faute" id="faute-qui" role="alert"></p></div>
                <div><label for="pour">Pour le (jj/mm/aaaa)</label>
                <input id="pour" maxlength="10" autocomplete="off" aria-describedby="faute-pour">
                <p class="faute" id="faute-pour" role="alert"></p></div>
                <div class="large"><label for="point">Sur quel point</label>
                <select id="point"><option value="">Hors d’un point</option>%s</select></div>
                <div class="large"><button type="submit" id="noter" class="principal">Noter la décision</button>
                <button type="button" id="abandonner" hidden>Abandonner la correction</button></div>
                </form>
                <p><span id="fait" role="status"></span> <button type="button" id="retablir" class="outil" hidden>Rétablir</button></p>
                <p id="aucune">Aucune décision notée dans ce kit.</p>
                <ol id="liste"></ol>
                <p class="outil"><button type="button" id="enregistrer" class="principal">Enregistrer les décisions dans un fichier</button>
                <span id="garde"></span></p>
                <p class="note outil">%s</p>
                </section>
                """
                .formatted(
                        DecisionSaisie.QUOI_MAX,
                        DecisionSaisie.QUI_MAX,
                        choix,
                        t(
                                "Ce fichier se reprend dans Copil, à la page de la séance : « Reprendre les décisions d’un kit »."));
    }

    private static String condensat(String texte) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ressource(String nom) {
        try (InputStream lue = Objects.requireNonNull(KitHtml.class.getResourceAsStream(nom), nom)) {
            return new String(lue.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
