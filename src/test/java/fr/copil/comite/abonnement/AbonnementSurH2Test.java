package fr.copil.comite.abonnement;

import fr.copil.essai.SurH2;

@SurH2
class AbonnementSurH2Test extends AbonnementCas {}
