package fr.copil.collecte;

import fr.copil.collecte.CatalogueDesFichiers.Entree;
import fr.copil.collecte.Reconnaissance.Jeu;
import fr.copil.collecte.carte.CarteDeposee;
import fr.copil.collecte.carte.LectureProximiteQpv;
import fr.copil.collecte.carte.LectureProximiteQpv.Proximite;
import fr.copil.collecte.carte.SituationsQpv;
import fr.copil.collecte.classeur.Colis;
import fr.copil.collecte.fichier.Contenu;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.collecte.fichier.NatureDuFichier;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.territoire.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Reads whole what is dropped, at the door: what is kept is known, can be read, and says what it is about. */
@Component
class ReceptionPubliee {

    /** Of the territories that the shipped file says: under that, a file without establishments is a part of it. */
    private static final double ENTIER = 0.9;

    /** Of the lines of the shipped one: a map of half of them is a part. */
    private static final double MOITIE = 0.5;

    private static final int TITRES_DITS = 8;

    private static final int NOM_MAX = 100;

    private static final int PREMIERE_CARTE = 2015;

    private static final int ANNEES_A_VENIR = 5;

    private static final int PREMIERE_SESSION = 1980;

    private final FichiersDeposes deposes;
    private final Clock horloge;
    private final Path ouvertes;

    ReceptionPubliee(FichiersDeposes deposes, Clock horloge, @Value("${copil.data}") Path donnees) {
        this.deposes = deposes;
        this.horloge = horloge;
        this.ouvertes = donnees.resolve("open");
    }

    FichierDepose recevoir(Colis colis) {
        String nom = nomSur(colis.nom());
        Optional<Jeu> jeu = Optional.empty();
        try {
            Optional<String> nature = NatureDuFichier.binaire(colis.contenu());
            jeu = nature.isEmpty() ? Reconnaissance.jeu(nom, colis.contenu()) : Optional.empty();
            return garder(nom, colis.contenu(), jeu.orElseThrow(() -> inconnu(nom, colis.contenu(), nature)));
        } catch (FichierIllisible e) {
            return new FichierDepose(nom, jeu.map(Jeu::nom).orElse(""), 0, e.fautes(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That any disk can hold, whatever the language of the machine, and that leads nowhere else. */
    private static String nomSur(String nom) {
        String sur = nom.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^[._]+", "");
        return sur.isEmpty() ? "fichier" : sur.substring(Math.max(0, sur.length() - NOM_MAX));
    }

    private FichierDepose garder(String nom, Contenu contenu, Jeu jeu) throws IOException {
        if (CarteDeposee.GENRES.containsKey(jeu.genre())) {
            return garderLaCarte(nom, contenu, jeu);
        }
        Releves.LectureDeFichier lecture = jeu.lecture().orElseThrow(() -> refus(nom, pourquoi(nom, contenu, jeu)));
        Path attente = deposes.attente();
        try {
            String fichier = FichiersDeposes.sous(nom);
            try (InputStream octets = contenu.ouvrir()) {
                Files.copy(octets, attente.resolve(fichier));
            }
            Releves lus = lecture.lire(attente, fichier, new DonneesOuvertes(LocalDate.EPOCH));
            exigerDesAnnees(nom, lus);
            Entree recue = new Entree(
                    attente,
                    fichier,
                    jeu.genre(),
                    Textes.abreger(jeu.nom() + " (" + nom + ")", 200),
                    jeu.producteur(),
                    "Licence Ouverte 2.0",
                    perimetre(nom, jeu, lecture, lus));
            boolean dejaLa = dejaLa(recue);
            if (!dejaLa) {
                deposes.garder(recue);
            }
            return new FichierDepose(nom, jeu.nom(), lus.lignes(), List.of(), dejaLa);
        } finally {
            FileSystemUtils.deleteRecursively(attente);
        }
    }

    /** A year that is not one would be the last of every curve, or the first. */
    private void exigerDesAnnees(String nom, Releves lus) {
        int derniere = derniere();
        lus.mesures().stream()
                .map(MesureRecue::periode)
                .filter(annee -> annee < PREMIERE_SESSION || annee > derniere)
                .findFirst()
                .ifPresent(annee -> {
                    throw refus(
                            nom,
                            "il parle de l'année " + annee + " ; Copil lit celles de " + PREMIERE_SESSION + " à "
                                    + derniere + " : corrigez le fichier, puis déposez-le à nouveau.");
                });
    }

    /** A version of a map: that of its year, when it says it, else it waits for somebody to say it. */
    private FichierDepose garderLaCarte(String nom, Contenu contenu, Jeu jeu) throws IOException {
        Path attente = deposes.attente();
        try {
            String fichier = FichiersDeposes.sous(nom);
            try (InputStream octets = contenu.ouvrir()) {
                Files.copy(octets, attente.resolve(fichier));
            }
            CarteDeposee lue = CarteDeposee.lire(jeu.genre(), attente, fichier);
            if (lue.annee() > 0 && !plausible(lue.annee())) {
                throw refus(
                        nom,
                        "cette carte se dit de " + lue.annee() + " ; " + bornes()
                                + " : corrigez-la dans le fichier, puis déposez-la à nouveau.");
            }
            exigerEntiere(nom, jeu, lue);
            Entree recue = new Entree(
                    attente, fichier, jeu.genre(), jeu.nom(), jeu.producteur(), "Licence Ouverte 2.0", Set.of());
            boolean dejaLa = lue.annee() > 0 && dejaEnVigueur(recue, lue.annee());
            if (!dejaLa) {
                deposes.garder(recue.chemin(), FichiersDeposes.enCarte(recue, jeu.nom(), lue.annee()));
            }
            return new FichierDepose(nom, jeu.nom(), lue.lignes(), List.of(), dejaLa, lue.annee() == 0);
        } finally {
            FileSystemUtils.deleteRecursively(attente);
        }
    }

    /**
     * Puts a map that waited in its year.
     *
     * @return whether it changes something: else it is the one that holds then, and goes
     */
    boolean dater(String fichier, int annee) throws IOException {
        Entree attente = deposes.aDater().stream()
                .filter(entree -> entree.fichier().equals(fichier))
                .findFirst()
                .orElseThrow(() ->
                        new ErreurCopil("CARTE-ABSENTE", "Cette carte n'attend plus son année : rechargez la page."));
        if (!plausible(annee)) {
            throw new ErreurCopil("CARTE-ANNEE", Textes.majuscule(bornes()) + " : écrivez-la en quatre chiffres.");
        }
        if (dejaEnVigueur(attente, annee)) {
            deposes.retirer(fichier);
            return false;
        }
        deposes.dater(attente, FichiersDeposes.enCarte(attente, attente.jeu(), annee));
        return true;
    }

    private boolean plausible(int annee) {
        return annee >= PREMIERE_CARTE && annee <= derniere();
    }

    private int derniere() {
        return LocalDate.now(horloge).getYear() + ANNEES_A_VENIR;
    }

    private String bornes() {
        return "l'année d'une carte va de " + PREMIERE_CARTE + " à " + derniere();
    }

    /** Whether that year is counted with the same content already. */
    private boolean dejaEnVigueur(Entree recue, int annee) {
        List<Entree> versions = cartes(recue.genre());
        Integer compte = new Versions(versions.stream().map(Entree::annee).toList()).comptant(annee);
        return compte != null
                && compte <= annee
                && versions.stream()
                        .filter(version -> version.annee() == compte)
                        .findFirst()
                        .map(version -> contenu(version).equals(contenu(recue)))
                        .orElse(false);
    }

    private static String contenu(Entree entree) {
        return Empreintes.de(entree.chemin(), Set.of());
    }

    /** What was dropped first. */
    private List<Entree> cartes(String genre) {
        return Stream.concat(deposes.catalogue().stream(), CatalogueDesFichiers.lire(ouvertes).stream())
                .filter(entree -> entree.genre().equals(genre) && entree.annee() > 0)
                .toList();
    }

    /** What a map leaves out, it says to be in no zone: a part of it would be taken for all. */
    private void exigerEntiere(String nom, Jeu jeu, CarteDeposee lue) {
        List<CarteDeposee> livrees = CatalogueDesFichiers.lire(ouvertes).stream()
                .filter(entree -> entree.genre().equals(jeu.genre()))
                .map(entree -> CarteDeposee.lire(jeu.genre(), entree.racine(), entree.fichier()))
                .toList();
        livrees.stream()
                .map(CarteDeposee::lignes)
                .min(Comparator.naturalOrder())
                // Collèges near a quartier may become half as many; networks do not.
                .filter(lignes -> jeu.genre().equals(CarteDeposee.REP) && lue.lignes() < MOITIE * lignes)
                .ifPresent(lignes -> {
                    throw refus(
                            nom,
                            "cette carte n'a que " + Nombres.compte(lue.lignes(), "ligne", "lignes") + " ; l'édition"
                                    + " entière en a " + Nombres.entier(lignes)
                                    + " : déposez celle-là, sans quoi ce qui manque serait dit hors de tout zonage.");
                });
        livrees.stream()
                .map(livree -> livree.departements().size())
                .min(Comparator.naturalOrder())
                .filter(livres -> lue.departements().size() < ENTIER * livres)
                .ifPresent(livres -> {
                    throw refus(
                            nom,
                            "cette carte ne parle que de "
                                    + Nombres.compte(lue.departements().size(), "département", "départements")
                                    + " ; l'édition entière en dit " + livres
                                    + " : déposez celle-là, sans quoi les autres seraient dits hors de tout zonage.");
                });
    }

    /** Of a dataset that is known and not taken. */
    private String pourquoi(String nom, Contenu contenu, Jeu jeu) {
        if (!jeu.genre().equals(SituationsQpv.GENRE)) {
            return "c'est une carte (« " + jeu.nom() + " ») dont Copil suit une seule version, livrée avec lui. D'une"
                    + " carte des QPV, déposez la liste qui dit aussi les communes ; de l'éducation prioritaire, la liste"
                    + " des REP et REP+.";
        }
        List<Proximite> enVigueur = CatalogueDesFichiers.lire(ouvertes).stream()
                .filter(entree -> entree.genre().equals("proximite-qpv"))
                .flatMap(entree ->
                        LectureProximiteQpv.lire(FichierCsv.ouvrir(entree.racine(), entree.fichier())).stream())
                .toList();
        return "c'est « " + jeu.nom() + " » : ce fichier ne nomme ni le quartier, ni la distance, ni l'année de la"
                + " carte, et Copil ne peut en faire un zonage. La liste des collèges en QPV (2015) ou à moins de"
                + " 300 m, qui les nomme, reste en vigueur. "
                + SituationsQpv.lire(new FichierCsv(nom, contenu)).confronter(enVigueur);
    }

    private boolean dejaLa(Entree recue) {
        String empreinte = Empreintes.de(recue.chemin(), Set.of());
        return Stream.concat(CatalogueDesFichiers.lire(ouvertes).stream(), deposes.catalogue().stream())
                .filter(entree -> entree.genre().equals(recue.genre()))
                .anyMatch(entree -> Empreintes.de(entree.chemin(), Set.of()).equals(empreinte));
    }

    /** None when every département is there; what names no establishment is taken for the whole country only. */
    private Set<CodeTerritoire> perimetre(String nom, Jeu jeu, Releves.LectureDeFichier lecture, Releves lus) {
        Set<CodeTerritoire> connus = departements();
        Set<CodeTerritoire> siens = lus.etablissements().stream()
                .map(etablissement -> CodeTerritoire.departement(etablissement.departement()))
                .filter(connus::contains)
                .collect(Collectors.toUnmodifiableSet());
        if (lus.etablissements().isEmpty()) {
            exigerEntier(nom, jeu, lecture, lus);
            return Set.of();
        }
        return siens.equals(connus) ? Set.of() : siens;
    }

    /** Without the overseas collectivities, of which few files speak. */
    private Set<CodeTerritoire> departements() {
        Set<CodeTerritoire> departements = new HashSet<>();
        CatalogueDesFichiers.lire(ouvertes).stream()
                .filter(entree -> entree.genre().equals("departements"))
                .forEach(entree -> FichierJson.ouvrir(entree.racine(), entree.fichier())
                        .pourChaque(objet -> departements.add(objet.code("DEP-", "code"))));
        departements.removeIf(code -> code.valeur().matches("DEP-(97[578]|98.*)"));
        return departements;
    }

    private void exigerEntier(String nom, Jeu jeu, Releves.LectureDeFichier lecture, Releves lus) {
        CatalogueDesFichiers.lire(ouvertes).stream()
                .filter(entree -> entree.genre().equals(jeu.genre()))
                .map(entree -> territoires(
                        lecture.lire(entree.racine(), entree.fichier(), new DonneesOuvertes(LocalDate.EPOCH))))
                .min(Comparator.comparingInt(Set::size))
                .filter(livres -> territoires(lus).size() < ENTIER * livres.size())
                .ifPresent(livres -> {
                    throw refus(
                            nom,
                            "ce fichier ne parle que de "
                                    + Nombres.compte(territoires(lus).size(), "territoire", "territoires")
                                    + " ; l'édition"
                                    + " entière en dit " + livres.size()
                                    + " : déposez celle-là, sans quoi une partie passerait pour la France.");
                });
    }

    private static Set<CodeTerritoire> territoires(Releves lus) {
        return lus.mesures().stream().map(MesureRecue::territoire).collect(Collectors.toSet());
    }

    private static FichierIllisible inconnu(String nom, Contenu contenu, Optional<String> nature) {
        String connus = Reconnaissance.JEUX.stream()
                .filter(jeu -> jeu.lecture().isPresent() || CarteDeposee.GENRES.containsKey(jeu.genre()))
                .map(Jeu::nom)
                .distinct()
                .collect(Collectors.joining(" ; "));
        return refus(
                nom,
                nature.map(autre -> "c'est " + autre + ", et non un jeu de données publié.")
                        .orElseGet(() -> "Copil ne reconnaît aucun jeu de données à ses titres : "
                                + titres(nom, contenu) + ". Il lit : " + connus + "."));
    }

    private static String titres(String nom, Contenu contenu) {
        List<String> titres = Reconnaissance.titresLus(nom, contenu);
        return titres.stream().limit(TITRES_DITS).collect(Collectors.joining(", "))
                + (titres.size() > TITRES_DITS ? "…" : "");
    }

    private static FichierIllisible refus(String nom, String raison) {
        return new FichierIllisible(List.of(new Faute(nom, 0, "", raison)));
    }
}
