package fr.copil.comite;

import fr.copil.essai.SurH2;

@SurH2
class CeQuUnPointMontreSurH2Test extends CeQuUnPointMontreCas {}
