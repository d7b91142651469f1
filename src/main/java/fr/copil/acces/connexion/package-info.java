/** What lets one in beside a password: second factor, devices one is remembered on, an identity provider, requests of access. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("connexion")
package fr.copil.acces.connexion;
