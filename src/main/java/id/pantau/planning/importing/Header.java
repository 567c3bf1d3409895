package id.pantau.planning.importing;

import java.util.Optional;

/**
 * What a text says where it stands above a column.
 *
 * @param words with slips mended, empty where the text is too long for a header
 * @param known whether all of them are words of headers
 * @param role what the column below would hold
 * @param period the one the column below would be of
 */
record Header(String words, boolean known, Optional<ColumnRole> role, Optional<PeriodLabel> period) {

    static Header of(String text) {
        String bare = Words.bare(text);
        String words = HeaderWords.mended(text, bare);
        return new Header(words, HeaderWords.areKnown(words), ColumnRole.named(words), PeriodLabel.named(bare));
    }

    boolean names(ColumnRole other) {
        return role.filter(named -> named == other).isPresent();
    }

    /** Whether the text is worded as headers are. */
    boolean isLikely() {
        return known || role.isPresent() || period.isPresent();
    }
}
