package fr.copil.indicateur.figure;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.mesure.Classes;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Sources;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.territoire.ContoursService;
import fr.copil.territoire.Niveau;
import java.util.List;
import java.util.Optional;

/** The group in use over the country's départements, or over the communes of the département. */
class FigureCarte {

    private final Etude etude;
    private final Grandeur grandeur;
    private final Liens liens;
    private final Optional<Graphique.Fond> fond;
    private final Classes classes;

    FigureCarte(Etude etude, Liens liens, ContoursService contours) {
        this.etude = etude;
        this.grandeur = Grandeur.de(etude.definition());
        this.liens = liens;
        this.fond = fond(contours);
        this.classes = Classes.de(
                etude.carte().stream()
                        .filter(t -> t.mesure().enValeur().isPresent())
                        .map(t -> t.mesure().enValeur().getAsDouble())
                        .toList(),
                grandeur.taux() ? "%" : grandeur.unite());
    }

    /** Nothing without outlines, or with so few values that colours would say nothing. */
    Optional<FigureModele> modele() {
        return classes.libelles().size() < 2 ? Optional.empty() : fond.map(this::modele);
    }

    private FigureModele modele(Graphique.Fond carte) {
        String quoi = communes() ? "communes" : "départements";
        long connus = etude.carte().stream()
                .filter(t -> t.mesure().enValeur().isPresent())
                .count();
        String lecture = "En " + etude.periode() + ", " + Nombres.entier(connus) + " " + quoi
                + " ont une valeur : de "
                + classes.libelles().getFirst()
                + " pour les plus basses à " + classes.libelles().getLast() + " pour les plus hautes.";
        return new FigureModele(
                        "carte",
                        communes() ? "Sur la carte des communes" : "Sur la carte des départements",
                        lecture,
                        List.of(),
                        new Graphique.Carte(
                                lecture,
                                etude.population().libelle() + ", " + etude.periode(),
                                carte,
                                classes.libelles(),
                                etude.carte().stream().map(this::zone).toList(),
                                List.of(etude.territoire().code().valeur()),
                                List.of(),
                                liens.zone()),
                        new FigureModele.Tableau(
                                etude.definition().nom() + ", " + quoi + ", "
                                        + etude.territoire().nomEtNiveau() + ", " + etude.periode(),
                                List.of("Territoire", "Valeur"),
                                etude.carte().stream()
                                        .map(t -> List.of(
                                                Cellule.texte(t.territoire().nom()), valeur(t.mesure())))
                                        .toList()),
                        Liens.source(etude.carte()),
                        List.of("Classes de même effectif ; deux valeurs égales sont toujours dans la même classe."),
                        liens.fichier("carte"))
                .venantDe(Sources.receptions(etude.carte().stream().map(SousTerritoire::mesure)));
    }

    private boolean communes() {
        return etude.territoire().niveau().rang() > Niveau.DEPARTEMENT.rang();
    }

    /** The first commune tells the département, whatever the territory in use. */
    private Optional<Graphique.Fond> fond(ContoursService contours) {
        if (!communes()) {
            return Optional.of(contours.departements());
        }
        return etude.carte().stream()
                .findFirst()
                .map(t -> t.territoire().code().valeur().substring("COM-".length()))
                .map(insee -> insee.startsWith("97") ? insee.substring(0, 3) : insee.substring(0, 2))
                .flatMap(numero -> contours.communes(CodeTerritoire.departement(numero)));
    }

    private Graphique.Zone zone(SousTerritoire t) {
        CodeTerritoire code = t.territoire().code();
        return t.mesure().enValeur().isPresent()
                ? Graphique.Zone.valeur(
                        code,
                        t.territoire().nom(),
                        classes.rang(t.mesure().enValeur().getAsDouble()),
                        texte(t.mesure()))
                : Graphique.Zone.sansValeur(
                        code, t.territoire().nom(), t.mesure().absence());
    }

    private String texte(Mesure mesure) {
        return Liens.marque(grandeur.texte(mesure.enValeur().getAsDouble()), mesure);
    }

    private Cellule valeur(Mesure mesure) {
        return mesure.enValeur().isPresent()
                ? new Cellule(texte(mesure), Nombres.decimal(mesure.enValeur().getAsDouble(), 1))
                : Cellule.texte(mesure.absenceEnClair());
    }
}
