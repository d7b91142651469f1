package fr.copil.collecte;

import fr.copil.essai.CopilEntier;

@CopilEntier
class QuartiersInseeSurH2Test extends QuartiersInseeCas {}
