package fr.copil.action;

import fr.copil.acces.Audience;
import fr.copil.collecte.classeur.Modele;
import fr.copil.collecte.classeur.Modele.Colonne;
import fr.copil.territoire.Territoire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The workbook of actions: made with its lists, and read back row by row, by the names of its columns. */
final class ClasseurDActions {

    static final String TITRE = "Titre";

    /** All that Copil puts in it: a column that lost its name would be lost in silence, and who reads an action with it. */
    static final List<String> EXIGEES = new ClasseurDActions(List.of(), List.of(), List.of())
            .modele().colonnes().stream().map(Colonne::nom).toList();

    private static final int ENGAGEMENTS = 3;
    private static final String ENGAGEMENT = "Engagement ";
    private static final String TERRITOIRE = "Territoire";
    private static final String DISPOSITIF = "Dispositif";
    private static final String AUTRE = "Autre dispositif";
    private static final String PILOTE = "Pilote, si ce n'est pas votre service";
    private static final String PARTENAIRES = "Partenaires";
    private static final String DEBUT = "Début";
    private static final String FIN = "Fin";
    private static final String ETAT = "État";
    private static final String PARTICIPANTS = "Participants";
    private static final String PREUVE = "Preuve";
    private static final String LECTEURS = "Qui lit";

    private final List<OptionDeFiltre> engagements;
    private final List<OptionDeFiltre> dispositifs;
    private final List<Territoire> lieux;

    ClasseurDActions(List<OptionDeFiltre> engagements, List<OptionDeFiltre> dispositifs, List<Territoire> lieux) {
        this.engagements = engagements;
        this.dispositifs = dispositifs;
        this.lieux = lieux;
    }

    Modele modele() {
        List<String> promis = engagements.stream()
                .map(un -> LigneDeClasseur.nomme(un.nom(), un.code()))
                .toList();
        List<Colonne> colonnes = new ArrayList<>(List.of(Colonne.saisie(TITRE, 40)));
        for (int rang = 1; rang <= ENGAGEMENTS; rang++) {
            colonnes.add(Colonne.parmi(ENGAGEMENT + rang, 40, promis));
        }
        colonnes.add(Colonne.parmi(
                TERRITOIRE,
                32,
                lieux.stream()
                        .map(lieu -> LigneDeClasseur.nomme(
                                lieu.nomEtNiveau(), lieu.code().valeur()))
                        .toList()));
        colonnes.add(Colonne.parmi(
                DISPOSITIF,
                30,
                dispositifs.stream()
                        .map(un -> LigneDeClasseur.nomme(un.nom(), un.code()))
                        .toList()));
        colonnes.add(Colonne.saisie(AUTRE, 24));
        colonnes.add(Colonne.saisie(PILOTE, 24));
        colonnes.add(Colonne.saisie(PARTENAIRES, 30));
        colonnes.add(Colonne.saisie(DEBUT, 12));
        colonnes.add(Colonne.saisie(FIN, 12));
        colonnes.add(Colonne.parmi(
                ETAT,
                14,
                Arrays.stream(EtatDAction.values()).map(EtatDAction::libelle).toList()));
        colonnes.add(Colonne.saisie(PARTICIPANTS, 14));
        Arrays.stream(Part.values()).forEach(part -> colonnes.add(Colonne.saisie(part.libelle(), 14)));
        colonnes.add(Colonne.saisie(PREUVE, 30));
        colonnes.add(Colonne.parmi(
                LECTEURS,
                22,
                Arrays.stream(Audience.values()).map(Audience::libelle).toList()));
        return new Modele(
                "copil-actions-a-remplir",
                "Actions",
                colonnes,
                List.of(),
                List.of(
                        "Une action par ligne, sous les titres des colonnes.",
                        "Titre, Engagement 1, Territoire, Début et État sont à remplir ; le reste est facultatif.",
                        "Les listes se déroulent dans les cellules. Un territoire ou un engagement se donne aussi par son"
                                + " code, celui de son adresse dans Copil.",
                        "Un jour s'écrit 01/09/2025.",
                        "Participants est le nombre de personnes en tout ; par sexe et par âge, donnez ce que vous savez.",
                        "Qui lit : « " + Audience.COMITE.libelle() + " » quand rien n'est dit.",
                        "Copil contrôle tout avant d'enregistrer, et dit ligne par ligne ce qui ne va pas."));
    }

    /** @throws fr.copil.commun.ErreurCopil with what cannot be read */
    SaisieDAction lire(LigneDeClasseur ligne) {
        List<String> codes = new ArrayList<>();
        for (int rang = 1; rang <= ENGAGEMENTS; rang++) {
            String code = ligne.code(ENGAGEMENT + rang, engagements, "l'engagement");
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        Map<Part, String> parts = new EnumMap<>(Part.class);
        Arrays.stream(Part.values()).forEach(part -> parts.put(part, ligne.texte(part.libelle())));
        Audience lecteurs = ligne.parmi(LECTEURS, Audience.values(), Audience::libelle);
        return new SaisieDAction(
                ligne.texte(TITRE),
                codes,
                ligne.lieu(TERRITOIRE, lieux),
                ligne.code(DISPOSITIF, dispositifs, "le dispositif"),
                ligne.texte(AUTRE),
                ligne.texte(PILOTE),
                ligne.texte(PARTENAIRES),
                ligne.jour(DEBUT),
                ligne.jour(FIN),
                ligne.parmi(ETAT, EtatDAction.values(), EtatDAction::libelle),
                ligne.texte(PARTICIPANTS),
                parts,
                ligne.texte(PREUVE),
                lecteurs == null ? Audience.COMITE : lecteurs);
    }
}
