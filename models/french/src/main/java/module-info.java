import org.jspecify.annotations.NullMarked;

/** Trained models and lexicons for French. Nothing here is called by users: the library finds it by itself. */
@NullMarked
module io.github.depeche.models.fr {
    requires io.github.depeche;
    requires static org.jspecify;
    requires org.carrot2.morfologik.stemming;
    requires org.carrot2.morfologik.fsa;
    requires french.pos.dict;

    provides io.github.depeche.extension.LanguagePack with
            io.github.depeche.models.fr.FrenchPack;
}
