package fr.copil.indicateur.contestation;

import fr.copil.essai.SurH2;

@SurH2
class ContestationSurH2Test extends ContestationCas {}
