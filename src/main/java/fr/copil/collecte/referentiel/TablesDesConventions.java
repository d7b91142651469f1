package fr.copil.collecte.referentiel;

import static fr.copil.collecte.referentiel.Colonne.etiquettes;
import static fr.copil.collecte.referentiel.Colonne.jour;
import static fr.copil.collecte.referentiel.Colonne.lien;
import static fr.copil.collecte.referentiel.Colonne.liens;
import static fr.copil.collecte.referentiel.Colonne.parmi;
import static fr.copil.collecte.referentiel.Colonne.poursuit;
import static fr.copil.collecte.referentiel.Colonne.requis;
import static fr.copil.collecte.referentiel.Colonne.texte;
import static fr.copil.collecte.referentiel.Registre.de;
import static fr.copil.collecte.referentiel.Registre.themes;

import java.util.List;

/** What parties promised one another: conventions, parties, objectives, engagements. */
final class TablesDesConventions {

    static final List<Registre> TOUTES = List.of(
            de(
                            "conventions.csv",
                            "convention",
                            requis("titre"),
                            requis("titre_court"),
                            parmi("niveau", "national", "regional", "departemental", "agglomeration"),
                            requis("parties"),
                            jour("debut", "debut"),
                            jour("fin", "fin"),
                            texte("duree"),
                            texte("revision"),
                            lien("territoire", "territoire"),
                            texte("liens"),
                            requis("source"),
                            texte("note"),
                            poursuit("convention"))
                    .cherchable("id", "titre_court", "titre", "parties"),
            de(
                    "services.csv",
                    "service",
                    requis("nom"),
                    requis("nom_court"),
                    parmi("article", "le", "la", "l'", "les"),
                    lien("territoire", "territoire"),
                    requis("source"),
                    texte("note")),
            de(
                    "parties.csv",
                    "partie",
                    lien("convention", "convention"),
                    lien("service", "service"),
                    requis("fonction"),
                    parmi("signataire", "", "oui"),
                    requis("source"),
                    texte("note"),
                    poursuit("partie")),
            de(
                    "pilotes.csv",
                    "pilote",
                    lien("convention", "convention"),
                    lien("service", "service"),
                    requis("nom"),
                    requis("source"),
                    texte("note")),
            de(
                            "objectifs",
                            "objectif",
                            lien("convention", "convention"),
                            lien("parent", "objectif"),
                            lien("equivalent", "objectif"),
                            etiquettes("theme", "theme", themes()),
                            requis("libelle"),
                            requis("source"),
                            texte("note"),
                            poursuit("objectif"))
                    .cherchable("id", "libelle"),
            de(
                            "engagements",
                            "engagement",
                            lien("convention", "convention"),
                            parmi("type", "E", "O", "P", "R", "C", "A"),
                            lien("objectif", "objectif"),
                            etiquettes("theme", "theme", themes()),
                            requis("titre"),
                            texte("promesse"),
                            texte("pilote"),
                            texte("partenaires"),
                            texte("echeance"),
                            jour("echeance_le", "echeance_le"),
                            Colonne.recurrence("unique", "annuelle", "semestrielle", "continue"),
                            Colonne.jourAnnuel(),
                            requis("source"),
                            parmi("etat", "", "realise", "en-cours", "non-demarre", "suspendu", "abandonne"),
                            jour("etat_le", "etat_le"),
                            texte("etat_citation"),
                            texte("note"),
                            liens("actions", "action", "engagement"),
                            liens("indicateurs", "indicateur", "indicateur"),
                            liens("valeurs", "valeur", "valeur_imprimee"),
                            poursuit("engagement"))
                    .cherchable("id", "titre", "promesse", "pilote", "partenaires", "echeance"));

    private TablesDesConventions() {}
}
