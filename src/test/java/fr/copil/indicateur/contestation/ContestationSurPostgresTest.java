package fr.copil.indicateur.contestation;

import fr.copil.essai.SurPostgres;

@SurPostgres
class ContestationSurPostgresTest extends ContestationCas {}
