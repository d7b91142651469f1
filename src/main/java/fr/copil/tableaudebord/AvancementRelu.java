package fr.copil.tableaudebord;

import fr.copil.convention.Avancement;
import fr.copil.ui.Compose;
import fr.copil.ui.FigureModele;

/** What a change of an engagement changes on an open dashboard. */
public record AvancementRelu(Compose<FigureModele> figure, Avancement ici) {}
