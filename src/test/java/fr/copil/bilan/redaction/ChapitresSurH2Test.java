package fr.copil.bilan.redaction;

import fr.copil.essai.SurH2;

@SurH2
class ChapitresSurH2Test extends ChapitresCas {}
