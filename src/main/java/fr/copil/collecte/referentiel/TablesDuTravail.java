package fr.copil.collecte.referentiel;

import static fr.copil.collecte.referentiel.Colonne.jour;
import static fr.copil.collecte.referentiel.Colonne.lien;
import static fr.copil.collecte.referentiel.Colonne.liens;
import static fr.copil.collecte.referentiel.Colonne.parmi;
import static fr.copil.collecte.referentiel.Colonne.poursuit;
import static fr.copil.collecte.referentiel.Colonne.requis;
import static fr.copil.collecte.referentiel.Colonne.texte;
import static fr.copil.collecte.referentiel.Registre.de;

import java.util.List;

/** What committees work with: instances, calendar, dispositifs, method. */
final class TablesDuTravail {

    static final List<Registre> TOUTES = List.of(
            de(
                            "instances",
                            "instance",
                            lien("convention", "convention"),
                            requis("nom"),
                            texte("niveau"),
                            texte("membres"),
                            texte("rythme"),
                            texte("mois"),
                            texte("mission"),
                            requis("source"),
                            texte("note"),
                            poursuit("instance"))
                    .cherchable("id", "nom", "niveau", "mission"),
            de(
                            "evenements",
                            "evenement",
                            lien("convention", "convention"),
                            requis("quand"),
                            jour("date", "jour"),
                            requis("libelle"),
                            requis("source"),
                            texte("note"),
                            poursuit("evenement"))
                    .cherchable("id", "quand", "jour", "libelle"),
            de(
                            "dispositifs.csv",
                            "dispositif",
                            parmi("section", "1", "2", "3", "4"),
                            requis("nom"),
                            texte("nom_imprime"),
                            texte("acteurs"),
                            texte("financements"),
                            texte("territoire"),
                            texte("public", "public_vise"),
                            texte("reference"),
                            parmi("convention", "", "oui", "autre"),
                            texte("convention_mention"),
                            texte("pilote"),
                            texte("specificite"),
                            requis("source"),
                            texte("note"),
                            liens("engagements", "engagement", "engagement"))
                    .cherchable("id", "nom", "nom_imprime", "acteurs", "territoire", "public_vise", "pilote"),
            de(
                            "methode.csv",
                            "item_methode",
                            parmi("theme", "pilotage", "suivi-evaluation", "partenariat"),
                            parmi("nature", "objectif", "question", "moyen", "vigilance"),
                            requis("libelle"),
                            requis("source"),
                            texte("note"))
                    .cherchable("id", "libelle", "note"));

    private TablesDuTravail() {}
}
