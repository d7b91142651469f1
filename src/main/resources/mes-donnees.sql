-- All that Copil keeps of somebody beside their account and mandates, for « Mes données » : a name that people read, then the
-- statement that reads it, its parameters all the account.

-- appareils
select navigateur, retenu_le, tourne_le from appareil where compte = ?;
-- actions
select action, version, titre, partenaires, motif, le from action_version where compte = ? order by action, version;
-- appel à projets, étapes de dossiers
select dossier, etat, detail, le from dossier_etape where compte = ? order by id;
-- agenda, abonnement
select cree_le, servi_le from abonnement_agenda where compte = ?;
-- annuaire
select nature, intitule, territoire, le from fonction where titulaire = ? or par = ? order by id;
-- annuaire, qui appeler
select engagement, le from responsable where par = ? order by id;
-- avis sur le compte
select quoi, le from avis_de_compte where compte = ? order by id;
-- bilans, remarques
select bilan, section, acte, texte, le from remarque_bilan where compte = ? order by id;
-- bilans, envois au comité
select id, convention, annee, version, envoye_le from bilan where envoye_par = ? order by id;
-- bilans, signatures
select bilan, partie, le, retiree_le, motif from signature_bilan where compte = ? or retiree_par = ? order by id;
-- bilans, textes
select bilan, cle, modifie_le, recit from section_bilan where compte = ? order by bilan, rang;
-- brouillons
select objet, contenu, le from brouillon where compte = ? order by le;
-- chiffres, lectures de cibles
select convention, cible, lecture, seance, le from lecture_de_cible where compte = ? order by id;
-- chiffres, livraisons en attente
select id, jeu, motif, recu_le from depot where auteur = ? order by id;
-- chiffres, propositions de publication
select depot, indicateurs, le, refusee_le, motif from proposition where compte = ? or refusee_par = ? order by depot;
-- chiffres, publications
select id, jeu, recue_le, auteur, proposee_par, publiee_par
from livraison where auteur = ? or proposee_par = ? or publiee_par = ? order by id;
-- chiffres, retraits
select id, motif, le from retrait where par = ? order by id;
-- chiffres, réseaux accompagnés
select reseau, couvert, au, source, le from declaration_pre where compte = ? order by id;
-- chiffres, contestations
select indicateur, territoire, population, periode, valeur, source, motif, le from contestation where compte = ? order by id;
-- chiffres, contestations arbitrées
select indicateur, territoire, population, periode, issue, issue_motif, issue_le from contestation where issue_compte = ? order by id;
-- chiffres, commentaires de séance
select indicateur, territoire, population, periode, phrase, le from repere where compte = ? order by id;
-- chiffres, commentaires de séance retirés
select indicateur, territoire, population, periode, phrase, retire_le from repere where retire_compte = ? order by id;
-- chiffres, diffusions fixées en séance
select indicateur, territoire, audience, seance, le from regle_diffusion where compte = ? order by id;
-- chiffres, diffusions levées
select indicateur, territoire, audience, seance, leve_le from regle_diffusion where leve_compte = ? order by id;
-- collecte, jours fixés
select attente, rentree, jour, sans_objet, motif, le from echeance_collecte where compte = ? order by le;
-- collecte, rappels
select attente, rentree, fonction, le from rappel_collecte where compte = ? order by id;
-- conventions à deux personnes
select convention, le from publication_a_deux where compte = ? order by le;
-- conventions en projet, commencées
select code, le from projet_de_texte where compte = ? order by id;
-- conventions en projet, lignes
select projet, id, le from ligne_de_projet where compte = ? order by projet, id;
-- conventions en projet, signatures notées
select projet, partie, jour, le from signature_de_projet where compte = ? order by le;
-- conventions en projet, validations
select projet, role, le from validation_de_projet where compte = ? order by le;
-- courriels
select sujet, texte, depose_le, envoye_le from courriel where compte = ? order by id;
-- engagements, journal
select engagement, le, nature, avant, apres, texte from journal_suivi where compte = ? order by id;
-- engagements, météos
select engagement, partie, avis, mot, le from meteo where compte = ? order by le;
-- engagements, preuves
select engagement, nom, adresse, le from preuve where compte = ? order by id;
-- identités fournies
select emetteur, sujet from identite_fournie where compte = ?;
-- journal d'audit
select numero, le, adresse, nature, objet, detail from audit where compte = ? order by numero;
-- mandats
select role, audience, territoire, convention, debut, fin, pour from mandat where compte = ? order by compte_key;
-- moyens déclarés, corrigés ou retirés
select annee, territoire, financeur, dispositif, unite, version, retiree, motif, le from moyen where compte = ? order by id;
-- relevés de dispositifs faits, corrigés ou retirés
select dispositif, annee, scolaire, territoire, etat, sites, mots, version, retire, motif, le from releve where compte = ? order by id;
-- second facteur
select pose_le from second_facteur where compte = ?;
-- séances, animées
select numero, jour from comite_seance where animateur = ? order by id;
-- séances, fichiers joints
select seance, nom, le, retire_le from comite_fichier where compte = ? order by id;

-- séances, convocations envoyées
select nature, jour, le from comite_envoi where compte = ? order by id;
-- séances, convocations reçues
select envoi, nom from comite_destinataire where compte = ? order by envoi;
-- séances, préparées
select numero, jour from comite_seance where compte = ? order by id;
-- séances, suites de décisions
select decision, etat, motif, le from comite_suite where compte = ? order by id;
-- suppléances
select compte, debut, fin from mandat where pour = ? order by compte;
-- visite de Copil
select passee_le from visite where compte = ?;
