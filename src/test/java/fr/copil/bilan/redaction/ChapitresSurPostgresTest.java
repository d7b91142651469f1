package fr.copil.bilan.redaction;

import fr.copil.essai.SurPostgres;

@SurPostgres
class ChapitresSurPostgresTest extends ChapitresCas {}
