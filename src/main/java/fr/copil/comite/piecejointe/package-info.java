/** Files on the wall: looked at before they are taken, drawn page by page. */
@org.jspecify.annotations.NullMarked
package fr.copil.comite.piecejointe;
