package fr.copil;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** The rules of the rooms: who may use whom, what stays inside, and that every door has its rule. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.copil");

    @Test
    void chaque_piece_n_utilise_que_celles_qu_elle_declare() {
        ApplicationModules.of(CopilApplication.class).verify();
    }

    @Test
    void seuls_les_ecrans_touchent_a_vaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void les_vues_et_les_requetes_ne_sortent_pas_de_leur_piece() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Repository.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void le_socle_commun_ne_connait_aucun_cadre() {
        classes()
                .that()
                .resideInAPackage("fr.copil.commun")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "fr.copil.commun")
                .check(CLASSES);
    }

    @Test
    void chaque_service_a_sa_regle_d_acces() {
        classes().that(are(unService())).should(avoirUneRegle()).check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> unService() {
        return DescribedPredicate.describe("services", classe -> classe.isAnnotatedWith(Service.class));
    }

    private static ArchCondition<JavaClass> avoirUneRegle() {
        return new ArchCondition<>("have an access rule on the class or on each public method") {
            @Override
            public void check(JavaClass classe, ConditionEvents evenements) {
                boolean surLaClasse = classe.isAnnotatedWith(PreAuthorize.class);
                classe.getMethods().stream()
                        .filter(methode -> methode.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(methode -> !surLaClasse && !methode.isAnnotatedWith(PreAuthorize.class))
                        .forEach(methode -> evenements.add(
                                SimpleConditionEvent.violated(methode, methode.getFullName() + " has no access rule")));
            }
        };
    }
}
