package id.pantau.planning.importing;

/**
 * How often each letter from a to z is in a text, wherever it stands.
 *
 * <p>Counting them is much cheaper than comparing texts letter by letter, and says of most that they are too far apart.
 */
final class Letters {

    private final int[] counts = new int['z' - 'a' + 1];

    /** @param text in lower case */
    Letters(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter >= 'a' && letter <= 'z') {
                counts[letter - 'a']++;
            }
        }
    }

    /** How many letters have to be changed, added or left out at least to get from one text to the other. */
    int apart(Letters other) {
        int more = 0;
        int less = 0;
        for (int letter = 0; letter < counts.length; letter++) {
            int difference = counts[letter] - other.counts[letter];
            more += Math.max(difference, 0);
            less += Math.max(-difference, 0);
        }
        return Math.max(more, less);
    }
}
