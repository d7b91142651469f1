package fr.copil.audit;

import fr.copil.commun.Acte;
import fr.copil.commun.Interdit;
import fr.copil.commun.NatureDActe;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Service;

/**
 * Every door of every service, those to come included: what it refuses to somebody, by the right that it asks for or by the
 * place where it applies, is noted once the call is over and undone.
 */
@Configuration
class RefusConfig {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor refusNotes(ObjectProvider<Registre> registre) {
        DefaultPointcutAdvisor portes = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(Service.class), new Portes(registre));
        // Outside of the rules and of the transactions.
        portes.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return portes;
    }

    private record Portes(ObjectProvider<Registre> registre) implements MethodInterceptor {

        /** Whether a service already called this one, which will see the refusal too. */
        private static final ThreadLocal<Boolean> DEDANS = ThreadLocal.withInitial(() -> false);

        @Override
        public @Nullable Object invoke(MethodInvocation appel) throws Throwable {
            if (DEDANS.get()) {
                return appel.proceed();
            }
            DEDANS.set(true);
            try {
                return appel.proceed();
            } catch (AuthorizationDeniedException refus) {
                noter(appel, "droit");
                throw refus;
            } catch (Interdit refus) {
                noter(appel, refus.code());
                throw refus;
            } finally {
                DEDANS.remove();
            }
        }

        /** What was asked for, never with what: arguments hold what people type. */
        private void noter(MethodInvocation appel, String pourquoi) {
            registre.getObject()
                    .noterAPart(new Acte(
                            NatureDActe.REFUS,
                            appel.getMethod().getDeclaringClass().getSimpleName() + "."
                                    + appel.getMethod().getName(),
                            pourquoi));
        }
    }
}
