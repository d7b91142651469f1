package fr.copil.comite.abonnement;

import fr.copil.essai.SurPostgres;

@SurPostgres
class AbonnementSurPostgresTest extends AbonnementCas {}
