package io.github.depeche.benchmarks.peers;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * HeidelTime for French news with its own tokenizer. The tagger that its authors recommend (TreeTagger) may not be passed on, so it runs
 * without one: that spares it the tagger's time, and costs it a few readings.
 */
final class HeidelTimePeer implements Peer {

    private static final String SETTINGS =
            """
            considerDate = true
            considerDuration = true
            considerSet = true
            considerTemponym = false
            considerTime = true
            typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
            typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
            uimaVarDate = Date
            uimaVarDuration = Duration
            uimaVarLanguage = Language
            uimaVarSet = Set
            uimaVarTemponym = Temponym
            uimaVarTime = Time
            uimaVarTypeToProcess = Type
            """;

    private final HeidelTimeStandalone tagger;

    HeidelTimePeer() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        try {
            Path settings = Files.createTempFile("heideltime", ".props");
            Files.writeString(settings, SETTINGS);
            tagger = new HeidelTimeStandalone(
                    Language.FRENCH, DocumentType.NEWS, OutputType.TIMEML, settings.toString(), POSTagger.NO);
            Files.delete(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void read(String text, LocalDate published) {
        try {
            tagger.process(
                    text, Date.from(published.atTime(12, 0).toInstant(ZoneOffset.UTC)));
        } catch (DocumentCreationTimeMissingException e) {
            throw new IllegalStateException("the date was given", e);
        }
    }
}
