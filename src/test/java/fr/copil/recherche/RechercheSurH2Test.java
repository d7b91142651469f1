package fr.copil.recherche;

import fr.copil.essai.SurH2;

@SurH2
class RechercheSurH2Test extends RechercheCas {}
