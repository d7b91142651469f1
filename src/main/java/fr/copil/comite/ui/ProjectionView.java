package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.comite.AdresseMontree;
import fr.copil.comite.ConduiteService;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.FichierService;
import fr.copil.comite.Loupe;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Point;
import fr.copil.comite.Seance;
import fr.copil.comite.Vue;
import fr.copil.comite.VuesService;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Textes;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.figure.FigureModele;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Figure;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the room sees, on its wall and on each tablet: the point of who leads, live. Whoever leads moves the room; anybody else
 * looks elsewhere for themselves, and comes back in one gesture.
 */
@Route("seances/:id/projection")
@PermitAll
class ProjectionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OrdreDuJourService ordre;
    private final transient ConduiteService conduite;
    private final transient VuesService vues;
    private final transient FichierService fichiers;
    private final transient Clock horloge;
    private final transient Ecoute ecoute;
    private final Projection projection = new Projection();
    private final Figure figure = new Figure();
    private final ComboBox<Territoire> territoire;
    private final Div refus = Message.alerter(new Div());
    private long id;
    /** Where this reader looks by themselves: a point, or what is beside it; none while they follow. */
    private @Nullable Long ailleurs;

    private String detour = "";
    private String loupe = "";
    private transient @Nullable FigureModele entiere;
    private String montre = "";
    private long pointMontre;
    private String besideMontre = "";
    private String titreDeLaPage = "Séance · Copil";

    ProjectionView(
            OrdreDuJourService ordre,
            ConduiteService conduite,
            VuesService vues,
            FichierService fichiers,
            TerritoireService territoires,
            EnDirect direct,
            Clock horloge) {
        this.ordre = ordre;
        this.conduite = conduite;
        this.vues = vues;
        this.fichiers = fichiers;
        this.horloge = horloge;
        this.ecoute = direct.suivre(this, this::relire);
        this.territoire = ChoixTerritoire.parmi("Autre territoire", territoires::pilotables);
        territoire.addValueChangeListener(choix -> {
            if (choix.isFromClient() && choix.getValue() != null) {
                voirAilleurs(choix.getValue());
            }
        });
        Div outil = new Div(territoire, refus);
        outil.getElement().setAttribute("slot", "outil");
        outil.addClassName("projection-outil");
        territoire.setVisible(false);
        projection.surGeste(this::faire);
        projection.add(figure, outil);
        getContent().add(projection);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        id = MotsDeSeance.numero(evenement.getRouteParameters());
        ailleurs = null;
        detour = "";
        loupe = "";
        Seance seance = ordre.lire(id).orElse(null);
        if (seance == null) {
            evenement.forwardTo("seances/" + id);
            return;
        }
        montrer(seance, false);
    }

    private void relire() {
        ordre.lire(id).ifPresent(seance -> montrer(seance, true));
    }

    private void montrer(Seance seance, boolean enDirect) {
        boolean anime = conduite.anime(seance);
        boolean suit = anime || (ailleurs == null && detour.isEmpty());
        String regard = suit ? seance.loupe() : loupe;
        Point point = regarde(seance, suit).orElse(null);
        String beside = suit ? seance.detour() : detour;
        Vue vue = point == null
                ? Vue.mots(seance.titre(), "L'ordre du jour est vide.")
                : vues.de(point, beside, seance.comite().audience());
        titreDeLaPage = seance.comite().nom() + " · Copil";
        FigureModele vueDeLaFigure = vue.figure();
        entiere = vueDeLaFigure;
        FigureModele reste = vueDeLaFigure == null ? null : Loupe.sur(vueDeLaFigure, regard);
        ProjectionModele modele = modele(
                seance,
                point,
                vue,
                beside,
                vueDeLaFigure == null ? "" : Loupe.enMots(vueDeLaFigure, regard),
                anime,
                suit);
        figure.setVisible(reste != null);
        figure.getElement().setProperty("enTableau", regard.equals(Loupe.TABLEAU));
        // Another point is no change of the one before: nothing of it is marked.
        pointMontre = point == null ? 0 : point.id();
        besideMontre = beside;
        String quoi = pointMontre + " " + beside + " " + regard;
        boolean meme = enDirect && quoi.equals(montre);
        montre = quoi;
        if (meme) {
            projection.actualiser(modele);
        } else {
            projection.montrer(modele);
        }
        if (reste != null) {
            if (meme) {
                figure.actualiser(reste);
            } else {
                figure.montrer(reste);
            }
        }
        Set<String> cles = new HashSet<>(vue.cles());
        cles.add("seance:" + id);
        // What the room may see is the committee's.
        cles.add("comite:" + seance.comite().id());
        ecoute.sur(cles);
    }

    /** Where this reader looks: where the room is while they follow it. */
    private Optional<Point> regarde(Seance seance, boolean suit) {
        return Optional.ofNullable(suit ? null : ailleurs)
                .flatMap(voulu ->
                        seance.points().stream().filter(un -> un.id() == voulu).findFirst())
                .or(seance::courant);
    }

    private ProjectionModele modele(
            Seance seance, @Nullable Point point, Vue vue, String beside, String regard, boolean anime, boolean suit) {
        boolean surLePoint = point == null || surLePoint(point, beside);
        OffsetDateTime depuis = suit && seance.etat() == EtatSeance.OUVERTE ? seance.depuis() : null;
        return new ProjectionModele(
                Textes.abreger(seance.comite().nom(), 80) + " · "
                        + seance.comite().lieu(),
                surLePoint && point != null ? point.titre() : vue.titre(),
                vue.lieu(),
                point == null || !surLePoint ? 0 : seance.rang(point),
                seance.points().size(),
                depuis == null || point == null ? 0 : point.minutes(),
                depuis == null ? 0 : depuis.toInstant().toEpochMilli(),
                horloge.millis(),
                anime,
                suit,
                seance.etat() == EtatSeance.OUVERTE ? seance.animePar() : "",
                vue.faits().stream()
                        .map(fait -> new Vue.Fait(fait.nom(), Typographie.fines(fait.texte())))
                        .toList(),
                vue.texte(),
                source(vue.figure()),
                !surLePoint,
                Typographie.fines(regard),
                vue.planche(),
                gestes(vue));
    }

    /** Only what does something here: on a telephone each is a button. */
    private static List<String> gestes(Vue vue) {
        FigureModele figure = vue.figure();
        Optional<AdresseMontree> adresse = AdresseMontree.lire(vue.adresse());
        List<String> gestes = new ArrayList<>();
        if (figure != null) {
            gestes.add("tableau");
        }
        if (figure != null && Loupe.parSeries(figure)) {
            gestes.add("serie");
        }
        if (adresse.flatMap(AdresseMontree::liste).isPresent()) {
            gestes.add("liste");
        }
        if (adresse.filter(AdresseMontree::deTerritoire).isPresent()) {
            gestes.add("territoire");
        }
        return gestes;
    }

    /** Another page of its file is the point itself. */
    private static boolean surLePoint(Point point, String beside) {
        return beside.isEmpty() || AdresseMontree.memeFichier(point.montre(), beside);
    }

    private static String source(@Nullable FigureModele figure) {
        return figure == null
                ? ""
                : Typographie.fines((figure.citation() == null ? "" : figure.citation() + " · ") + figure.source());
    }

    private void faire(String geste) {
        Message.tenter(refus, () -> {
            Seance seance = ordre.lire(id).orElse(null);
            if (seance == null) {
                return;
            }
            boolean anime = conduite.anime(seance);
            switch (geste) {
                case "suivant" -> bouger(seance, anime, 1);
                case "precedent" -> bouger(seance, anime, -1);
                case "retour" -> revenir(anime);
                case "tableau" -> regarder(seance, true);
                case "serie" -> regarder(seance, false);
                case "territoire" -> choisirUnTerritoire(seance);
                case "liste" -> courante(seance).flatMap(AdresseMontree::liste).ifPresent(this::voirAilleurs);
                default -> throw new ErreurCopil("PROJECTION-GESTE", "Cette touche ne fait rien ici.");
            }
        });
    }

    private void bouger(Seance seance, boolean anime, int pas) {
        if (anime) {
            conduite.tourner(id, pointMontre, besideMontre, pas);
        } else if (!seance.points().isEmpty() && !tourner(seance, pas)) {
            detour = "";
            loupe = "";
            int la = regarde(seance, false).map(seance.points()::indexOf).orElse(0);
            ailleurs = seance.points()
                    .get(Math.clamp((long) la + pas, 0, seance.points().size() - 1))
                    .id();
        }
        relireDeSuite();
    }

    /** Whoever follows turns the pages for themselves. */
    private boolean tourner(Seance seance, int pas) {
        boolean suivait = ailleurs == null && detour.isEmpty();
        Point point = regarde(seance, suivait).orElseThrow();
        String vue = suivait ? seance.detour() : detour;
        return fichiers.voisine(vue.isEmpty() ? point.montre() : vue, pas)
                .map(page -> {
                    ailleurs = point.id();
                    detour = page;
                    return true;
                })
                .orElse(false);
    }

    private void revenir(boolean anime) {
        territoire.setVisible(false);
        ailleurs = null;
        detour = "";
        loupe = "";
        if (anime) {
            conduite.montrer(id, "");
        }
        relireDeSuite();
    }

    /** Whoever leads shows it to the room; a follower looks for themselves, and is elsewhere from then on. */
    private void regarder(Seance seance, boolean tableau) {
        FigureModele figuree = entiere;
        if (figuree == null) {
            return;
        }
        boolean anime = conduite.anime(seance);
        boolean suivait = ailleurs == null && detour.isEmpty();
        String avant = anime || suivait ? seance.loupe() : loupe;
        String apres = !tableau ? Loupe.suivante(figuree, avant) : avant.equals(Loupe.TABLEAU) ? "" : Loupe.TABLEAU;
        if (anime) {
            conduite.regarder(id, apres);
        } else {
            if (suivait) {
                ailleurs = regarde(seance, true).map(Point::id).orElse(null);
                detour = seance.detour();
            }
            loupe = apres;
        }
        relireDeSuite();
    }

    private void choisirUnTerritoire(Seance seance) {
        boolean change = courante(seance).filter(AdresseMontree::deTerritoire).isPresent();
        territoire.setVisible(change);
        if (change) {
            territoire.focus();
        }
    }

    private Optional<AdresseMontree> courante(Seance seance) {
        boolean suit = conduite.anime(seance) || (ailleurs == null && detour.isEmpty());
        String montree = suit ? seance.detour() : detour;
        return AdresseMontree.lire(
                montree.isEmpty() ? regarde(seance, suit).map(Point::montre).orElse("") : montree);
    }

    private void voirAilleurs(Territoire choisi) {
        Message.tenter(
                refus, () -> ordre.lire(id).ifPresent(seance -> courante(seance).ifPresent(adresse -> {
                    territoire.setVisible(false);
                    territoire.clear();
                    voirAilleurs(adresse.ailleurs(choisi.code()));
                })));
    }

    private void voirAilleurs(String adresse) {
        ordre.lire(id).ifPresent(seance -> {
            if (conduite.anime(seance)) {
                conduite.montrer(id, adresse);
            } else {
                ailleurs = regarde(seance, ailleurs == null && detour.isEmpty())
                        .map(Point::id)
                        .orElse(null);
                detour = adresse;
            }
            relireDeSuite();
        });
    }

    /** Whoever pressed a key sees it at once, not when the channel comes round. */
    private void relireDeSuite() {
        ordre.lire(id).ifPresent(seance -> montrer(seance, false));
    }

    @Override
    public String getPageTitle() {
        return titreDeLaPage;
    }
}
