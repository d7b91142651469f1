package fr.copil;

import fr.copil.commun.BaseIndisponible;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Every door of every service says in words that the database does not answer, so that each screen shows it as it shows a
 * refusal; the outermost door alone, so that no service takes it for a refusal of another one.
 */
@Configuration
class PannesDeLaBase {

    private static final ThreadLocal<Boolean> DEDANS = ThreadLocal.withInitial(() -> false);

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor pannesDites() {
        DefaultPointcutAdvisor portes = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(Service.class),
                (MethodInterceptor) PannesDeLaBase::passer);
        portes.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return portes;
    }

    private static @Nullable Object passer(MethodInvocation appel) throws Throwable {
        if (DEDANS.get()) {
            return appel.proceed();
        }
        DEDANS.set(true);
        try {
            return appel.proceed();
        } catch (DataAccessException | TransactionException panne) {
            throw BaseIndisponible.de(panne).<RuntimeException>map(dite -> dite).orElse(panne);
        } finally {
            DEDANS.remove();
        }
    }
}
