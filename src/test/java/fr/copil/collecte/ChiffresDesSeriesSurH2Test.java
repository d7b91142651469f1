package fr.copil.collecte;

import fr.copil.essai.CopilEntier;

@CopilEntier
class ChiffresDesSeriesSurH2Test extends ChiffresDesSeriesCas {}
