package io.github.depeche.quote;

import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.quote.Claim.Reading;
import java.util.List;

/** By what {@link QuoteModel} chooses in one article. */
final class QuoteFeatures {

    private final ClaimFeatures ofClaims;
    private final ReadingFeatures ofReadings;
    private final ContentFeatures ofContent;
    private final BreakFeatures ofBreaks;
    private final RivalFeatures ofRivals;

    QuoteFeatures(Desk desk, List<Claim> claims) {
        this.ofClaims = new ClaimFeatures(desk);
        this.ofReadings = new ReadingFeatures(desk);
        this.ofContent = new ContentFeatures(desk);
        this.ofBreaks = new BreakFeatures(desk);
        this.ofRivals = new RivalFeatures(desk, claims);
    }

    FeatureVector of(Claim claim) {
        return ofClaims.of(claim);
    }

    FeatureVector of(Reading reading, Claim claim) {
        FeatureVector features = ofReadings.of(reading, claim);
        ofContent.add(reading, claim.verb(), features);
        ofBreaks.add(reading, features);
        ofRivals.add(reading, claim, features);
        return features;
    }
}
