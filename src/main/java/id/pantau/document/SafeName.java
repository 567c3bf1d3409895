package id.pantau.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file as it may be stored, shown and downloaded under, whatever somebody called it. */
final class SafeName {

    static final int LONGEST = 200;

    private static final String NAMELESS = "berkas";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    // controls, direction overrides and all else that nobody sees
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern SIGNS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    // names of devices, which Windows takes for them whatever follows
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private SafeName() {}

    /** At most {@link #LONGEST} characters, never empty. */
    static String of(String given) {
        String seen = Normalizer.normalize(UNSEEN.matcher(given).replaceAll(""), Normalizer.Form.NFC);
        String alone = FOLDERS.matcher(seen).replaceFirst("");
        String plain = SIGNS.matcher(alone).replaceAll("_").replaceAll("\\s+", " ");
        String name = EDGES.matcher(plain).replaceAll("");
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return shortened(DEVICE.matcher(name).matches() ? "_" + name : name);
    }

    /** The end of a safe name without its dot, in small letters; "" for none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name with another end. */
    static String with(String name, String extension) {
        return shortened(name + "." + extension);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot < 0 || name.length() - dot > LONGEST / 10 ? "" : name.substring(dot);
        int room = LONGEST - end.length();
        boolean split = Character.isHighSurrogate(name.charAt(room - 1));
        return name.substring(0, split ? room - 1 : room).strip() + end;
    }
}
