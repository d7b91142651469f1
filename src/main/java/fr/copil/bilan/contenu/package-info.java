/** What a bilan is made of, whoever reads it: sections, blocks, texts, and the facts that tables were typeset from. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("contenu")
package fr.copil.bilan.contenu;
