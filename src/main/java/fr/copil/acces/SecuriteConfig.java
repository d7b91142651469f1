package fr.copil.acces;

import fr.copil.commun.Interdit;
import fr.copil.commun.Lit;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and rules on service methods; the web entrance is in {@code acces.ui}. */
@Configuration
@EnableMethodSecurity
class SecuriteConfig {

    /** Without it the names in {@link Exige} are not put into its rule. */
    @Bean
    static AnnotationTemplateExpressionDefaults reglesNommees() {
        return new AnnotationTemplateExpressionDefaults();
    }

    /**
     * Every door of every service, those to come included: whoever sees through another's eyes only reads, and what does not
     * say that it reads is taken for what writes. Decision 0034.
     */
    @Bean
    @org.springframework.context.annotation.Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor lectureSeule() {
        DefaultPointcutAdvisor portes = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(Service.class), (MethodInterceptor) appel -> {
                    if (VoirComme.de(SecurityContextHolder.getContext().getAuthentication())
                                    .isPresent()
                            && !lit(appel)) {
                        throw new Interdit(
                                "VOIR-COMME-LECTURE",
                                "Vous voyez Copil comme un autre compte : rien ne s’y change, et ce qui n’est pas"
                                        + " encore publié ne s’y lit pas. Revenez d’abord à votre compte.");
                    }
                    return appel.proceed();
                });
        // Within what notes refusals, before the rules and the transactions.
        portes.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return portes;
    }

    private static boolean lit(MethodInvocation appel) {
        Class<?> service = AopUtils.getTargetClass(Objects.requireNonNull(appel.getThis()));
        return lit(AopUtils.getMostSpecificMethod(appel.getMethod(), service), service);
    }

    static boolean lit(Method porte, Class<?> service) {
        for (AnnotatedElement ou : List.of(porte, service)) {
            if (ou.isAnnotationPresent(Lit.class)) {
                return true;
            }
            Transactional transaction = AnnotatedElementUtils.findMergedAnnotation(ou, Transactional.class);
            if (transaction != null) {
                return transaction.readOnly();
            }
        }
        return false;
    }

    @Bean
    PasswordEncoder chiffrementDesMotsDePasse() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    UserDetailsService comptesConnus(CompteRepository comptes) {
        return identifiant -> comptes.findById(identifiant)
                .orElseThrow(() -> new UsernameNotFoundException("unknown account " + identifiant));
    }
}
