package fr.copil.reseau;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Of those who ask. */
final class Adresses {

    private Adresses() {}

    /** On the server itself: nobody in particular, where a proxy that is not named passes everybody's requests. */
    static boolean locale(String adresse) {
        try {
            return InetAddress.getByName(adresse).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
