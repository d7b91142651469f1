package fr.copil.action.appel;

import fr.copil.essai.SurPostgres;

@SurPostgres
class DossiersSurPostgresTest extends DossiersCas {}
