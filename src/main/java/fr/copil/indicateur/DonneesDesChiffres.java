package fr.copil.indicateur;

import fr.copil.acces.DonneesDuCompte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What somebody sent, withdrew, declared and decided; no figure. */
@Component
class DonneesDesChiffres implements DonneesDuCompte {

    @Override
    public Map<String, String> lectures() {
        return Map.of(
                "chiffres, livraisons en attente",
                "select id, jeu, motif, recu_le from depot where auteur = ? order by id",
                "chiffres, retraits",
                "select id, motif, le from retrait where par = ? order by id",
                "chiffres, lectures de cibles",
                "select convention, cible, lecture, seance, le from lecture_de_cible where compte = ? order by id",
                "chiffres, contestations",
                "select indicateur, territoire, population, periode, valeur, source, motif, le from contestation where compte = ? order by id",
                "chiffres, arbitrages",
                "select indicateur, territoire, population, periode, issue, issue_motif, issue_le from contestation where issue_compte = ? order by id",
                "collecte, jours fixés",
                "select attente, rentree, jour, sans_objet, motif, le from echeance_collecte where compte = ? order by le",
                "collecte, rappels",
                "select attente, rentree, fonction, le from rappel_collecte where compte = ? order by id",
                "chiffres, réseaux accompagnés",
                "select reseau, couvert, au, source, le from declaration_pre where compte = ? order by id");
    }
}
