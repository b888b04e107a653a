package nl.eenplan.frontend.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Reads every bundle in `tekst/`: one file per screen family, so that two families never edit the same file.
///
/// Refuses a key that stands in two files; a key that stands in none is shown as it is and logged.
@Component
class Tekstbron implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Tekstbron.class);
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    private final Map<String, String> teksten = new ConcurrentHashMap<>();

    Tekstbron() {
        try {
            for (Resource bron : new PathMatchingResourcePatternResolver(
                            getClass().getClassLoader())
                    .getResources("classpath*:tekst/*.properties")) {
                voegToe(bron);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void voegToe(Resource bron) throws IOException {
        var inhoud = new Properties();
        try (var lezer = new InputStreamReader(bron.getInputStream(), StandardCharsets.UTF_8)) {
            inhoud.load(lezer);
        }
        inhoud.stringPropertyNames().forEach(sleutel -> {
            if (teksten.put(sleutel, inhoud.getProperty(sleutel)) != null) {
                throw new IllegalStateException("Tekst staat in twee bundels: " + sleutel);
            }
        });
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(NEDERLANDS);
    }

    @Override
    public String getTranslation(String sleutel, Locale taal, Object... waarden) {
        String tekst = teksten.get(sleutel);
        if (tekst == null) {
            LOG.warn("Tekst ontbreekt: {}", sleutel);
            return sleutel;
        }
        return waarden.length == 0 ? tekst : new MessageFormat(tekst, NEDERLANDS).format(waarden);
    }
}
