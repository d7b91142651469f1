package fr.copil.acces;

import java.util.Map;

/** What a room keeps of what the owner of an account did, for {@link MesDonneesService}. */
public interface DonneesDuCompte {

    /** The statements that read it, each with one parameter, the account, under the name that people read. */
    Map<String, String> lectures();
}
