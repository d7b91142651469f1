package fr.copil.bench;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of each message together, as a browser does. */
final class Oreille implements WebSocket.Listener {

    private final Consumer<String> message;
    private final StringBuilder recu = new StringBuilder();

    Oreille(Consumer<String> message) {
        this.message = message;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket prise, CharSequence morceau, boolean dernier) {
        recu.append(morceau);
        if (dernier) {
            message.accept(recu.toString());
            recu.setLength(0);
        }
        prise.request(1);
        return null;
    }
}
