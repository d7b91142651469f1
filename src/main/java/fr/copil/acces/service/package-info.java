/** The organisations that accounts speak for, as an administrator keeps them. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("service")
package fr.copil.acces.service;
