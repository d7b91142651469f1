/** What a committee says in a séance of one point of a chart, shown beside it to later readers. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("repere")
package fr.copil.indicateur.repere;
