package io.github.depeche.newsdesk;

import io.github.depeche.Medium;
import io.github.depeche.Quote;
import java.util.ArrayList;
import java.util.List;

/** Around a quote, in words. */
final class QuoteAccount {

    private QuoteAccount() {}

    /** To whom, through what and when it was said; « devant la presse » tells to whom as well. */
    static List<String> circumstances(Quote quote) {
        String channel = quote.medium().map(Medium::text).orElse("");
        List<String> told = new ArrayList<>();
        quote.addressee()
                .filter(addressee -> !channel.contains(addressee.name()))
                .ifPresent(addressee -> told.add("to " + addressee.name()));
        quote.medium().ifPresent(medium -> told.add(medium.text()));
        quote.date().map(EventAccount::when).ifPresent(told::add);
        return told;
    }
}
