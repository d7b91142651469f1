package fr.copil.bench;

import fr.copil.bench.Resultat.Unite;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one more open dashboard retains on the server, counted on batches of sessions between full collections. */
final class MesureSessions implements Mesure {

    private static final int CLASSES_MONTREES = 8;

    private final Reglages reglages;
    private final URI adresse;
    private final long pid;
    private final Navigateur navigateur;

    MesureSessions(Reglages reglages, Serveur serveur, Navigateur navigateur) {
        this.reglages = reglages;
        this.adresse = serveur.adresse();
        this.pid = serveur.pid();
        this.navigateur = navigateur;
    }

    @Override
    public String nom() {
        return "mémoire des sessions";
    }

    @Override
    public List<Resultat> prendre() throws IOException, InterruptedException {
        navigateur.garderOuverts(1);
        lot(true);
        Tas depart = Tas.vivant(pid);
        Tas avant = depart;
        Releve.Saisie parSession = new Releve.Saisie();
        for (int ignored : Essais.en(30, reglages.lots())) {
            lot(true);
            Tas apres = Tas.vivant(pid);
            parSession.ajouter(parSession(avant, apres, reglages.parLot()));
            avant = apres;
        }
        lot(false);
        Tas connectes = Tas.vivant(pid);
        int vrais = navigateur.garderOuverts(5);
        Tas navigateurs = Tas.vivant(pid);
        Releve releve = parSession.releve();
        int sessions = releve.essais() * reglages.parLot();
        List<String> details = new ArrayList<>();
        details.add(String.format(
                Locale.FRANCE,
                "%d sessions par HTTP ; avec %d vrais navigateurs : %s par tableau de bord",
                sessions,
                vrais,
                Unite.KO.ecrire(parSession(connectes, navigateurs, vrais))));
        details.add("classes qui retiennent le plus, par session :");
        avant.croissance(depart, sessions, CLASSES_MONTREES).forEach(ligne -> details.add("  " + ligne));
        return List.of(Resultat.mediane("Mémoire retenue par tableau de bord ouvert", Unite.KO, 250, releve)
                .avecPlancher(
                        parSession(avant, connectes, reglages.parLot()), "une session connectée qui n'a rien ouvert")
                .avecAilleurs("0,5-1,1 Mio", "0")
                .avecDetails(details));
    }

    private void lot(boolean tableauDeBord) throws IOException, InterruptedException {
        for (int i = 0; i < reglages.parLot(); i++) {
            try (Visiteur visiteur = Visiteur.connecte(adresse, "membre")) {
                if (tableauDeBord) {
                    Visiteur.Onglet onglet = visiteur.ouvrir();
                    String territoire = Reglages.TERRITOIRES.get(i % Reglages.TERRITOIRES.size());
                    onglet.naviguer("territoire=" + territoire);
                    onglet.accuser();
                }
            }
        }
    }

    private static double parSession(Tas avant, Tas apres, int sessions) {
        return (apres.total() - avant.total()) / 1000.0 / sessions;
    }
}
