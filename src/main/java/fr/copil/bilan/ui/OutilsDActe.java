package fr.copil.bilan.ui;

import fr.copil.acces.IdentiteService;
import fr.copil.bilan.ComplementService;
import fr.copil.bilan.EnvoiService;
import fr.copil.bilan.GelService;
import fr.copil.bilan.VersionService;
import org.springframework.stereotype.Component;

/** What sends, freezes, signs, completes and rectifies a bilan. */
@Component
record OutilsDActe(
        GelService gel,
        EnvoiService envois,
        VersionService versions,
        ComplementService complements,
        IdentiteService identite) {}
