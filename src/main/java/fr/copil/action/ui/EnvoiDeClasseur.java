package fr.copil.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.copil.action.ControleDuClasseur;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.ui.Boutons;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.Message;
import fr.copil.ui.Televersement;
import fr.copil.ui.Typographie;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A filled workbook that is sent: what is wrong of it, row by row, then what is kept.
 *
 * @param <T> what a row says
 */
public class EnvoiDeClasseur<T> extends Composite<Div> {

    private static final int OCTETS_MAX = Televersement.MO_MAX * 1024 * 1024;

    /**
     * @param singulier {@code action}
     * @param accord what ends « enregistré » : {@code e} for a feminine one
     * @param liste where they are read afterwards
     */
    public record Mots(String singulier, String pluriel, String defini, String accord, String liste) {}

    private final transient BiFunction<String, byte[], ControleDuClasseur<T>> controler;
    private final transient BiFunction<ControleDuClasseur<T>, Boolean, Integer> enregistrer;
    private final transient Mots mots;
    private final Message message = Message.alerte().absentSiVide();
    private final Message fait = Message.annonce().absentSiVide();
    private final Div issue = new Div();
    private transient volatile @Nullable ControleDuClasseur<T> lu;

    /**
     * @param controler a name and what the file holds; refuses what is no such workbook
     * @param enregistrer writes, the good ones alone when told so, and says how many
     */
    public EnvoiDeClasseur(
            Mots mots,
            BiFunction<String, byte[], ControleDuClasseur<T>> controler,
            BiFunction<ControleDuClasseur<T>, Boolean, Integer> enregistrer) {
        this.mots = mots;
        this.controler = controler;
        this.enregistrer = enregistrer;
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new Televersement(
                                "Choisir le classeur rempli…",
                                "ou déposez-le ici : XLSX ou ODS, " + Televersement.MO_MAX + " Mo au plus",
                                this::recevoir,
                                this::montrer,
                                message),
                        message,
                        fait,
                        issue);
    }

    /** The links to the workbook to fill in. */
    public static Paragraph telechargements(String adresse) {
        return new Paragraph(
                telechargement(adresse + ".xlsx", "Télécharger le classeur, pour Excel"),
                new Span(" · "),
                telechargement(adresse + ".ods", "Télécharger le classeur, pour LibreOffice"));
    }

    private static Anchor telechargement(String adresse, String texte) {
        Anchor lien = new Anchor(adresse, texte);
        lien.setRouterIgnore(true);
        return lien;
    }

    private void recevoir(String fichier, InputStream contenu) throws IOException {
        lu = null;
        byte[] octets = contenu.readNBytes(OCTETS_MAX + 1);
        if (octets.length > OCTETS_MAX) {
            throw new ErreurCopil("CLASSEUR-LOURD", "Ce classeur dépasse " + Televersement.MO_MAX + " Mo.");
        }
        lu = controler.apply(fichier, octets);
    }

    private void montrer() {
        issue.removeAll();
        fait.dire("");
        ControleDuClasseur<T> controle = lu;
        if (controle == null) {
            return;
        }
        int bonnes = controle.bonnes().size();
        issue.add(new Paragraph(Typographie.fines(phrase(controle))));
        if (!controle.fautes().isEmpty()) {
            Liste liste = new Liste();
            liste.montrer(fautes(controle));
            issue.add(liste);
        }
        if (bonnes > 0) {
            boolean reste = !controle.fautes().isEmpty();
            issue.add(Boutons.rangee(Boutons.principal(
                    "Enregistrer " + (reste ? "seulement " : "")
                            + (bonnes == 1 ? mots.defini() : "les " + Nombres.entier(bonnes) + " " + mots.pluriel())
                            + (reste ? " sans faute" : ""),
                    () -> enregistrer(controle, reste))));
        }
    }

    private String phrase(ControleDuClasseur<T> controle) {
        return Nombres.compte(controle.lignes(), mots.singulier(), mots.pluriel()) + " dans « " + controle.fichier()
                + " » : "
                + (controle.fautes().isEmpty()
                        ? "tout peut être enregistré."
                        : Nombres.compte(controle.bonnes().size(), "peut être enregistré", "peuvent être enregistrés")
                                        .replace("enregistré", "enregistré" + mots.accord())
                                + ", " + Nombres.entier(controle.fautes().size()) + " à corriger. Rien n'est encore"
                                + " enregistré : corrigez le classeur et renvoyez-le, ou gardez ce qui est sans faute.");
    }

    private static ListeModele fautes(ControleDuClasseur<?> controle) {
        return ListeModele.simple(
                "fautes-du-classeur",
                "Ce qui est à corriger dans le classeur, ligne par ligne",
                List.of(Colonne.nombre("Ligne"), Colonne.de("Titre"), Colonne.de("À corriger")),
                controle.fautes().stream()
                        .map(faute -> Ligne.de(List.of(
                                Cellule.texte(Nombres.entier(faute.ligne())),
                                Cellule.texte(faute.titre()),
                                Cellule.texte(faute.raison()))))
                        .toList(),
                "Rien n'est à corriger.");
    }

    private void enregistrer(ControleDuClasseur<T> controle, boolean malgreLesFautes) {
        message.dire("");
        try {
            int nombre = enregistrer.apply(controle, malgreLesFautes);
            lu = null;
            issue.removeAll();
            fait.dire(Nombres.compte(
                    nombre,
                    mots.singulier() + " enregistré" + mots.accord() + ".",
                    mots.pluriel() + " enregistré" + mots.accord() + "s."));
            issue.add(new Paragraph(new Anchor(mots.liste(), "Voir la liste")));
        } catch (ErreurCopil refus) {
            message.refuser(refus);
        }
    }
}
