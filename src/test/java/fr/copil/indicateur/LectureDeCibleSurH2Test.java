package fr.copil.indicateur;

import fr.copil.essai.SurH2;

@SurH2
class LectureDeCibleSurH2Test extends LectureDeCibleCas {}
