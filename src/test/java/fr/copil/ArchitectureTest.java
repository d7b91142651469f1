package fr.copil;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** The rules that keep the rooms apart and each door ruled. */
class ArchitectureTest {

    private static final JavaClasses COPIL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.copil");

    @Test
    void chaque_module_n_utilise_que_ce_qu_il_declare() {
        ApplicationModules.of(CopilApplication.class).verify();
    }

    @Test
    void seuls_les_ecrans_connaissent_vaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(COPIL);
    }

    @Test
    void les_valeurs_communes_ne_connaissent_aucun_cadriciel() {
        classes()
                .that()
                .resideInAPackage("fr.copil.commun..")
                .and(not(simpleName("package-info")))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "fr.copil.commun..")
                .check(COPIL);
    }

    @Test
    void les_vues_restent_dans_leur_piece() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAssignableTo(HasErrorParameter.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..ui..")
                .check(COPIL);
    }

    @Test
    void chaque_vue_dit_qui_peut_l_ouvrir() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(describe(
                        "an access rule",
                        annotation -> annotation.getRawType().isEquivalentTo(PermitAll.class)
                                || annotation.getRawType().isEquivalentTo(RolesAllowed.class)
                                || annotation.getRawType().isEquivalentTo(AnonymousAllowed.class)
                                || annotation.getRawType().isEquivalentTo(DenyAll.class)))
                .check(COPIL);
    }

    @Test
    void les_depots_et_les_requetes_restent_dans_leur_piece() {
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .or()
                .areAssignableTo(org.springframework.data.repository.Repository.class)
                .or()
                .haveSimpleNameEndingWith("Queries")
                .should()
                .bePackagePrivate()
                .check(COPIL);
    }

    @Test
    void une_classe_publique_ne_touche_la_base_que_si_c_est_un_service() {
        classes()
                .that()
                .arePublic()
                .and(describe("talk to the database", classe -> classe.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("org.springframework.jdbc"))))
                .should()
                .beAnnotatedWith(Service.class)
                .check(COPIL);
    }

    @Test
    void chaque_porte_d_un_service_a_sa_regle() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .should(avoirUneRegleSurChaquePorte())
                .check(COPIL);
    }

    /** Who may do what is said in {@code acces.Droit} alone. */
    @Test
    void seul_droit_distingue_un_role_d_un_autre() throws IOException {
        Pattern nom = Pattern.compile("has(Any)?Role\\(\\s*['\"]\\w|@RolesAllowed\\(\\s*[{\"]");
        Pattern role =
                Pattern.compile("\\b[rR]ole(\\(\\))?\\s*[!=]=|[!=]=\\s*Role\\.|Set\\.(of|copyOf|range)\\(\\s*Role\\."
                        + "|Role\\.\\w+\\.equals");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java"))
                            .filter(source -> !source.endsWith("acces/Droit.java")))
                    .hasSizeGreaterThan(400)
                    .allSatisfy(source -> {
                        assertThat(nom.matcher(lire(source)).find())
                                .as(source + " names a role in a rule")
                                .isFalse();
                        assertThat(role.matcher(lire(source)).find())
                                .as(source + " tells roles apart")
                                .isFalse();
                    });
        }
    }

    /** Byte code keeps neither texts nor their assembly: the sources are read. */
    @Test
    void rien_ne_lit_un_chiffre_sans_regarder_qui_le_lit() throws IOException {
        Pattern lecture = Pattern.compile("\\b(from|join)\\s+mesure\\b");
        Pattern chiffre = Pattern.compile("\\b[a-u]\\.(numerateur|denominateur|valeur)\\s*(,|as\\b|end\\b)");
        Set<String> ecrivains = Set.of("ChiffresQueries.java", "AppartenancesQueries.java", "SecretQueries.java");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> lecteurs = sources.filter(source -> source.toString().endsWith(".java"))
                    .filter(source -> !ecrivains.contains(source.getFileName().toString()))
                    .filter(source -> lecture.matcher(lire(source)).find())
                    .toList();
            assertThat(lecteurs).hasSizeGreaterThan(4).allSatisfy(source -> assertThat(lire(source))
                    .as(source.toString())
                    .contains("MesureLue.")
                    .doesNotContainPattern(chiffre));
        }
    }

    /** H2 would read all figures by its own index of withdrawals, nearly all empty: seconds instead of milliseconds. */
    @Test
    void rien_ne_cherche_des_chiffres_par_l_absence_d_un_retrait() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java")))
                    .noneMatch(source -> lire(source).contains(".retrait is null"));
        }
    }

    /** What followed, finished, late, in disagreement and since the last meeting mean in SQL stands in {@code EngagementLu}. */
    @Test
    void le_sens_d_un_engagement_ne_s_ecrit_qu_une_fois_en_sql() throws IOException {
        Pattern sens = Pattern.compile("\\btype (not )?in \\('|\\betat (not in \\(|in \\(|<> |= )'"
                + "(REALISE|ABANDONNE|BLOQUE|EN_COURS)|max\\((\\w\\.)?jour\\)|when 'COMPROMIS'|\\.maj_le (<|>|is)"
                + "|\\.replace\\(\"\\(\" \\+ \\w+Queries\\.");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java"))
                            .filter(source -> !source.endsWith("convention/EngagementLu.java")))
                    .hasSizeGreaterThan(400)
                    .allSatisfy(source -> assertThat(sens.matcher(lire(source)).find())
                            .as(source + " says again what an engagement means")
                            .isFalse());
        }
    }

    private static String lire(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void ceux_qui_lisent_au_dessus_de_tous_ne_servent_qu_aux_versements() {
        noClasses()
                .that()
                .doNotHaveSimpleName("MiseEnVigueur")
                .and()
                .doNotHaveSimpleName("SecretDesMesures")
                .and()
                .doNotHaveSimpleName("VersementService")
                .and()
                .doNotHaveSimpleName("Publication")
                .and()
                .haveNameNotMatching(".*\\.(ChiffresQueries|SecretQueries)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(ChiffresQueries|SecretQueries)(\\$.*)?")
                .check(COPIL);
    }

    /** It holds its connection until somebody closes it: the pool is empty soon after. */
    @Test
    void une_lecture_de_la_base_est_une_liste_jamais_un_flux_ouvert() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(COPIL);
    }

    @Test
    void deux_composants_ne_portent_pas_le_meme_nom() {
        assertThat(COPIL.stream()
                        .filter(classe -> classe.isMetaAnnotatedWith(Component.class))
                        .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()))
                        .entrySet())
                .hasSizeGreaterThan(30)
                .allSatisfy(nom -> assertThat(nom.getValue()).as(nom.getKey()).isEqualTo(1));
    }

    @Test
    void l_heure_vient_de_l_horloge_injectee() {
        DescribedPredicate<JavaAccess<?>> heureDuSysteme = describe(
                "the system's time",
                acces -> acces.getTargetOwner().getPackageName().equals("java.time")
                        && acces.getName().equals("now")
                        && acces.getTarget().getFullName().endsWith("()"));
        noClasses()
                .that()
                // Tells how long loading took, to the person who waits.
                .doNotHaveSimpleName("ChargementAuDemarrage")
                .should()
                .accessTargetWhere(heureDuSysteme)
                .check(COPIL);
    }

    private static ArchCondition<JavaClass> avoirUneRegleSurChaquePorte() {
        return new ArchCondition<>("have a rule on the class or on each public method") {
            @Override
            public void check(JavaClass service, ConditionEvents evenements) {
                DescribedPredicate<CanBeAnnotated> reglee = metaAnnotatedWith(PreAuthorize.class);
                for (JavaMethod porte : service.getMethods()) {
                    boolean ouverte =
                            porte.getModifiers().contains(PUBLIC) && !reglee.test(service) && !reglee.test(porte);
                    evenements.add(new SimpleConditionEvent(porte, !ouverte, porte.getFullName() + " has no rule"));
                }
            }
        };
    }
}
