package fr.copil.bilan;

import fr.copil.essai.SurH2;

@SurH2
class ExportDuBilanSurH2Test extends ExportDuBilanCas {}
