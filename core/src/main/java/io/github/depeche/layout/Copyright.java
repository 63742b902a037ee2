package io.github.depeche.layout;

import org.jspecify.annotations.Nullable;

/** « © 2025 L’Estrie libre. Tous droits réservés. », « Copyright © Belga », « © L’Écho du Nord, tous droits réservés ». */
final class Copyright {

    private static final int LONGEST = 250;

    private Copyright() {}

    /** Whether the line is a copyright notice; « © Anghjula Poli » is the credit of a picture. */
    static boolean isNotice(Line line) {
        String folded = line.folded();
        int sign = folded.indexOf('©');
        boolean early = sign >= 0 && sign <= 10;
        return line.length() <= LONGEST
                && (folded.startsWith("copyright")
                        || (sign >= 0 && folded.contains("droits reserves"))
                        || (early && (yearEnd(folded, sign + 1) > 0 || endsInYear(folded))));
    }

    private static boolean endsInYear(String folded) {
        int begin = folded.length() - 4;
        return begin > 0 && folded.charAt(begin - 1) == ' ' && yearEnd(folded, begin) == folded.length();
    }

    /** Who holds the rights, as it stands; null if the line is no notice or names nobody. */
    static @Nullable String holder(Line line) {
        if (!isNotice(line)) {
            return null;
        }
        int sign = line.folded().indexOf('©');
        int begin = sign < 0 ? "copyright".length() : sign + 1;
        int year = yearEnd(line.folded(), begin);
        String rest = line.text().substring(year > 0 ? year : begin).strip();
        int end = 0;
        while (end < rest.length() && (".,;|–—-".indexOf(rest.charAt(end)) < 0 || isInnerHyphen(rest, end))) {
            end++;
        }
        String named = rest.substring(0, end).strip();
        String holder = endsInYear(Folding.fold(named))
                ? named.substring(0, named.length() - 5).strip()
                : named;
        return holder.isEmpty() || !Character.isLetterOrDigit(holder.charAt(0)) ? null : holder;
    }

    private static boolean isInnerHyphen(String text, int at) {
        return at > 0 && at + 1 < text.length() && text.charAt(at) == '-' && Character.isLetter(text.charAt(at + 1));
    }

    private static int yearEnd(String folded, int from) {
        int i = from;
        while (i < folded.length() && folded.charAt(i) == ' ') {
            i++;
        }
        int end = i;
        while (end < folded.length() && folded.charAt(end) >= '0' && folded.charAt(end) <= '9') {
            end++;
        }
        return end - i == 4 ? end : -1;
    }
}
