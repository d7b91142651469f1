package fr.copil.essai;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: cookies, forms with the token of their page, redirections that the test follows itself. */
public final class Navigateur {

    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final String racine;
    private final CookieManager temoins = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(temoins).build();

    public Navigateur(int port) {
        racine = "http://127.0.0.1:" + port;
    }

    /** @param vers where it leads, from the root on when it is this server; empty when it leads nowhere */
    public record Reponse(int statut, String vers, String corps) {}

    public Reponse ouvrir(String adresse) {
        return envoyer(HttpRequest.newBuilder(adresse(adresse)).GET());
    }

    /** As the form of the log-in page would. */
    public Reponse poster(String adresse, Map<String, String> champs) {
        Map<String, String> tous = new TreeMap<>(champs);
        Matcher jeton = JETON.matcher(ouvrir("/connexion").corps());
        if (jeton.find()) {
            tous.put("_csrf", jeton.group(1));
        }
        return posterSansJeton(adresse, tous);
    }

    public Reponse posterSansJeton(String adresse, Map<String, String> champs) {
        String corps = champs.entrySet().stream()
                .map(champ -> champ.getKey() + "=" + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return envoyer(HttpRequest.newBuilder(adresse(adresse))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(corps)));
    }

    /** As the scripts of a page do. */
    public Reponse posterEnJson(String adresse, String corps) {
        return envoyer(HttpRequest.newBuilder(adresse(adresse))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(corps)));
    }

    public Reponse seConnecter(String compte, String motDePasse) {
        return poster("/connexion", Map.of("username", compte, "password", motDePasse));
    }

    /** Whether the account's own page opens. */
    public boolean estConnecte() {
        return ouvrir("/compte").statut() == 200;
    }

    public Optional<String> temoin(String nom) {
        return temoins.getCookieStore().getCookies().stream()
                .filter(temoin -> temoin.getName().equals(nom))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public void poserLeTemoin(String nom, String valeur) {
        HttpCookie temoin = new HttpCookie(nom, valeur);
        temoin.setPath("/");
        temoin.setVersion(0);
        temoins.getCookieStore().add(URI.create(racine), temoin);
    }

    public void oublier(String nom) {
        temoins.getCookieStore().getCookies().stream()
                .filter(temoin -> temoin.getName().equals(nom))
                .toList()
                .forEach(temoin -> temoins.getCookieStore().remove(URI.create(racine), temoin));
    }

    private URI adresse(String adresse) {
        return URI.create(adresse.startsWith("http") ? adresse : racine + adresse);
    }

    private Reponse envoyer(HttpRequest.Builder requete) {
        try {
            HttpResponse<String> reponse = client.send(
                    requete.header("Accept", "text/html").build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reponse(
                    reponse.statusCode(),
                    reponse.headers().firstValue("Location").orElse("").replaceFirst("^" + Pattern.quote(racine), ""),
                    reponse.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
