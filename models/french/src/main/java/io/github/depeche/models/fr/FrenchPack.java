package io.github.depeche.models.fr;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** French: the models and lexicons that lie beside this class. */
public final class FrenchPack implements LanguagePack {

    /** For the service loader. */
    public FrenchPack() {}

    @Override
    public String language() {
        return "fr";
    }

    @Override
    public InputStream open(String resource) throws IOException {
        InputStream in = FrenchPack.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException("the French language pack has no resource " + resource);
        }
        return in;
    }

    @Override
    public Dictionary dictionary() {
        return MorfologikDictionary.Holder.INSTANCE;
    }
}
