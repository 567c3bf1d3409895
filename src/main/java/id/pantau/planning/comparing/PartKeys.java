package id.pantau.planning.comparing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one kind of part: which newly read part takes over which existing key, and what the others are called.
 *
 * @param <T> the kind of part
 */
final class PartKeys<T> {

    private static final int LETTERS = 10;

    private final Map<String, T> existingByReadKey = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /**
     * Pairs the parts.
     *
     * @param key of a part
     * @param text what a part that is new is named after, beside its place
     */
    PartKeys(
            List<T> existing,
            List<T> read,
            Function<T, String> key,
            Function<T, String> text,
            ToDoubleBiFunction<T, T> likeness) {
        int[] pairs = new Pairing<>(existing, read, likeness).pairs();
        Set<String> used = new HashSet<>(existing.stream().map(key).toList());
        for (int place = 0; place < pairs.length; place++) {
            T part = read.get(place);
            if (pairs[place] >= 0) {
                T before = existing.get(pairs[place]);
                existingByReadKey.put(key.apply(part), before);
                keys.put(key.apply(part), key.apply(before));
            } else {
                keys.put(key.apply(part), fresh(key.apply(part).substring(0, 1), text.apply(part), used));
            }
        }
    }

    /**
     * A key of a part's words: never one that names a place, for that could have named another part in an earlier
     * version.
     */
    private static String fresh(String kind, String text, Set<String> used) {
        for (int repeated = 0; ; repeated++) {
            String key = kind + "-" + digest(text + repeated).substring(0, LETTERS);
            if (used.add(key)) {
                return key;
            }
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key the part that was read as this one has from now on. */
    String of(String readKey) {
        return keys.getOrDefault(readKey, readKey);
    }

    /** The existing part that the one read under this key is; null when it is new. */
    @Nullable T existing(String readKey) {
        return existingByReadKey.get(readKey);
    }

    /** Whether a newly read part is this existing one. */
    boolean same(@Nullable String existingKey, @Nullable String readKey) {
        return readKey != null && of(readKey).equals(existingKey);
    }
}
