package fr.copil;

import fr.copil.acces.Audience;
import fr.copil.acces.CompteLu;
import fr.copil.acces.CompteService;
import fr.copil.acces.GestionDesComptesService;
import fr.copil.acces.LienRemis;
import fr.copil.acces.Mandat;
import fr.copil.acces.Profil;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.ConventionService;
import fr.copil.territoire.TerritoireService;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * One command on accounts, as it was typed: {@code inviter prefecture44-cabinet --role=cabinet --territoire=DEP-44}.
 *
 * @param compte empty for the list
 */
record CommandeDeCompte(Verbe verbe, String compte, Map<String, String> options) {

    private static final Set<String> DU_MANDAT = Set.of("role", "audience", "territoire", "convention", "du", "au");
    private static final Set<String> DU_PROFIL = Set.of("nom", "fonction", "courriel", "service");

    @SuppressWarnings("ImmutableEnumChecker") // The sets are copies.
    enum Verbe {
        LISTER(Set.of()),
        INVITER(Stream.of(DU_MANDAT, DU_PROFIL).flatMap(Set::stream).collect(Collectors.toSet())),
        MANDATER(DU_MANDAT),
        RETIRER(Set.of("mandat")),
        SUSPENDRE(Set.of()),
        RETABLIR(Set.of()),
        CLORE(Set.of()),
        LIEN(Set.of());

        private final Set<String> options;

        Verbe(Set<String> options) {
            this.options = options;
        }
    }

    static CommandeDeCompte lire(String... args) {
        List<String> mots =
                Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        Map<String, String> options = Arrays.stream(args)
                .filter(arg -> arg.startsWith("--"))
                .map(arg -> arg.substring(2).split("=", 2))
                .collect(Collectors.toMap(
                        paire -> paire[0], paire -> paire.length < 2 ? "" : paire[1], (une, autre) -> autre));
        Verbe verbe = mots.isEmpty() ? Verbe.LISTER : parmi("commande", mots.getFirst(), Verbe.values());
        if (mots.size() > 2 || (mots.size() == 2) == (verbe == Verbe.LISTER)) {
            throw new ErreurCopil(
                    "COMMANDE-COMPTE",
                    verbe == Verbe.LISTER
                            ? "« lister » les montre tous : n'écrivez rien après."
                            : "Écrivez un identifiant de compte, un seul, après la commande ; une valeur qui a des"
                                    + " espaces se met entre guillemets.");
        }
        options.keySet().stream()
                .filter(option -> !verbe.options.contains(option))
                .findFirst()
                .ifPresent(inconnue -> {
                    throw new ErreurCopil(
                            "COMMANDE-OPTION",
                            "L'option « --" + inconnue + " » n'est pas de cette commande : ./copil compte aide les"
                                    + " donne, sous la forme --option=valeur.");
                });
        return new CommandeDeCompte(verbe, mots.size() < 2 ? "" : mots.get(1), options);
    }

    /** Under the rights of whoever the context says. */
    void executer(BeanFactory copil, PrintStream ecran) {
        GestionDesComptesService gestion = copil.getBean(GestionDesComptesService.class);
        switch (verbe) {
            case LISTER -> gestion.tous().forEach(lu -> ecran.println(enClair(lu)));
            case INVITER -> remettre(gestion.inviter(compte, mandat(copil), profil()), ecran);
            case MANDATER -> gestion.mandater(compte, mandat(copil));
            case RETIRER -> gestion.retirer(compte, tenu(copil));
            case SUSPENDRE -> gestion.suspendre(compte);
            case RETABLIR -> gestion.retablir(compte);
            case CLORE -> gestion.clore(compte);
            case LIEN -> remettre(gestion.donnerUnLien(compte), ecran);
        }
        if (verbe != Verbe.LISTER) {
            lu(copil).ifPresent(lu -> ecran.println(enClair(lu)));
        }
    }

    private Optional<CompteLu> lu(BeanFactory copil) {
        return copil.getBean(CompteService.class).lire(compte.strip().toLowerCase(Locale.ROOT));
    }

    private static void remettre(LienRemis lien, PrintStream ecran) {
        ecran.println("Remettez ce lien à « " + lien.compte() + " », et à personne d'autre ; il sert une fois et vaut"
                + " jusqu'au " + Dates.moment(lien.expireLe().toInstant()) + " : " + lien.adresse());
    }

    private static String enClair(CompteLu lu) {
        return Stream.concat(
                        Stream.of(Stream.of(
                                        lu.identifiant(),
                                        lu.etat().libelle(),
                                        lu.demonstration() ? "démonstration" : "",
                                        lu.profil().nom(),
                                        lu.profil().fonction(),
                                        Objects.requireNonNullElse(lu.profil().service(), ""))
                                .filter(mot -> !mot.isEmpty())
                                .collect(Collectors.joining(", "))),
                        IntStream.range(0, lu.mandats().size())
                                .mapToObj(rang -> "  " + (rang + 1) + ". "
                                        + CompteLu.enClair(lu.mandats().get(rang))))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private Mandat tenu(BeanFactory copil) {
        List<Mandat> tenus = lu(copil).map(CompteLu::mandats).orElse(List.of());
        String rang = option("mandat");
        if (!rang.matches("[1-9][0-9]?") || Integer.parseInt(rang) > tenus.size()) {
            throw new ErreurCopil(
                    "COMMANDE-MANDAT", "Donnez avec --mandat= le numéro que la liste écrit devant ce mandat.");
        }
        return tenus.get(Integer.parseInt(rang) - 1);
    }

    private Mandat mandat(BeanFactory copil) {
        CodeTerritoire territoire = new CodeTerritoire(option("territoire"));
        if (copil.getBean(TerritoireService.class).parCode(territoire).isEmpty()) {
            throw new ErreurCopil(
                    "COMMANDE-TERRITOIRE", "Aucun territoire n'a le code « " + territoire.valeur() + " ».");
        }
        Role role = parmi("rôle", option("role"), Role.values());
        return new Mandat(
                role,
                parmi(
                        "audience",
                        options.getOrDefault("audience", role.audience().name()),
                        Audience.values()),
                territoire.valeur(),
                convention(copil),
                jour("du"),
                jour("au"),
                null);
    }

    private @Nullable String convention(BeanFactory copil) {
        String code = option("convention");
        if (!code.isEmpty()
                && copil.getBean(ConventionService.class).documents().tous().stream()
                        .noneMatch(document -> document.convention().code().equals(code))) {
            throw new ErreurCopil("COMMANDE-CONVENTION", "Aucune convention n'a le code « " + code + " ».");
        }
        return ouRien(code);
    }

    private Profil profil() {
        return new Profil(option("nom"), option("fonction"), ouRien(option("courriel")), ouRien(option("service")));
    }

    private @Nullable LocalDate jour(String option) {
        String saisi = option(option);
        try {
            return saisi.isEmpty() ? null : LocalDate.parse(saisi);
        } catch (DateTimeParseException e) {
            throw new ErreurCopil(
                    "COMMANDE-JOUR", "« " + saisi + " » n'est pas un jour : écrivez-le comme 2026-12-31.");
        }
    }

    private String option(String nom) {
        return options.getOrDefault(nom, "").strip();
    }

    private static @Nullable String ouRien(String texte) {
        return texte.isEmpty() ? null : texte;
    }

    private static <T extends Enum<T>> T parmi(String quoi, String saisi, T[] connus) {
        return Arrays.stream(connus)
                .filter(connu -> connu.name().equalsIgnoreCase(saisi))
                .findFirst()
                .orElseThrow(() -> new ErreurCopil(
                        "COMMANDE-MOT",
                        "« " + saisi + " » ne convient pas ici (" + quoi + ") : écrivez l'un de "
                                + Arrays.stream(connus)
                                        .map(connu -> connu.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
