package fr.copil.convention.dispositif;

import fr.copil.essai.SurH2;

@SurH2
class RelevesSurH2Test extends RelevesCas {}
