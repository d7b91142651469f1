package fr.copil.bench;

import fr.copil.acces.Audience;
import fr.copil.bench.Resultat.Unite;
import fr.copil.indicateur.secret.Hierarchie;
import fr.copil.indicateur.secret.Lisibilite;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.secret.TableauProtege;
import fr.copil.indicateur.secret.UneSeuleRegle;
import java.util.List;
import java.util.Random;

/** Statistical secrecy of one large delivery, for all audiences: territories on four levels, quartier and sexe crossed. */
final class MesureSecret implements Mesure {

    private static final Hierarchie DEPARTEMENTS = new Hierarchie(
            List.of(6, 8, 8), List.of(List.of("QPV", "HORS_QPV"), List.of("FILLES", "GARCONS")), true, 1, 0, 0.3, 30);

    /** Each year holds those before: the equalities hold one another more tightly. */
    private static final Hierarchie CUMULS = new Hierarchie(
            List.of(6, 10), List.of(List.of("QPV", "HORS_QPV"), List.of("FILLES", "GARCONS")), true, 6, 0, 0.3, 30);

    @Override
    public String nom() {
        return "secret statistique";
    }

    @Override
    public List<Resultat> prendre() {
        return List.of(
                mesurer("Secret d'une hiérarchie de 2 000 cellules", DEPARTEMENTS),
                mesurer("Secret de 2 000 cellules cumulées sur six ans", CUMULS));
    }

    private static Resultat mesurer(String figure, Hierarchie hierarchie) {
        Releve.Saisie durees = new Releve.Saisie();
        String nombres = "";
        for (int graine : Essais.en(20, 10)) {
            TableauProtege tableau = hierarchie.tirer(new Random(graine));
            long debut = System.nanoTime();
            fr.copil.indicateur.secret.Resultat resultat = UneSeuleRegle.appliquer(tableau, Regle.ordinaire());
            durees.ajouter((System.nanoTime() - debut) / 1e6);
            nombres = tableau.cellules().size() + " cellules, taux ; pour tous : "
                    + resultat.nombre(Audience.PUBLIC, Lisibilite.SECRET) + " secrètes, "
                    + resultat.nombre(Audience.PUBLIC, Lisibilite.RESTREINT) + " restreintes, "
                    + resultat.nombre(Audience.PUBLIC, Lisibilite.SECRET_SECONDAIRE) + " secrètes par ricochet";
        }
        return Resultat.mediane(figure, Unite.MILLISECONDES, 1000, durees.releve())
                .avecDetails(List.of(nombres));
    }
}
