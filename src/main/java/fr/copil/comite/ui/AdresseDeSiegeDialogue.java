package fr.copil.comite.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.acces.AdresseCourriel;
import fr.copil.comite.Membre;
import fr.copil.comite.SiegesService;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;

/** Where a function is called to its séances; it stays open until it is accepted. */
class AdresseDeSiegeDialogue extends Dialog {

    AdresseDeSiegeDialogue(SiegesService sieges, long comite, Membre membre, String connue) {
        TextField adresse = new TextField("Adresse de courriel de la fonction");
        adresse.setHelperText(
                Typographie.fines(
                        "Celle d’un secrétariat ou d’un service, comme secretariat@exemple.fr ; vide, le siège est convoqué par courrier"));
        adresse.setMaxLength(AdresseCourriel.LONGUEUR);
        adresse.setValue(connue);
        adresse.setWidthFull();
        setHeaderTitle(Typographie.fines(membre.fonction()));
        setWidth("36rem");
        add(adresse);
        getFooter()
                .add(
                        Boutons.secondaire("Annuler", this::close),
                        Boutons.parEntree(
                                Boutons.principal("Enregistrer", () -> {
                                    adresse.setInvalid(false);
                                    try {
                                        sieges.ecrireA(comite, membre.id(), adresse.getValue());
                                    } catch (ErreurCopil e) {
                                        Message.refuser(adresse, e);
                                        return;
                                    }
                                    close();
                                }),
                                adresse));
    }
}
