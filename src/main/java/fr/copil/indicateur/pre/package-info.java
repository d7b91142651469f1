/** The PRE of networks: what prefectures declare, until a list comes, and the coverage that follows from it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("pre")
package fr.copil.indicateur.pre;
