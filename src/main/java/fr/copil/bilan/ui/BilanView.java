package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.bilan.BilanChange;
import fr.copil.bilan.BilanOuvert;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.ComparaisonService;
import fr.copil.bilan.contenu.Entete;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Statut;
import fr.copil.bilan.export.DocumentsSignesService;
import fr.copil.bilan.export.ExportService;
import fr.copil.commun.Dates;
import fr.copil.convention.EngagementChange;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.direct.ui.PresenceLigne;
import fr.copil.indicateur.versement.MesuresPubliees;
import fr.copil.moyens.MoyensChanges;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One bilan: its sections, its documents, its freeze. It follows what others write in it and the figures it shows. */
@Route(value = "bilans/:id([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
class BilanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BilanService service;
    private final transient OutilsDActe actes;
    private final transient ExportService exports;
    private final transient DocumentsSignesService signes;
    private final transient ComparaisonService comparaisons;
    private final transient OutilsDeRedaction ecriture;
    private final transient LecteurCourant lecteurCourant;
    private final transient EnDirect direct;
    private final transient Ecoute ecoute;
    private final PresenceLigne presence;
    private final Div refus = Message.alerter(new Div());
    private long id;
    private String titreDeLaPage = "";
    private @Nullable String section;
    private transient @Nullable BilanOuvert ouvert;
    private @Nullable SectionsPanneau sections;

    BilanView(
            BilanService service,
            OutilsDActe actes,
            ExportService exports,
            DocumentsSignesService signes,
            ComparaisonService comparaisons,
            OutilsDeRedaction ecriture,
            LecteurCourant lecteurCourant,
            EnDirect direct,
            PresenceLigne presence) {
        this.service = service;
        this.actes = actes;
        this.exports = exports;
        this.signes = signes;
        this.comparaisons = comparaisons;
        this.ecriture = ecriture;
        this.lecteurCourant = lecteurCourant;
        this.direct = direct;
        this.ecoute = direct.suivre(this, this::suivre);
        this.presence = presence;
        getContent().addClassName("copil-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        long voulu =
                evenement.getRouteParameters().get("id").map(Long::parseLong).orElse(0L);
        String avant = section;
        section = evenement
                .getLocation()
                .getQueryParameters()
                .getSingleParameter("section")
                .orElse(null);
        SectionsPanneau corps = sections;
        // A link of the plan to a section comes here again: nothing else is to move.
        if (voulu == id && ouvert != null && corps != null) {
            corps.choisir(section);
            suivre();
            if (!Objects.equals(avant, section) && sections == corps) {
                corps.commencer();
            }
        } else {
            id = voulu;
            montrer();
        }
    }

    private void montrer() {
        getContent().removeAll();
        sections = null;
        Optional<BilanOuvert> trouve = service.ouvrir(id);
        ouvert = trouve.orElse(null);
        if (trouve.isEmpty()) {
            titreDeLaPage = "Bilan inconnu · Copil";
            presence.nullePart();
            getContent()
                    .add(
                            new H1("Bilan inconnu"),
                            Message.refus(FicheBilan.inconnu(id)),
                            new Anchor("/bilans", "Voir tous les bilans"));
            return;
        }
        montrer(trouve.get());
    }

    private void montrer(BilanOuvert lu) {
        Lecteur lecteur = lecteurCourant.lecteur();
        Entete entete = lu.bilan().entete();
        titreDeLaPage = entete.titre() + ", " + entete.convention() + " · Copil";
        presence.sur(BilanChange.cle(id));
        SectionsPanneau corps = new SectionsPanneau(ecriture, id, lu.dirige(), this::agir);
        corps.choisir(section);
        corps.montrer(lu);
        sections = corps;
        getContent()
                .add(
                        new H1(entete.titre()),
                        new Paragraph(Typographie.fines(
                                entete.convention() + ", " + entete.territoire() + ". " + entete.mention() + ".")));
        lu.versions().phrases(lu.fiche()).forEach(phrase -> getContent().add(avis(phrase)));
        if (lu.fiche().brouillon()) {
            getContent().add(avis(lecteurs(lu.fiche())));
        }
        boolean signe = lu.fiche().statut() == Statut.SIGNE;
        getContent()
                .add(
                        presence,
                        refus,
                        corps,
                        new ExportsPanneau(exports, direct, id, service.plafond(id), signe),
                        new ChangementsPanneau(lu, comparaisons),
                        new GelPanneau(lu, actes, lecteur, this::montrer));
        if (signe) {
            getContent().add(new DocumentsSignesPanneau(signes, id));
        }
        ecoute.sur(cles(lu));
    }

    private static Paragraph avis(String phrase) {
        Paragraph avis = new Paragraph(Typographie.fines(phrase + "."));
        avis.addClassName("copil-avis");
        return avis;
    }

    private static String lecteurs(FicheBilan fiche) {
        LocalDate envoye = fiche.envoyeLe();
        return envoye == null
                ? "Ce brouillon n'est lu que de ceux qui l'écrivent"
                : "Envoyé au comité le " + Dates.jour(envoye) + " : ses membres lisent ce brouillon";
    }

    private Set<String> cles(BilanOuvert lu) {
        Set<String> cles = lu.bilan().indicateurs().stream()
                .map(MesuresPubliees::cle)
                .collect(Collectors.toCollection(HashSet::new));
        cles.add(BilanChange.cle(id));
        cles.add(MoyensChanges.CLE);
        cles.add(EngagementChange.cleDeConvention(lu.fiche().convention()));
        return cles;
    }

    /** Somebody changed something: only what moved is touched, unless the bilan itself is no longer what it was. */
    private void suivre() {
        BilanOuvert avant = ouvert;
        BilanOuvert apres = service.ouvrir(id).orElse(null);
        SectionsPanneau corps = sections;
        if (avant == null || apres == null || corps == null || !memeEtat(avant, apres)) {
            montrer();
        } else {
            ouvert = apres;
            corps.montrer(apres);
            ecoute.sur(cles(apres));
        }
    }

    private static boolean memeEtat(BilanOuvert avant, BilanOuvert apres) {
        return avant.fiche().equals(apres.fiche())
                && avant.signatures().equals(apres.signatures())
                && avant.ouvert() == apres.ouvert()
                && avant.dirige() == apres.dirige()
                && avant.versions().equals(apres.versions())
                && avant.copie() == apres.copie();
    }

    private void agir(Runnable action) {
        Message.tenter(refus, () -> {
            action.run();
            suivre();
        });
    }

    @Override
    public String getPageTitle() {
        return titreDeLaPage;
    }
}
