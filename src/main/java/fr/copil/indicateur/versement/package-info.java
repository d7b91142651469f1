/** How figures come in: deliveries rehearsed, published and aggregated along territories, cells kept secret, versions put in force. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("versement")
package fr.copil.indicateur.versement;
