package fr.copil.convention.dispositif;

import fr.copil.commun.Codes;
import fr.copil.commun.Famille;
import fr.copil.commun.Textes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the census asks for; unknown values ask for nothing. Thirty rows are read whole and sorted out here.
 *
 * @param mots each must be found
 */
public record DispositifFiltre(
        List<String> mots,
        @Nullable DispositifSection section,
        @Nullable Famille pilote,
        @Nullable Famille publicVise,
        @Nullable Famille territoire,
        @Nullable DispositifConvention convention,
        @Nullable RecensementVoulu recensement) {

    public static final List<Famille> PILOTES = List.of(
            Famille.de("ARS", "ARS"),
            Famille.de("CAF", "CAF"),
            Famille.de("CFA", "CFA"),
            Famille.de("CG (Conseil général)", "CG"),
            Famille.de("chef d'EPLE, collège", "chef d'EPLE", "collège"),
            Famille.de("communes, ville", "communes", "ville"),
            Famille.de("DASEN", "DASEN"),
            Famille.de("DDSP", "DDSP"),
            Famille.de("Métropole", "Métropole"),
            Famille.de("PJJ", "PJJ"),
            Famille.de("préfet, préfecture", "préfet", "préfecture"),
            Famille.de("rectorat", "rectorat"),
            Famille.de("Région", "Région"),
            Famille.NON_PRECISE);

    public static final List<Famille> PUBLICS = List.of(
            Famille.de("allophones", "allophones"),
            Famille.de("collégiens", "collégiens"),
            Famille.de("décrocheurs", "décrocheurs"),
            Famille.de("élèves", "élèves"),
            Famille.de("enfants", "enfants"),
            Famille.de("habitants", "habitants"),
            Famille.de("jeunes adultes", "jeunes adultes"),
            Famille.de("lycéens", "lycéens"),
            Famille.de("parents", "parents"),
            Famille.de("publics scolaires", "publics scolaires"),
            Famille.de("de 2 à 16 ans", "2 à 16 ans"),
            Famille.de("moins de 16 ans", "moins de 16 ans"),
            Famille.de("plus de 16 ans", "plus de 16 ans"),
            Famille.NON_PRECISE);

    public static final List<Famille> TERRITOIRES = List.of(
            Famille.de("académie", "académie"),
            Famille.de("agglomération", "agglomération"),
            Famille.de("bassin", "bassin"),
            Famille.de("Châteaubriant", "Châteaubriant"),
            Famille.de("communes", "commune"),
            Famille.de("département", "département"),
            Famille.de("écoles prioritaires", "écoles prioritaires"),
            Famille.de("intercommunalité", "intercommunalité"),
            Famille.de("Nantes", "Nantes"),
            Famille.de("Orvault", "Orvault"),
            Famille.de("quartiers", "quartiers"),
            Famille.de("Région", "Région"),
            Famille.de("Rezé", "Rezé"),
            Famille.de("Saint-Herblain", "Saint-Herblain"),
            Famille.de("Saint-Nazaire", "Saint-Nazaire"),
            Famille.de("Trignac", "Trignac"),
            Famille.NON_PRECISE);

    /** Those of the column: what stands outside the tables has none. */
    public static final List<DispositifConvention> CONVENTIONS =
            List.of(DispositifConvention.OUI, DispositifConvention.AUTRE, DispositifConvention.NON_RENSEIGNE);

    public static DispositifFiltre lire(Map<String, String> parametres) {
        return new DispositifFiltre(
                Textes.mots(parametres.getOrDefault("q", "")),
                Codes.parmi(DispositifSection.values(), DispositifSection::code, parametres.get("section"))
                        .orElse(null),
                famille(PILOTES, parametres.get("pilote")),
                famille(PUBLICS, parametres.get("public")),
                famille(TERRITOIRES, parametres.get("territoire")),
                CONVENTIONS.stream()
                        .filter(convention -> convention.code().equals(parametres.get("convention")))
                        .findFirst()
                        .orElse(null),
                Codes.parmi(RecensementVoulu.values(), RecensementVoulu::code, parametres.get("recensement"))
                        .orElse(null));
    }

    boolean retient(Dispositif dispositif, @Nullable DernierReleve dernier, LocalDate jour) {
        return mots.stream().allMatch(dispositif.recherche()::contains)
                && (section == null || section == dispositif.section())
                && (pilote == null || pilote.retient(dispositif.pilote()))
                && (publicVise == null || publicVise.retient(dispositif.publicVise()))
                && (territoire == null || territoire.retient(dispositif.territoire()))
                && (convention == null || convention == dispositif.convention())
                && (recensement == null || recensement.retient(dernier, jour));
    }

    private static @Nullable Famille famille(List<Famille> familles, @Nullable String code) {
        return code == null ? null : Famille.parmi(familles, code).orElse(null);
    }
}
