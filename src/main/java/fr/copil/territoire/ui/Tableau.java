package fr.copil.territoire.ui;

import fr.copil.ui.FicheModele.LienNomme;
import fr.copil.ui.ListeModele;
import org.jspecify.annotations.Nullable;

/**
 * A part of the sheet: a title, a caution, rows.
 *
 * @param note empty when there is nothing to say
 * @param suite address of the whole list, when only its first rows are here
 */
record Tableau(String titre, String note, ListeModele liste, @Nullable LienNomme suite) {}
