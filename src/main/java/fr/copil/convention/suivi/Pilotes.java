package fr.copil.convention.suivi;

/** Which engagements a service pilots: those whose document names it so; a name may mean several services. */
final class Pilotes {

    private Pilotes() {}

    /**
     * A condition that holds when the service pilots the engagement.
     *
     * @param engagement an alias
     * @param service a parameter, with its colon
     */
    static String pilote(String engagement, String service) {
        return " exists (select 1 from pilote pi where pi.convention = " + engagement + ".convention and pi.service = "
                + service + " and position(' | ' || pi.nom || ' | ' in ' | ' || " + engagement
                + ".pilote || ' | ') > 0) ";
    }
}
