package fr.copil.territoire;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A closed line on the plane, the outside of a shape or a hole in it. */
record Anneau(List<Lieu> lieux) {

    /** The projection of French official maps, Lambert-93, on a sphere: shapes keep their angles. */
    private static final double PARALLELE = Math.toRadians(46.5);

    private static final double MERIDIEN = Math.toRadians(3);
    private static final double CONE = Math.sin(PARALLELE);

    /** In radii of the Earth, y downwards. */
    record Lieu(double x, double y) {

        static Lieu de(double longitude, double latitude) {
            double rayon =
                    Math.pow(demiAngle(PARALLELE) / demiAngle(Math.toRadians(latitude)), CONE) / Math.tan(PARALLELE);
            double angle = CONE * (Math.toRadians(longitude) - MERIDIEN);
            return new Lieu(rayon * Math.sin(angle), rayon * Math.cos(angle));
        }

        private static double demiAngle(double latitude) {
            return Math.tan(Math.PI / 4 + latitude / 2);
        }
    }

    /** The rings of a GeoJSON polygon or of several. */
    static List<Anneau> de(JsonNode geometrie) {
        JsonNode coordonnees = geometrie.required("coordinates");
        List<Anneau> anneaux = new ArrayList<>();
        switch (geometrie.required("type").asString()) {
            case "Polygon" -> coordonnees.forEach(anneau -> anneaux.add(lire(anneau)));
            case "MultiPolygon" ->
                coordonnees.forEach(polygone -> polygone.forEach(anneau -> anneaux.add(lire(anneau))));
            default -> throw new IllegalArgumentException("not an area: " + geometrie.required("type"));
        }
        return anneaux;
    }

    private static Anneau lire(JsonNode positions) {
        List<Lieu> lieux = new ArrayList<>(positions.size());
        for (JsonNode position : positions) {
            lieux.add(Lieu.de(
                    position.required(0).asDouble(), position.required(1).asDouble()));
        }
        return new Anneau(lieux);
    }
}
