package fr.copil.acces;

import fr.copil.acces.connexion.Jeton;

/** A link that works once: who holds it chooses a password. Only its hash is kept. */
record Lien(String jeton) {

    static Lien nouveau() {
        return new Lien(Jeton.nouveau().clair());
    }

    String empreinte() {
        return new Jeton(jeton).empreinte();
    }

    String chemin() {
        return "/bienvenue/" + jeton;
    }

    @Override
    public String toString() {
        return "Lien[…]";
    }
}
