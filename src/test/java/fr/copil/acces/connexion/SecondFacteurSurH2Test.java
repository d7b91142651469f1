package fr.copil.acces.connexion;

import fr.copil.essai.SurH2;

@SurH2
class SecondFacteurSurH2Test extends SecondFacteurCas {}
