package fr.copil.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.copil.action.ActionsChangees;
import fr.copil.action.ChiffreDesActions;
import fr.copil.action.ChiffresDesActionsService;
import fr.copil.direct.ui.EnDirect;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.SousLaPage;
import fr.copil.ui.Typographie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** What actions give of an indicateur, on its page and on that of an engagement that it measures. */
@org.springframework.stereotype.Component
@Order(3)
class ChiffresSousLaPage implements SousLaPage {

    private static final String ENGAGEMENTS = "/engagements/";
    private static final String INDICATEURS = "/indicateurs/";
    private static final String FICHES = "F12";

    private final ChiffresDesActionsService service;
    private final EnDirect direct;

    ChiffresSousLaPage(ChiffresDesActionsService service, EnDirect direct) {
        this.service = service;
        this.direct = direct;
    }

    /** The fiches of Tours alone have such indicateurs: the other pages read nothing. */
    @Override
    public Optional<Component> sur(String sujet) {
        if (sujet.startsWith(ENGAGEMENTS + FICHES)) {
            String id = sujet.substring(ENGAGEMENTS.length());
            return Optional.of(new Place(() -> service.deLEngagement(id)));
        }
        return sujet.startsWith(INDICATEURS + FICHES)
                ? Optional.of(new Place(() -> service.lire(sujet.substring(INDICATEURS.length())).stream()
                        .toList()))
                : Optional.empty();
    }

    private final class Place extends Composite<Section> {

        private final transient Supplier<List<ChiffreDesActions>> lecture;

        Place(Supplier<List<ChiffreDesActions>> lecture) {
            this.lecture = lecture;
            direct.suivre(this, this::montrer).sur(Set.of(ActionsChangees.CLE));
            montrer();
        }

        private void montrer() {
            List<ChiffreDesActions> chiffres = lecture.get();
            getContent().removeAll();
            setVisible(!chiffres.isEmpty());
            getContent().add(new H2("D'après les actions"));
            chiffres.forEach(chiffre -> {
                getContent().add(new Paragraph(Typographie.fines(chiffre.nom() + ". " + chiffre.phrase())));
                if (!chiffre.annees().isEmpty()) {
                    Liste liste = new Liste();
                    liste.montrer(tableau(chiffre));
                    getContent().add(liste);
                }
            });
        }

        private static ListeModele tableau(ChiffreDesActions chiffre) {
            List<Colonne> colonnes = new ArrayList<>(List.of(Colonne.de("Quartier")));
            chiffre.annees().forEach(annee -> colonnes.add(Colonne.nombre(annee + "-" + (annee + 1))));
            List<Ligne> lignes = new ArrayList<>();
            chiffre.lignes().forEach(ligne -> lignes.add(ligne(chiffre, nom(ligne.quartier()), ligne)));
            lignes.add(ligne(chiffre, Cellule.texte("En tout"), chiffre.total()));
            return ListeModele.simple(
                    "actions-" + chiffre.indicateur().toLowerCase(Locale.ROOT),
                    chiffre.nom() + ", par quartier et année scolaire, d'après les actions",
                    colonnes,
                    lignes,
                    "Aucune action n'est connue.");
        }

        private static Cellule nom(@Nullable Territoire quartier) {
            return quartier == null
                    ? Cellule.texte("Hors d'un quartier : commune, réseau ou établissement")
                    : Cellule.lien(quartier.nom(), "/territoires/" + quartier.code());
        }

        private static Ligne ligne(ChiffreDesActions chiffre, Cellule nom, ChiffreDesActions.Ligne ligne) {
            List<Cellule> cellules = new ArrayList<>(List.of(nom));
            chiffre.annees().forEach(annee -> cellules.add(Cellule.texte(chiffre.enClair(ligne.de(annee)))));
            return Ligne.de(cellules);
        }
    }
}
