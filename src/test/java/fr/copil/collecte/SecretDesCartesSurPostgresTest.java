package fr.copil.collecte;

import fr.copil.essai.SurPostgres;

@SurPostgres
class SecretDesCartesSurPostgresTest extends SecretDesCartesCas {}
