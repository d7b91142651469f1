package fr.copil.audit.ui;

import fr.copil.audit.LigneDAudit;
import fr.copil.audit.RechercheDAudit;
import fr.copil.commun.Dates;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.Textes;
import fr.copil.ui.Criteres;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Filtre;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.ListeModele.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log, a page at a time; the address says which lines. */
final class AuditEnListe {

    static final int PAR_PAGE = 50;

    static final List<String> ENTETES =
            List.of("Ligne", "Le", "Compte", "Depuis", "Nature", "Objet", "Détail", "Empreinte");

    private AuditEnListe() {}

    static RechercheDAudit demandee(Criteres criteres) {
        return new RechercheDAudit(
                Objects.requireNonNullElse(criteres.valeur("compte"), ""),
                Objects.requireNonNullElse(criteres.valeur("nature"), ""),
                jour(criteres.valeur("du")),
                jour(criteres.valeur("au")),
                criteres.recherche());
    }

    /** None for what is not a day. */
    static @Nullable LocalDate jour(@Nullable String ecrit) {
        try {
            return ecrit == null ? null : LocalDate.parse(ecrit);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static ListeModele de(RechercheDAudit voulue, List<LigneDAudit> lignes, int total, int page, List<String> comptes) {
        return new ListeModele(
                "audit",
                "Ce qui a été fait ou refusé, le plus récent d'abord",
                List.of(
                        Filtre.texte("Mots", voulue.mots()),
                        Filtre.choix(
                                "compte",
                                "Compte",
                                voulue.compte(),
                                comptes.stream()
                                        .map(compte -> new Option(compte, compte))
                                        .toList()),
                        Filtre.choix(
                                "nature",
                                "Nature",
                                voulue.nature(),
                                Stream.of(NatureDActe.values())
                                        .map(nature -> new Option(nature.name(), Textes.majuscule(nature.libelle())))
                                        .toList())),
                List.of(Colonne.de("Le"), Colonne.de("Compte"), Colonne.de("Nature"), Colonne.de("Objet")),
                lignes.stream().map(AuditEnListe::ligne).toList(),
                total,
                page,
                PAR_PAGE,
                "Aucune ligne ne correspond : élargissez les dates ou retirez un filtre.",
                "/export/audit");
    }

    private static Ligne ligne(LigneDAudit ligne) {
        return Ligne.de(List.of(
                Cellule.texte(Dates.moment(ligne.le())).avecDetail("ligne " + ligne.numero()),
                Cellule.texte(ligne.compte()).avecDetail(ligne.adresse()),
                Cellule.texte(Textes.majuscule(ligne.natureEnClair())),
                Cellule.texte(ligne.objet()).avecDetail(ligne.detail())));
    }

    /** With what verifies it, for who keeps the file elsewhere. */
    static List<Object> exportee(LigneDAudit ligne) {
        return List.of(
                ligne.numero(),
                ligne.le().toString(),
                ligne.compte(),
                ligne.adresse(),
                Textes.majuscule(ligne.natureEnClair()),
                ligne.objet(),
                ligne.detail(),
                ligne.empreinte());
    }
}
