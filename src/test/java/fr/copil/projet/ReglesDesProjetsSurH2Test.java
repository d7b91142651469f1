package fr.copil.projet;

import fr.copil.essai.SurH2;

@SurH2
class ReglesDesProjetsSurH2Test extends ReglesDesProjetsCas {}
