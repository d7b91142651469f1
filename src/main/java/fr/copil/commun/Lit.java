package fr.copil.commun;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service, or one of its doors, that changes nothing and has no transaction of its own to say so: it stays open to
 * whoever sees Copil as another account would. Decision 0034.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Lit {}
