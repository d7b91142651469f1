/** Files that draw the map: territories and memberships, networks, what lies near a QPV, contrats and cités. */
@org.jspecify.annotations.NullMarked
package fr.copil.collecte.carte;
