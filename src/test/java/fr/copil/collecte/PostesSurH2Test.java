package fr.copil.collecte;

import fr.copil.essai.CopilEntier;

@CopilEntier
class PostesSurH2Test extends PostesCas {}
