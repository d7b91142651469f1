/** What several tests share: databases, data, accounts, counting. */
@org.jspecify.annotations.NullMarked
package fr.copil.essai;
