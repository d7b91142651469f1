package fr.copil.indicateur.figure;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Commentaires;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Rupture;
import fr.copil.indicateur.mesure.Sources;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The years of the groups one compares; without groups, those of the territory beside France. */
class FigureSerie {

    private record Courbe(CodeTerritoire territoire, Population population, Trait trait, String nom, String court) {}

    private final Etude etude;
    private final Grandeur grandeur;
    private final Liens liens;
    private final List<Courbe> courbes;

    FigureSerie(Etude etude, Liens liens) {
        this.etude = etude;
        this.grandeur = Grandeur.de(etude.definition());
        this.liens = liens;
        this.courbes = courbes();
    }

    FigureModele modele() {
        String lecture = lecture();
        return new FigureModele(
                "serie",
                etude.definition().nom(),
                lecture,
                liens.groupes(),
                new Graphique.Courbes(
                        lecture,
                        "Année",
                        grandeur.nomDeLAxe(),
                        grandeur.axe(),
                        null,
                        null,
                        courbes.stream().flatMap(this::series).toList(),
                        cibles(),
                        List.of(),
                        ruptures()
                                .map(Rupture::annee)
                                .distinct()
                                .sorted()
                                .map(String::valueOf)
                                .toList()),
                tableau(),
                Commentaires.apres(Liens.source(montrees()), montrees()),
                notes(),
                liens.fichier("serie"));
    }

    private Stream<Mesure> montrees() {
        return courbes.stream().flatMap(t -> etude.periodes().stream().flatMap(a -> mesure(t, a).stream()));
    }

    private List<Courbe> courbes() {
        CodeTerritoire ici = etude.territoire().code();
        Paire paire = etude.paire();
        if (paire != null && paire.ailleurs() != null) {
            return List.of(
                    courbe(ici, paire.cible(), etude.territoire().nom(), Trait.TERRITOIRE),
                    courbe(
                            etude.reference().code(),
                            paire.reference(),
                            etude.reference().nom(),
                            Trait.FRANCE));
        }
        if (paire != null) {
            return Stream.of(paire.cible(), paire.reference())
                    .map(p -> new Courbe(ici, p, Traits.de(p), p.libelle(), p.court()))
                    .toList();
        }
        // Nothing adds quartiers up: there is no country beside one.
        boolean seul =
                etude.territoire().niveau() == Niveau.PAYS || etude.territoire().niveau() == Niveau.QPV;
        return etude.populations().stream()
                .flatMap(p -> seul
                        ? Stream.of(courbe(ici, p, etude.territoire().nom(), Traits.de(p)))
                        : Stream.of(
                                courbe(ici, p, etude.territoire().nom(), Traits.de(p)),
                                courbe(CodeTerritoire.FRANCE, p, "France", Trait.FRANCE)))
                .toList();
    }

    private static Courbe courbe(CodeTerritoire territoire, Population population, String nom, Trait trait) {
        String groupe = population == Population.ENSEMBLE ? "" : ", " + population.libelle();
        return new Courbe(territoire, population, trait, nom + groupe, nom + groupe);
    }

    private Optional<Mesure> mesure(Courbe courbe, int annee) {
        return etude.series().en(courbe.territoire(), etude.definition().id(), courbe.population(), annee);
    }

    /** One line a producer: nothing joins them. */
    private Stream<Graphique.Serie> series(Courbe courbe) {
        List<Integer> debuts = Stream.concat(
                        Stream.of(Integer.MIN_VALUE),
                        etude.ruptures(courbe.territoire(), courbe.population()).stream()
                                .map(Rupture::annee))
                .toList();
        return IntStream.range(0, debuts.size()).mapToObj(rang -> {
            int fin = rang + 1 < debuts.size() ? debuts.get(rang + 1) : Integer.MAX_VALUE;
            String quand = debuts.size() == 1
                    ? ""
                    : fin == Integer.MAX_VALUE ? " depuis " + debuts.get(rang) : " avant " + fin;
            return new Graphique.Serie(
                    courbe.nom() + quand,
                    courbe.court() + quand,
                    courbe.trait(),
                    etude.periodes().stream()
                            .filter(annee -> annee >= debuts.get(rang) && annee < fin)
                            .map(annee -> point(courbe, annee))
                            .toList());
        });
    }

    private Stream<Rupture> ruptures() {
        return courbes.stream().flatMap(t -> etude.ruptures(t.territoire(), t.population()).stream());
    }

    private Graphique.Point point(Courbe courbe, int annee) {
        Optional<Mesure> mesure = mesure(courbe, annee);
        return mesure.filter(m -> m.enValeur().isPresent())
                .map(m -> Graphique.Point.valeur(
                                String.valueOf(annee),
                                Grandeur.arrondi(m.enValeur().orElseThrow()),
                                detail(m))
                        .de(ChiffresTraces.de(m, grandeur.enColonne()))
                        .note(m.commentaire()))
                .orElseGet(() -> Graphique.Point.sansValeur(String.valueOf(annee), etat(mesure)));
    }

    private static Etat etat(Optional<Mesure> mesure) {
        return mesure.map(Mesure::absence).orElse(Etat.NON_TRANSMIS);
    }

    private String detail(Mesure mesure) {
        String parts = mesure.partsConnues() && grandeur.taux()
                ? " (environ " + Nombres.entier(mesure.numerateurArrondi()) + " sur "
                        + Nombres.entier(mesure.denominateurArrondi()) + ")"
                : "";
        return grandeur.texte(mesure) + parts + couverture(mesure) + commentaire(mesure);
    }

    private static String commentaire(Mesure mesure) {
        return mesure.commentaire().isEmpty() ? "" : ". " + mesure.commentaire();
    }

    private static String couverture(Mesure mesure) {
        return mesure.unitesAttendues() > mesure.unites()
                ? ", " + Nombres.entier(mesure.unites()) + " établissements sur "
                        + Nombres.entier(mesure.unitesAttendues())
                : "";
    }

    private String lecture() {
        return new LectureSerie(etude, grandeur)
                        .enClair(courbes.stream()
                                .map(t -> new LectureSerie.Valeur(
                                        t.nom(), t.territoire(), t.population(), mesure(t, etude.periode())))
                                .toList())
                + ruptures()
                        .map(Rupture::enClair)
                        .distinct()
                        .map(texte -> " " + texte)
                        .collect(Collectors.joining());
    }

    /** Targets on the rate of a group that is drawn. */
    private List<Graphique.CibleTracee> cibles() {
        return etude.cibles().stream()
                .filter(c -> c.indicateur().equals(etude.definition().id()))
                .filter(c -> courbes.stream().anyMatch(t -> t.population() == c.population()))
                .map(this::cible)
                .toList();
    }

    private Graphique.CibleTracee cible(Cible cible) {
        double valeur = cible.valeur().doubleValue();
        return new Graphique.CibleTracee(
                "cible " + grandeur.texte(valeur),
                etude.periodes().stream()
                        .map(annee -> new Graphique.PointDeCible(String.valueOf(annee), valeur))
                        .toList());
    }

    private FigureModele.Tableau tableau() {
        List<String> entetes = new ArrayList<>(List.of("Année"));
        courbes.forEach(t -> {
            entetes.add(t.nom() + (grandeur.taux() ? " (%)" : ""));
            entetes.add(t.court() + " : numérateur sur dénominateur");
        });
        return new FigureModele.Tableau(
                etude.definition().nom() + ", " + etude.territoire().nomEtNiveau(),
                entetes,
                etude.periodes().stream().map(this::ligne).toList());
    }

    private List<Cellule> ligne(int annee) {
        String marque = ruptures().anyMatch(r -> r.annee() == annee) ? " (rupture de série)" : "";
        List<Cellule> cellules = new ArrayList<>(List.of(Cellule.texte(annee + marque)));
        for (Courbe courbe : courbes) {
            Optional<Mesure> mesure = mesure(courbe, annee);
            if (mesure.isPresent() && mesure.get().enValeur().isPresent()) {
                double valeur = mesure.get().enValeur().orElseThrow();
                cellules.add(new Cellule(grandeur.texte(mesure.get()), Nombres.decimal(valeur, 1)));
                cellules.add(Cellule.texte(parts(mesure.get())));
            } else {
                cellules.add(Cellule.texte(
                        mesure.map(Mesure::absenceEnClair).orElse(etat(mesure).libelle())));
                cellules.add(Cellule.etat(etat(mesure)));
            }
        }
        return cellules;
    }

    private static String parts(Mesure mesure) {
        String parts = mesure.partsConnues()
                ? Nombres.entier(mesure.numerateurArrondi()) + " sur " + Nombres.entier(mesure.denominateurArrondi())
                : "parts non publiées";
        return parts + commentaire(mesure);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(etude.definition().notes());
        notes.add("Calcul : " + etude.definition().calcul().phrase() + ".");
        courbes.forEach(courbe -> mesure(courbe, etude.periode())
                .filter(m -> m.unitesAttendues() > m.unites())
                .ifPresent(m -> notes.add(FigureModele.PRUDENCE + "couverture partielle, " + nom(courbe.territoire())
                        + ", " + m.population().libelle() + " : " + m.couverture() + ".")));
        if (etude.definition().comparaison().contains("PCS")) {
            notes.add("PCS défavorisées et ensemble : non transmis. Aucun fichier reçu ne dit l'origine sociale ici.");
        }
        notes.addAll(Sources.receptions(montrees()));
        return notes;
    }

    private String nom(CodeTerritoire territoire) {
        return Stream.of(etude.territoire(), etude.reference(), Territoire.FRANCE)
                .filter(t -> t.code().equals(territoire))
                .findFirst()
                .orElse(etude.territoire())
                .nom();
    }
}
