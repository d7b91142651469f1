package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.territoire.Chemin;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A map as a vector drawing for the page and the PDF, and as a picture for what holds pictures only. */
final class CarteDessinee {

    /** In pixels of the page. */
    static final int LARGEUR = 460;

    private static final int PAR_PIXEL = 3;
    private static final int HAUTEUR_MAX = 420;
    private static final List<String> TEINTES = List.of("BCE4F8", "3B8DB0", "04445B");
    private static final String SANS = "F5F6FA";
    private static final int CLE = 22;

    private CarteDessinee() {}

    static String html(Bloc.Carte carte) {
        double echelle = echelle(carte);
        StringBuilder html = new StringBuilder("<div class=\"figure carte\"><p class=\"legende\">")
                .append(t(carte.legende()))
                .append("</p><svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
                .append(t(carte.description()))
                .append("\" alt=\"")
                .append(t(carte.description()))
                .append(
                        "\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"'Source Sans 3', sans-serif\">"
                                .formatted(LARGEUR, hauteur(carte), LARGEUR, hauteur(carte)));
        html.append("<g transform=\"scale(%s)\" stroke=\"#565C66\" stroke-width=\"%s\" stroke-linejoin=\"round\">"
                .formatted(Svg.n4(echelle), Svg.n4(0.6 / echelle)));
        for (Bloc.Carte.Zone zone : carte.zones()) {
            html.append("<path d=\"")
                    .append(zone.chemin())
                    .append("\" fill=\"#")
                    .append(teinte(zone.classe()))
                    .append("\"/>");
        }
        html.append("</g>");
        double y = carte.hauteur() * echelle + 16;
        for (int i = 0; i < carte.classes().size(); i++) {
            int x = i * (LARGEUR / carte.classes().size());
            html.append("<rect x=\"%d\" y=\"%s\" width=\"16\" height=\"12\" fill=\"#%s\" stroke=\"#565C66\"/>"
                    .formatted(x, Svg.n(y), teinte(i)));
            html.append("<text x=\"%d\" y=\"%s\" font-size=\"13\" fill=\"#161616\">%s</text>"
                    .formatted(x + CLE, Svg.n(y + 11), t(carte.classes().get(i))));
        }
        return html.append("</svg><p class=\"note\">")
                .append(t(carte.source()))
                .append("</p></div>")
                .toString();
    }

    static int hauteur(Bloc.Carte carte) {
        return (int) Math.ceil(carte.hauteur() * echelle(carte)) + 34;
    }

    private static double echelle(Bloc.Carte carte) {
        return Math.min((double) LARGEUR / carte.largeur(), (double) HAUTEUR_MAX / carte.hauteur());
    }

    /** @throws IOException never: nothing is read */
    static byte[] png(Bloc.Carte carte) throws IOException {
        BufferedImage image =
                new BufferedImage(LARGEUR * PAR_PIXEL, hauteur(carte) * PAR_PIXEL, BufferedImage.TYPE_INT_RGB);
        Graphics2D dessin = image.createGraphics();
        dessin.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        dessin.setColor(Color.WHITE);
        dessin.fillRect(0, 0, image.getWidth(), image.getHeight());
        AffineTransform echelle =
                AffineTransform.getScaleInstance(echelle(carte) * PAR_PIXEL, echelle(carte) * PAR_PIXEL);
        dessin.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Bloc.Carte.Zone zone : carte.zones()) {
            var trace = echelle.createTransformedShape(trace(zone.chemin()));
            dessin.setColor(Color.decode("#" + teinte(zone.classe())));
            dessin.fill(trace);
            dessin.setColor(Color.decode("#565C66"));
            dessin.draw(trace);
        }
        int y = ((int) (carte.hauteur() * echelle(carte) + 16)) * PAR_PIXEL;
        dessin.setFont(dessin.getFont().deriveFont(13f * PAR_PIXEL));
        dessin.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (int i = 0; i < carte.classes().size(); i++) {
            int x = i * (LARGEUR / carte.classes().size()) * PAR_PIXEL;
            dessin.setColor(Color.decode("#" + teinte(i)));
            dessin.fillRect(x, y, 16 * PAR_PIXEL, 12 * PAR_PIXEL);
            dessin.setColor(Color.decode("#161616"));
            dessin.drawString(carte.classes().get(i), x + CLE * PAR_PIXEL, y + 11 * PAR_PIXEL);
        }
        dessin.dispose();
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        ImageIO.write(image, "png", octets);
        return octets.toByteArray();
    }

    private static Path2D trace(String chemin) {
        Path2D trace = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Chemin.Point> anneau : Chemin.anneaux(chemin)) {
            trace.moveTo(anneau.getFirst().x(), anneau.getFirst().y());
            anneau.stream().skip(1).forEach(point -> trace.lineTo(point.x(), point.y()));
            trace.closePath();
        }
        return trace;
    }

    private static String teinte(int classe) {
        return classe < 0 ? SANS : TEINTES.get(Math.min(classe, TEINTES.size() - 1));
    }

    private static String t(String texte) {
        return Svg.echapper(Ecrit.texte(texte));
    }
}
