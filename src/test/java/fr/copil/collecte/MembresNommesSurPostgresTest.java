package fr.copil.collecte;

import fr.copil.essai.SurPostgres;

@SurPostgres
class MembresNommesSurPostgresTest extends MembresNommesCas {}
