package fr.copil.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person's session without a browser: logs in by the form, then sends what the browser's client sends. */
final class Visiteur implements AutoCloseable {

    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI adresse;

    private Visiteur(URI adresse) {
        this.adresse = adresse;
    }

    static Visiteur connecte(URI adresse, String compte) throws IOException, InterruptedException {
        Visiteur visiteur = new Visiteur(adresse);
        Matcher jeton = JETON.matcher(visiteur.lire("connexion"));
        if (!jeton.find()) {
            throw new IOException("la page de connexion n'a pas de jeton");
        }
        String formulaire = "username=" + compte + "&password=copil&_csrf="
                + URLEncoder.encode(jeton.group(1), StandardCharsets.UTF_8);
        HttpResponse<Void> reponse = visiteur.http.send(
                visiteur.requete("connexion")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(formulaire))
                        .build(),
                BodyHandlers.discarding());
        if (reponse.statusCode() != 302
                || reponse.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IOException("la connexion du compte " + compte + " a été refusée");
        }
        return visiteur;
    }

    String lire(String chemin) throws IOException, InterruptedException {
        return corps(requete(chemin).build());
    }

    /** Loads the document, then the initial state; the server makes a UI. */
    Onglet ouvrir() throws IOException, InterruptedException {
        lire("");
        JsonNode config = JSON.readTree(
                        lire("?v-r=init&location=&query=&v-sw=1280&v-sh=800&v-tzid=Europe/Paris&v-wn=bench"))
                .path("appConfig");
        return new Onglet(
                config.path("v-uiId").asInt(),
                config.path("uidl").path("Vaadin-Security-Key").asString(),
                config.path("uidl").path("Vaadin-Push-ID").asString());
    }

    /** Compressed answers, as the server makes them for browsers. */
    private HttpRequest.Builder requete(String chemin) {
        return HttpRequest.newBuilder(adresse.resolve(chemin))
                .header("Accept-Encoding", "gzip")
                .timeout(PATIENCE);
    }

    private String corps(HttpRequest requete) throws IOException, InterruptedException {
        HttpResponse<InputStream> reponse = http.send(requete, BodyHandlers.ofInputStream());
        boolean compresse = reponse.headers().firstValue("Content-Encoding").isPresent();
        try (InputStream recu = reponse.body();
                InputStream clair = compresse ? new GZIPInputStream(recu) : recu) {
            if (reponse.statusCode() != 200) {
                throw new IOException(reponse.uri() + " a répondu " + reponse.statusCode());
            }
            return new String(clair.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Closes the connections; the session stays on the server. */
    @Override
    public void close() {
        // What listens would otherwise be waited for.
        http.shutdownNow();
        http.close();
    }

    /** One tab: messages are numbered, one after the other. */
    final class Onglet {

        private final int ui;
        private final String cle;
        private final String canal;
        private int rang;

        private Onglet(int ui, String cle, String canal) {
            this.ui = ui;
            this.cle = cle;
            this.canal = canal;
        }

        /** The connection by which the server speaks first, open for as long as this visitor is. */
        void ecouter(Consumer<String> message) throws IOException, InterruptedException {
            URI vers = URI.create(adresse.toString().replaceFirst("^http", "ws")
                    + "VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + canal
                    + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                    + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                    + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=" + rang);
            try {
                http.newWebSocketBuilder()
                        .buildAsync(vers, new Oreille(message))
                        .get(20, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new IOException("pas de connexion ouverte au serveur", e);
            }
        }

        /** Asks for the dashboard of an address, as the router of the browser does; figures that stay the same are not sent. */
        void naviguer(String parametres) throws IOException, InterruptedException {
            naviguer("", parametres);
        }

        void naviguer(String route, String parametres) throws IOException, InterruptedException {
            naviguer(route, parametres, "\"key\":\"modele\"");
        }

        /** @param attendu what is only said by the page that one asks for */
        void naviguer(String route, String parametres, String attendu) throws IOException, InterruptedException {
            String reponse = envoyer(
                    """
                    [{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
                    "appShellTitle":"","historyState":{"idx":%d},"trigger":""}}]"""
                            .formatted(route, parametres, rang),
                    "");
            if (!reponse.contains(attendu)) {
                throw new IOException("la page /" + route + " ne montre rien : "
                        + reponse.substring(0, Math.min(300, reponse.length())));
            }
        }

        /** What the browser sends once the view is there: the fields' first values. The server forgets its last answer. */
        void accuser() throws IOException, InterruptedException {
            envoyer("[]", "");
        }

        void fermer() throws IOException, InterruptedException {
            envoyer("[]", ",\"UNLOAD\":true");
        }

        private String envoyer(String appels, String suite) throws IOException, InterruptedException {
            String message = "{\"csrfToken\":\"%s\",\"rpc\":%s,\"syncId\":%d,\"clientId\":%d%s}"
                    .formatted(cle, appels, rang, rang, suite);
            rang++;
            return corps(requete("?v-r=uidl&v-uiId=" + ui)
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .POST(BodyPublishers.ofString(message))
                    .build());
        }
    }
}
