package fr.copil.territoire.ui;

import fr.copil.commun.Nombres;
import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.territoire.FicheTerritoire;
import fr.copil.territoire.FicheTerritoire.ProgrammeLu;
import fr.copil.territoire.FicheTerritoire.Section;
import fr.copil.territoire.FicheTerritoire.Voisin;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Programme.Genre;
import fr.copil.territoire.Rubrique;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.Zonage;
import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.Champ;
import fr.copil.ui.FicheModele.LienNomme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a territory into its definition sheet: what it is and what runs on it, then where it is and what applies to it. */
final class TerritoireEnFiche {

    private static final String SANS_PASSAGE = "Les quartiers de 2015 et ceux de 2024 sont deux cartes" + Nombres.FINE
            + ": aucune table de passage ne relie l'une à l'autre, Copil n'en déduit aucune.";

    /** What the files give whole for a few départements only. */
    private static final Set<Rubrique> CHARGES_EN_PARTIE =
            EnumSet.of(Rubrique.COMMUNE, Rubrique.EPCI, Rubrique.ETABLISSEMENT);

    private static final String EN_PARTIE = "Listes partielles" + Nombres.FINE
            + ": Copil n'a toutes les communes et intercommunalités que de certains départements"
            + Nombres.FINE + "; d'ailleurs, il n'a que celles qui ont un quartier prioritaire de 2024 ou que ses"
            + " fichiers nomment, et les établissements dont ils donnent un chiffre.";

    /** More names would be a list. */
    private static final int NOMMES = 4;

    private final FicheTerritoire fiche;
    private final Territoire territoire;
    private final List<Champ> champs = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private TerritoireEnFiche(FicheTerritoire fiche) {
        this.fiche = fiche;
        this.territoire = fiche.territoire();
    }

    /** What it is, in one look: where to pilot it, what runs on it. */
    static FicheModele de(FicheTerritoire fiche) {
        return new TerritoireEnFiche(fiche).entete();
    }

    /** What is asked for less often: where it is, what it holds, its conventions, every series there. */
    static FicheModele reste(FicheTerritoire fiche) {
        return new TerritoireEnFiche(fiche).suite();
    }

    private FicheModele entete() {
        Niveau niveau = territoire.niveau();
        if (niveau.pilotable()) {
            champs.add(Champ.liens(
                    "Tableau de bord",
                    List.of(new LienNomme("Ouvrir le tableau de bord", Adresses.tableauDeBord(territoire.code()))),
                    ""));
        }
        switch (niveau) {
            case ETABLISSEMENT -> etablissement();
            case RESEAU -> reseau();
            case QPV -> quartier();
            case PAYS, REGION, ACADEMIE, DEPARTEMENT, EPCI, COMMUNE -> {}
        }
        programmes(Genre.CONTRAT_DE_VILLE, "Contrats de ville");
        programmes(Genre.CITE_EDUCATIVE, "Cités éducatives");
        pre();
        return new FicheModele(
                Adresses.chemin(fiche.dessus(), Adresses::fiche),
                Textes.majuscule(fiche.ligne().rubrique().libelle()) + " · " + EnClair.code(territoire.code()),
                territoire.nom(),
                "",
                champs,
                notes);
    }

    private FicheModele suite() {
        situer();
        contenu();
        if (territoire.niveau() == Niveau.QPV) {
            provenance();
        }
        champs.add(Champ.liens(
                "Réseaux REP et REP+",
                List.of(new LienNomme(
                        "Ceux qu'un PRE accompagne, réseau par réseau", "/pre?territoire=" + territoire.code())),
                ""));
        pres().stream()
                .findFirst()
                .ifPresent(premier -> notes.add("PRE" + Nombres.FINE + ": liste de la convention, "
                        + Renvois.lieux(premier.source()) + ". Aucune autre liste n'a été transmise."));
        citer();
        return new FicheModele(List.of(), "", "", "", champs, notes);
    }

    /** How many, and their names as long as they are few: the list is below. */
    private void programmes(Genre genre, String nom) {
        List<ProgrammeLu> lus = programmes(genre);
        if (!lus.isEmpty()) {
            long total = lus.getFirst().total();
            champs.add(Champ.texte(
                    nom,
                    Nombres.entier(total)
                            + (total == lus.size() && total <= NOMMES
                                    ? Nombres.FINE + ": "
                                            + lus.stream().map(ProgrammeLu::nom).collect(Collectors.joining(", "))
                                    : "")));
        }
    }

    private List<ProgrammeLu> programmes(Genre genre) {
        return fiche.programmes().stream()
                .filter(programme -> programme.genre() == genre)
                .toList();
    }

    private List<ProgrammeLu> pres() {
        return programmes(Genre.PRE);
    }

    private void situer() {
        List<Territoire> dessus = fiche.dessus().stream()
                .filter(t -> t.niveau() != Niveau.RESEAU)
                .toList()
                .reversed();
        if (territoire.niveau() != Niveau.PAYS) {
            champs.add(Champ.liens("Dans", liens(dessus), fiche.ligne().dans()));
        }
        boolean communeInconnue = dessus.stream().noneMatch(t -> t.niveau() == Niveau.COMMUNE);
        if (territoire.niveau().rang() > Niveau.COMMUNE.rang()
                && communeInconnue
                && !fiche.ligne().dans().isEmpty()) {
            champs.add(Champ.texte("Commune", fiche.ligne().dans()));
        }
    }

    private void etablissement() {
        champs.add(Champ.texte("Secteur", EnClair.secteur(fiche.ligne())));
        String categorie = EnClair.educationPrioritaire(fiche.ligne());
        champs.add(Champ.texte(
                "Éducation prioritaire",
                categorie.isEmpty()
                        ? "hors éducation prioritaire en " + fiche.ligne().carte()
                        : categorie));
        champs.add(Champ.liens(
                "Réseau (rentrée " + fiche.ligne().carte() + ")",
                liens(fiche.dessus().stream()
                        .filter(t -> t.niveau() == Niveau.RESEAU)
                        .toList()),
                "aucun"));
        if (EnClair.estCollegePublic(fiche.ligne())) {
            champs.add(Champ.liens(
                    "QPV " + anneeDesVoisins() + "le plus proche",
                    fiche.voisins().stream()
                            .map(voisin -> new LienNomme(
                                    voisin.territoire().nom() + Nombres.FINE + ": " + distance(voisin),
                                    Adresses.fiche(voisin.territoire().code())))
                            .toList(),
                    "à plus de 300 m de tout quartier, ou absent de la liste"));
        }
    }

    /** Of the map of the list that names them. */
    private String anneeDesVoisins() {
        return fiche.voisins().stream()
                .map(voisin -> Zonage.anneeDuQuartier(voisin.territoire().code(), 0))
                .filter(annee -> annee > 0)
                .findFirst()
                .map(annee -> annee + " ")
                .orElse("");
    }

    private static String distance(Voisin voisin) {
        return EnClair.distance(voisin.distanceEnMetres());
    }

    private void reseau() {
        String categorie = EnClair.educationPrioritaire(fiche.ligne());
        champs.add(Champ.texte(
                "Catégorie (rentrée " + fiche.ligne().carte() + ")",
                categorie.isEmpty() ? "ce réseau n'est pas sur cette carte" : categorie));
        String tete = EnClair.code(territoire.code());
        champs.add(Champ.liens(
                "Tête de réseau",
                List.of(new LienNomme("Établissement " + tete, Adresses.LISTE + "/ETAB-" + tete)),
                ""));
    }

    private void quartier() {
        boolean ancien = fiche.ligne().rubrique() == Rubrique.QPV_2015;
        champs.add(Champ.texte(
                "Carte", Zonage.qpv(fiche.ligne().carte()).nom() + (ancien ? ", jusqu'au 31 décembre 2023" : "")));
        if (!ancien && fiche.observations().isEmpty()) {
            sansChiffres();
        }
    }

    /** A name that comes back is no proof that the place is the same: one chooses among those of the commune. */
    private void sansChiffres() {
        champs.add(Champ.liens(
                "Quartiers de 2015 de la commune",
                fiche.dessus().stream()
                        .filter(t -> t.niveau() == Niveau.COMMUNE)
                        .map(commune -> new LienNomme(commune.nom(), Adresses.dans(commune.code(), Rubrique.QPV_2015)))
                        .toList(),
                "commune inconnue"));
        notes.add("Chiffres de l'Insee" + Nombres.FINE + ": les tables que Copil détient décrivent les quartiers de"
                + " 2015, et aucune les contours de " + fiche.ligne().carte() + ". " + SANS_PASSAGE);
    }

    private void provenance() {
        if (fiche.ligne().rubrique() == Rubrique.QPV_2015
                || !fiche.observations().isEmpty()) {
            notes.add(SANS_PASSAGE);
        }
        if (fiche.ligne().rubrique() == Rubrique.QPV_2015) {
            notes.add(
                    fiche.observations().isEmpty()
                            ? "Commune et intercommunalité sont celles des collèges publics situés dans le quartier ou"
                                    + " à moins de 300 m" + Nombres.FINE
                                    + ": les tables de l'Insee ne disent rien de lui."
                            : "Nom, communes et chiffres sont ceux des tables de l'Insee, édition par édition"
                                    + Nombres.FINE + "; une même population peut y être republiée plusieurs années.");
        }
    }

    private void contenu() {
        if (!fiche.sections().isEmpty()) {
            champs.add(Champ.liens(
                    "Contient",
                    fiche.sections().stream()
                            .map(section -> new LienNomme(
                                    compte(section), Adresses.dans(territoire.code(), section.rubrique())))
                            .toList(),
                    ""));
        }
        if (fiche.sections().stream().anyMatch(s -> s.rubrique() == Rubrique.QPV_2015)
                && territoire.niveau() != Niveau.QPV) {
            notes.add(SANS_PASSAGE);
        }
        if (fiche.sections().stream().anyMatch(this::enPartie)) {
            notes.add(EN_PARTIE);
        }
    }

    private String compte(Section section) {
        String nombre = Nombres.compte(
                section.total(),
                section.rubrique().libelle(),
                section.rubrique().pluriel());
        return enPartie(section) ? nombre + " (liste partielle)" : nombre;
    }

    private boolean enPartie(Section section) {
        return !fiche.communesConnues() && CHARGES_EN_PARTIE.contains(section.rubrique());
    }

    /** An absence means something only where a list was transmitted. */
    private void pre() {
        boolean listeTransmise = fiche.departementsAvecListePre().contains(territoire.code())
                || fiche.dessus().stream()
                        .anyMatch(t -> fiche.departementsAvecListePre().contains(t.code()));
        champs.add(Champ.liens(
                "Programme de réussite éducative (PRE)",
                pres().stream()
                        .map(programme -> new LienNomme(
                                programme.nom(),
                                Adresses.LISTE + "/COM-" + programme.code().substring(4)))
                        .toList(),
                listeTransmise ? "aucun dans la liste transmise" : "liste non transmise"));
    }

    private void citer() {
        champs.add(Champ.liens(
                "Conventions qui s'appliquent",
                fiche.conventions().stream()
                        .map(convention -> new LienNomme(convention.titre(), "/conventions/" + convention.id()))
                        .toList(),
                "aucune"));
        champs.add(Champ.liens("Indicateurs disponibles", IndicateursDisponibles.liens(fiche), "aucun"));
    }

    private static List<LienNomme> liens(List<Territoire> territoires) {
        return territoires.stream()
                .map(t -> new LienNomme(t.nomEtNiveau(), Adresses.fiche(t.code())))
                .toList();
    }
}
