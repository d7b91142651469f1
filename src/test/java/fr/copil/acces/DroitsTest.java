package fr.copil.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.commun.ErreurCopil;
import fr.copil.essai.SurH2;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Every door of every service, those to come included, tried by those who may not open it. */
@SurH2
class DroitsTest {

    private static final Authentication ANONYME =
            new AnonymousAuthenticationToken("essai", "anonyme", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    @Autowired
    private ApplicationContext contexte;

    @Autowired
    private LecteurCourant lecteurCourant;

    @Autowired
    private Systeme systeme;

    /** A public method of a service. */
    record Porte(Object service, Method methode) {

        /** The right that it asks for, or the rule written out. */
        String regle() {
            Class<?> classe = AopUtils.getTargetClass(service);
            AnnotatedElement porte = AnnotatedElementUtils.isAnnotated(methode, PreAuthorize.class) ? methode : classe;
            Exige exige = porte.getAnnotation(Exige.class);
            PreAuthorize regle = AnnotatedElementUtils.findMergedAnnotation(porte, PreAuthorize.class);
            return exige != null
                    ? exige.value()
                    : Objects.requireNonNull(regle, () -> "no rule on " + this).value();
        }

        /** What the door answers; the arguments do not matter, the rule comes first. */
        @Nullable
        Throwable essayer() {
            Object[] arguments = Arrays.stream(methode.getParameterTypes())
                    .map(type -> type == int.class ? 0 : type == long.class ? 0L : type == boolean.class ? false : null)
                    .toArray();
            try {
                methode.invoke(service, arguments);
                return null;
            } catch (InvocationTargetException e) {
                return e.getCause();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return methode.getDeclaringClass().getSimpleName() + "." + methode.getName();
        }
    }

    private Stream<Porte> portes() {
        return portes(contexte);
    }

    static Stream<Porte> portes(ApplicationContext contexte) {
        return contexte.getBeansWithAnnotation(Service.class).values().stream().flatMap(service -> Arrays.stream(
                        AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(methode ->
                        Modifier.isPublic(methode.getModifiers()) && !Modifier.isStatic(methode.getModifiers()))
                .map(methode -> new Porte(service, methode)));
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void les_services_ont_des_portes() {
        assertThat(portes().map(Porte::toString))
                .contains("TableauDeBordService.lire", "SerieService.series", "VersementService.verser");
    }

    @Test
    void personne_n_entre_sans_compte() {
        assertThat(portes().filter(porte -> !parUnLien(porte))).allSatisfy(porte -> assertThat(porte.essayer())
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void un_anonyme_n_entre_que_par_le_lien_qu_il_a_recu() {
        SecurityContextHolder.getContext().setAuthentication(ANONYME);

        assertThat(portes().filter(porte -> !parUnLien(porte)))
                .allSatisfy(porte -> assertThat(porte.essayer()).isInstanceOf(AuthorizationDeniedException.class));
    }

    /** The link itself lets in; it is looked at there, and only what it is for can be done with it. */
    private static boolean parUnLien(Porte porte) {
        return porte.toString().startsWith("InscriptionService.");
    }

    @Test
    void aucun_compte_n_ecrit_a_la_place_de_copil() {
        for (Role role : Role.values()) {
            SecurityContextHolder.getContext().setAuthentication(Identites.compte(role, Audience.DSDEN));

            assertThat(portes().filter(porte -> porte.regle().equals(Droit.COPIL_LUI_MEME)))
                    .isNotEmpty()
                    .allSatisfy(porte -> assertThat(porte.essayer())
                            .as(porte + " par " + role)
                            .isInstanceOf(AuthorizationDeniedException.class));
        }
    }

    @Test
    void aucun_role_n_entre_sans_le_droit_de_la_porte() {
        Set<String> demandes = portes().map(Porte::regle).collect(Collectors.toSet());
        for (Role role : Role.values()) {
            SecurityContextHolder.getContext().setAuthentication(Identites.compte(role, Audience.DSDEN));

            assertThat(portes().filter(porte -> Droit.tous().contains(porte.regle()))
                            .filter(porte -> !Droit.de(role, porte.regle())))
                    .isNotEmpty()
                    .allSatisfy(porte -> assertThat(porte.essayer())
                            .as(porte + " par " + role)
                            .isInstanceOf(AuthorizationDeniedException.class));
        }
        // Asked for within a service, by no door of its own.
        assertThat(demandes)
                .containsAll(Droit.tous().stream()
                        .filter(droit -> !Set.of(
                                        Droit.RETIRER_CEUX_DES_AUTRES,
                                        Droit.SUIVRE_CEUX_DES_AUTRES,
                                        Droit.LIRE_SELON_SON_AUDIENCE)
                                .contains(droit))
                        .toList());
    }

    @Test
    void les_roles_ouvrent_les_portes_de_leurs_droits() {
        Set<String> lectures = Set.of("FichiersService.lire", "AlerteService.alertes", "ListeDeTravailService.lire");
        for (Role role : Role.values()) {
            SecurityContextHolder.getContext().setAuthentication(Identites.compte(role, Audience.DSDEN));

            assertThat(portes().filter(porte -> lectures.contains(porte.toString())))
                    .isNotEmpty()
                    .allSatisfy(porte -> assertThat(porte.essayer() instanceof AuthorizationDeniedException)
                            .as(porte + " par " + role)
                            .isEqualTo(!Droit.de(role, porte.regle())));
        }
    }

    @Test
    void les_alertes_ne_sont_qu_a_l_administrateur() {
        for (Role role : Role.values()) {
            SecurityContextHolder.getContext().setAuthentication(Identites.compte(role, Audience.DSDEN));

            assertThat(portes().filter(porte -> porte.toString().equals("AlerteService.alertes")))
                    .singleElement()
                    .satisfies(porte -> assertThat(porte.essayer() == null)
                            .as("alertes par " + role)
                            .isEqualTo(role == Role.ADMINISTRATEUR));
        }
    }

    @Test
    void copil_lui_meme_n_est_pas_un_lecteur() {
        systeme.executer(() -> assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(lecteurCourant::lecteur)
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("ACCES-ANONYME")));
    }

    @Test
    void copil_rend_la_main_au_compte_qui_l_appelait() {
        Authentication membre = Identites.compte(Role.MEMBRE, Audience.COMITE);
        SecurityContextHolder.getContext().setAuthentication(membre);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> systeme.executer(() -> {
                    throw new IllegalStateException("panne");
                }));

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isSameAs(membre);
    }
}
