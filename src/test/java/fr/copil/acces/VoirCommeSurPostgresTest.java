package fr.copil.acces;

import fr.copil.essai.SurPostgres;

@SurPostgres
class VoirCommeSurPostgresTest extends VoirCommeCas {}
