package fr.copil.bilan.export;

import fr.copil.acces.Audience;
import fr.copil.bilan.BilanChange;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.Publication;
import fr.copil.bilan.document.Ecriture;
import fr.copil.bilan.document.Format;
import fr.copil.commun.Acte;
import fr.copil.commun.Empreinte;
import fr.copil.commun.Lit;
import fr.copil.commun.NatureDActe;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The documents of signed bilans: the bytes of each are those of the first time that it was asked for, whatever version of
 * Copil writes today, and whoever has a file in hand learns whether it is one of them. Decision 0042.
 */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class DocumentsSignesService {

    private final JdbcClient jdbc;
    private final BilanService bilans;
    private final ApplicationEventPublisher evenements;
    private final TransactionTemplate transactions;
    private final Clock horloge;

    DocumentsSignesService(
            JdbcClient jdbc,
            BilanService bilans,
            ApplicationEventPublisher evenements,
            PlatformTransactionManager transactions,
            Clock horloge) {
        this.transactions = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.bilans = bilans;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Those that this person may have, of the signatures that hold and of those before; the last ones first. */
    public List<DocumentSigne> de(long bilan) {
        return jdbc.sql(
                        """
                        select audience, format, signe_le, empreinte from document_signe
                        where bilan = ? and audience <= ? order by signe_le desc, audience, format
                        """)
                .params(bilan, bilans.plafond(bilan).rang())
                .query(DocumentsSignesService::document)
                .list();
    }

    /** The one of them that this file is, byte for byte. */
    public Optional<DocumentSigne> reconnaitre(long bilan, InputStream fichier) throws IOException {
        String empreinte = Empreinte.de(fichier);
        return de(bilan).stream()
                .filter(document -> document.empreinte().equals(empreinte))
                .findFirst();
    }

    private static DocumentSigne document(ResultSet ligne, int rang) throws SQLException {
        return new DocumentSigne(
                Audience.deRang(ligne.getInt("audience")),
                Format.valueOf(ligne.getString("format")),
                ligne.getObject("signe_le", OffsetDateTime.class).toInstant(),
                ligne.getString("empreinte"));
    }

    /** What a document is, written anew but for those of a bilan that was signed, which never move again. */
    byte[] octets(long bilan, Publication publication, Format format, Gabarit gabarit) throws IOException {
        OffsetDateTime signeLe = publication.signeLe();
        if (signeLe == null) {
            return Ecriture.ecrire(publication.bilan(), format, gabarit.lire(format));
        }
        Audience audience = publication.bilan().entete().audience();
        Optional<byte[]> gardes = garde(bilan, audience, format, signeLe);
        return gardes.isPresent()
                ? gardes.get()
                : garder(
                        bilan,
                        audience,
                        format,
                        signeLe,
                        Ecriture.ecrire(publication.bilan(), format, gabarit.lire(format)));
    }

    private Optional<byte[]> garde(long bilan, Audience audience, Format format, OffsetDateTime signeLe) {
        return jdbc.sql(
                        """
                        select contenu from document_signe where bilan = ? and audience = ? and format = ? and signe_le = ?
                        """)
                .params(bilan, audience.rang(), format.name(), signeLe)
                .query((ligne, rang) -> octets(ligne))
                .optional();
    }

    /** As a stream: H2 reads no large object as an array. */
    private static byte[] octets(ResultSet ligne) throws SQLException {
        try (InputStream contenu = ligne.getBinaryStream("contenu")) {
            return contenu.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return those that are kept: somebody else's, when two asked for it at once */
    private byte[] garder(long bilan, Audience audience, Format format, OffsetDateTime signeLe, byte[] octets) {
        String empreinte = Empreinte.de(octets);
        try {
            transactions.executeWithoutResult(ouverte -> {
                jdbc.sql(
                                """
                                insert into document_signe (bilan, audience, format, signe_le, empreinte, contenu, le)
                                values (?, ?, ?, ?, ?, ?, ?)
                                """)
                        .params(
                                bilan,
                                audience.rang(),
                                format.name(),
                                signeLe,
                                empreinte,
                                new SqlBinaryValue(new ByteArrayInputStream(octets), octets.length),
                                OffsetDateTime.now(horloge))
                        .update();
                evenements.publishEvent(new Acte(
                        NatureDActe.SIGNATURE,
                        "bilan " + bilan + ", " + format.extension(),
                        "document signé, audience « " + audience.libelle() + " », SHA-256 " + empreinte));
                evenements.publishEvent(new BilanChange(bilan));
            });
            return octets;
        } catch (DuplicateKeyException deja) {
            return garde(bilan, audience, format, signeLe).orElse(octets);
        }
    }
}
