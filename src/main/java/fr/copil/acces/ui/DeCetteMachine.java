package fr.copil.acces.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.catalina.Globals;

/** Whether a request comes from a browser on this very machine: not through a proxy, and not under another name. */
final class DeCetteMachine {

    private static final Pattern ICI = Pattern.compile("(.+\\.)?localhost|127(\\.[0-9]{1,3}){3}|\\[?(::1|(0:){7}1)]?");
    private static final Set<String> DE_PROXY = Set.of("forwarded", "via", "x-real-ip");

    private DeCetteMachine() {}

    static boolean vient(HttpServletRequest requete) {
        return ICI.matcher(requete.getServerName().toLowerCase(Locale.ROOT)).matches()
                && ICI.matcher(requete.getRemoteAddr().toLowerCase(Locale.ROOT)).matches()
                // A proxy that is believed has its header taken away, and leaves this.
                && requete.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) == null
                && Collections.list(requete.getHeaderNames()).stream()
                        .map(nom -> nom.toLowerCase(Locale.ROOT))
                        .noneMatch(nom -> DE_PROXY.contains(nom) || nom.startsWith("x-forwarded-"));
    }
}
