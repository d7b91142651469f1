/** The members of a committee are called to its séances: to whom, what they are told, and what they were told. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("convocation")
package fr.copil.comite.convocation;
