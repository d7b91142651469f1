package fr.copil.collecte;

import fr.copil.essai.CopilEntier;

@CopilEntier
class ChiffresPubliesSurH2Test extends ChiffresPubliesCas {}
