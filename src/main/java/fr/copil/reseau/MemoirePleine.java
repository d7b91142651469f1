package fr.copil.reseau;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where no page fits any more, one more would take the memory of all those that are open: it is refused in words, before a
 * session is made for it, and those that are open go on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class MemoirePleine extends OncePerRequestFilter {

    private static final List<String> FICHIERS = List.of("/export/", "/preuves/", "/seances/fichiers/", "/agenda/");
    /** Not one of those that a browser takes for a server that is away: its own page would stand in the place of this one. */
    private static final int TROP = 429;

    private static final String ATTENTE_EN_SECONDES = "120";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="fr"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
            <title>Copil est plein · Copil</title>
            <style>body{font:1rem/1.5 system-ui;max-width:36rem;margin:15vh auto;padding:0 1rem;color-scheme:light dark}</style>
            </head><body><main><h1>Copil est plein pour le moment</h1>
            <p>Trop de pages sont ouvertes pour qu'une autre le soit sans gêner les premières. Les pages déjà ouvertes
            continuent, et rien n'est perdu.</p>
            <p>Fermez les onglets de Copil qui ne vous servent plus, puis <a href="">réessayez</a> dans deux minutes. Si cela
            dure, l'administrateur de Copil peut lui donner plus de mémoire : dites-lui « MEMOIRE-PLEINE ».</p>
            </main></body></html>
            """;

    private final BooleanSupplier plein;

    @Autowired
    MemoirePleine(PlaceRestante place) {
        this(place::manque);
    }

    MemoirePleine(BooleanSupplier plein) {
        this.plein = plein;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        String attendu = String.valueOf(requete.getHeader("Accept"));
        // A page that is open asks by POST; a file that it leads to takes no room.
        return !requete.getMethod().equals("GET")
                || !attendu.contains("text/html")
                || FICHIERS.stream().anyMatch(requete.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (!plein.getAsBoolean()) {
            suite.doFilter(requete, reponse);
            return;
        }
        reponse.setStatus(TROP);
        reponse.setHeader("Retry-After", ATTENTE_EN_SECONDES);
        reponse.setHeader("Cache-Control", "no-store");
        reponse.setContentType("text/html;charset=UTF-8");
        reponse.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
}
