package fr.copil.acces;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Every way in, from the code: pages, addresses that answer without a page, doors of services, and the roles that each one
 * opens to. A new one without a rule fails here. Where a mandate counts (territory, convention, audience) is looked at behind
 * the door, and tried by the cases of each room.
 */
class PortesTest {

    private static final Path COMMISE = Path.of("src/docs/portes.md");
    private static final Path FAITE = Path.of("target/portes.md");
    private static final String TOUS = "isAuthenticated()";

    private static final String TETE =
            """
            # The doors

            Written by `PortesTest` from the code, never by hand: when it fails, `cp target/portes.md src/docs/portes.md`.
            « x » opens it to a role; behind it, the mandate, the territory, the convention and the audience still count.
            « lien » is a one-time link, « sien » one's own account, « tous » everybody, logged in or not. « lit » is open to who sees
            as another account would (decision 0034): a door that changes something must never be.

            """;

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.copil");

    @Test
    void la_table_des_portes_est_celle_du_code() throws IOException {
        String table = TETE
                + table("Pages", pages())
                + table("Addresses without a page", adresses())
                + table("Services", services());
        Files.createDirectories(FAITE.getParent());
        Files.writeString(FAITE, table);

        assertThat(COMMISE).content().as("cp " + FAITE + " " + COMMISE).isEqualTo(table);
    }

    private record Porte(String nom, String regle, boolean lit) {

        Porte(String nom, String regle) {
            this(nom, regle, false);
        }

        String ligne() {
            return "| " + nom + " | " + regle + (lit ? " | lit | " : " | | ")
                    + Arrays.stream(Role.values())
                            .map(role -> ouverte(role) ? "x" : "")
                            .collect(Collectors.joining(" | "))
                    + " |\n";
        }

        private boolean ouverte(Role role) {
            return Droit.tous().contains(regle) ? Droit.de(role, regle) : !regle.equals("lien");
        }
    }

    private static String table(String titre, Stream<Porte> portes) {
        return "## " + titre + "\n| door | rule | | "
                + Arrays.stream(Role.values()).map(Role::libelle).collect(Collectors.joining(" | "))
                + " |\n|---|---|---|" + "---|".repeat(Role.values().length) + "\n"
                + portes.map(Porte::ligne).distinct().sorted().collect(Collectors.joining())
                + "\n";
    }

    private static Stream<Class<?>> classes(Function<JavaClass, Boolean> lesquelles) {
        return CODE.stream().filter(lesquelles::apply).map(JavaClass::reflect);
    }

    private static Stream<Porte> pages() {
        return classes(vue -> vue.isAnnotatedWith(Route.class)).map(vue -> {
            RolesAllowed roles = vue.getAnnotation(RolesAllowed.class);
            String regle = roles != null
                    ? roles.value()[0]
                    : vue.isAnnotationPresent(PermitAll.class)
                            ? "compte"
                            : vue.isAnnotationPresent(AnonymousAllowed.class) ? "tous" : sansRegle(vue);
            return new Porte(
                    "`/"
                            + Objects.requireNonNull(vue.getAnnotation(Route.class))
                                    .value() + "`",
                    regle);
        });
    }

    /** Open to every account: what they read and write comes from services. */
    private static Stream<Porte> adresses() {
        return classes(controleur -> controleur.isMetaAnnotatedWith("org.springframework.stereotype.Controller"))
                .flatMap(controleur -> Arrays.stream(controleur.getDeclaredMethods()))
                .flatMap(methode -> {
                    RequestMapping adresse = AnnotatedElementUtils.findMergedAnnotation(methode, RequestMapping.class);
                    return adresse == null
                            ? Stream.empty()
                            : Arrays.stream(adresse.value()).map(une -> new Porte("`" + une + "`", "compte"));
                });
    }

    private static Stream<Porte> services() {
        return classes(service -> service.isAnnotatedWith(Service.class))
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods())
                        .filter(methode -> Modifier.isPublic(methode.getModifiers())
                                && !Modifier.isStatic(methode.getModifiers())
                                && !methode.isSynthetic())
                        .map(methode -> new Porte(
                                "`" + service.getSimpleName() + "." + methode.getName() + "`",
                                regle(service, methode),
                                SecuriteConfig.lit(methode, service))));
    }

    private static String regle(Class<?> service, Method methode) {
        for (AnnotatedElement porte : List.of(methode, service)) {
            Exige exige = porte.getAnnotation(Exige.class);
            if (exige != null) {
                return exige.value();
            }
            PreAuthorize regle = AnnotatedElementUtils.findMergedAnnotation(porte, PreAuthorize.class);
            if (regle != null) {
                return switch (regle.value()) {
                    case TOUS -> "compte";
                    case "permitAll()" -> "lien";
                    default -> "sien";
                };
            }
        }
        return sansRegle(methode);
    }

    private static String sansRegle(Object porte) {
        throw new AssertionError("no rule on " + porte);
    }
}
