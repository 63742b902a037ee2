package org.example.amounts;

import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.ExtractorProvider;
import io.github.depeche.extension.LanguagePack;
import java.util.List;

/** Adds the amounts to every parser of an application that has this jar on its class path. */
public final class AmountProvider implements ExtractorProvider {

    @Override
    public List<Extractor<?>> extractors(LanguagePack pack) {
        return List.of(new AmountExtractor());
    }
}
