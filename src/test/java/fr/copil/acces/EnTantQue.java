package fr.copil.acces;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Who is logged in when each test of a class begins, or when this one does; Spring logs everybody out after each test. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = EnTantQue.Entree.class)
public @interface EnTantQue {

    Role value();

    Audience audience() default Audience.COMITE;

    String territoire() default "DEP-44";

    class Entree implements WithSecurityContextFactory<EnTantQue> {

        @Override
        public SecurityContext createSecurityContext(EnTantQue qui) {
            return new SecurityContextImpl(Identites.compte(qui.value(), qui.audience(), qui.territoire()));
        }
    }
}
