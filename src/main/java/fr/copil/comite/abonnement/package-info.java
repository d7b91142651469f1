/** The séances of an account in its own agenda, by a secret address that it can take back. */
@org.jspecify.annotations.NullMarked
package fr.copil.comite.abonnement;
