package fr.copil.convention.suivi;

/** The fields of an update, each of which can be refused by a sentence of its own. */
public enum ChampDuSuivi {
    ETAT,
    PROGRES,
    CAUSE,
    DEBLOQUEUR,
    REVOIR_LE,
    RAISON,
    REALISE_LE,
    PREUVE,
    PHRASE,
    ECHEANCE
}
