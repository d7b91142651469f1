package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Validates each part of an OpenDocument file against the schema of ODF 1.3, as OASIS publishes it. */
final class SchemaOdf {

    private SchemaOdf() {}

    static void verifier(byte[] archive) throws IOException, SAXException {
        Map<String, String> parties = Ouvert.parties(archive);
        List<String> fautes = new ArrayList<>();
        for (String partie : List.of("content.xml", "styles.xml", "meta.xml")) {
            valider("OpenDocument-v1.3-schema.rng", partie, parties, fautes);
        }
        valider("OpenDocument-v1.3-manifest-schema.rng", "META-INF/manifest.xml", parties, fautes);
        assertThat(fautes).isEmpty();
    }

    private static void valider(String schema, String partie, Map<String, String> parties, List<String> fautes)
            throws IOException, SAXException {
        PropertyMapBuilder reglages = new PropertyMapBuilder();
        reglages.put(ValidateProperty.ERROR_HANDLER, new Fautes(partie, fautes));
        ValidationDriver controle = new ValidationDriver(reglages.toPropertyMap());
        URL lu = Objects.requireNonNull(SchemaOdf.class.getResource("odf13/" + schema), schema);
        assertThat(controle.loadSchema(new InputSource(lu.toString()))).isTrue();
        controle.validate(new InputSource(new StringReader(Objects.requireNonNull(parties.get(partie), partie))));
    }

    private record Fautes(String partie, List<String> dites) implements ErrorHandler {

        @Override
        public void warning(SAXParseException avis) {}

        @Override
        public void error(SAXParseException faute) {
            dites.add(partie + " : " + faute.getMessage());
        }

        @Override
        public void fatalError(SAXParseException faute) {
            error(faute);
        }
    }
}
