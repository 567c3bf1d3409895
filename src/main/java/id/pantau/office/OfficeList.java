package id.pantau.office;

import static java.util.stream.Collectors.toMap;

import id.pantau.shared.DomainException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a pasted list of offices: code, name, type and code of the parent, separated by tabs, one office a line. */
final class OfficeList {

    private static final int COLUMNS = 4;
    private static final String HEADING = "kode";
    private static final Map<String, OfficeType> TYPES = Map.of(
            "provinsi", OfficeType.PROVINCE,
            "kabupaten", OfficeType.REGENCY,
            "kab", OfficeType.REGENCY,
            "kab.", OfficeType.REGENCY,
            "kota", OfficeType.CITY);

    private final Map<String, OfficeType> registered;

    OfficeList(List<OfficeSummary> present) {
        registered = present.stream().collect(toMap(office -> key(office.code()), OfficeSummary::type));
    }

    /** Every line that is not empty and not the heading, in the order of the text, each with its problem if any. */
    List<OfficeLine> read(String text) {
        List<OfficeLine> lines = new ArrayList<>();
        String[] written = text.split("\\R");
        for (int i = 0; i < written.length; i++) {
            if (!written[i].isBlank() && !key(written[i].split("\t")[0]).equals(HEADING)) {
                lines.add(line(i + 1, written[i]));
            }
        }
        return together(lines);
    }

    private static OfficeLine line(int number, String written) {
        List<String> cells = new ArrayList<>(
                Stream.of(written.split("\t", -1)).map(String::strip).toList());
        while (cells.size() > COLUMNS && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        int found = cells.size();
        while (cells.size() < COLUMNS) {
            cells.add("");
        }
        OfficeType type = TYPES.get(key(cells.get(2)));
        OfficeLine line = new OfficeLine(number, cells.get(0), cells.get(1), type, cells.get(3), null, List.of());
        if (found != COLUMNS) {
            return line.refused("office.import.columns", found);
        }
        return type == null ? line.refused("office.import.type", cells.get(2)) : checked(line, type);
    }

    private static OfficeLine checked(OfficeLine line, OfficeType type) {
        try {
            OfficeRegister.code(line.code());
            OfficeRegister.name(new NewOffice(line.code(), line.name(), type, null));
            return line;
        } catch (DomainException unusable) {
            return line.refused(unusable.messageKey(), unusable.arguments().toArray());
        }
    }

    private List<OfficeLine> together(List<OfficeLine> lines) {
        Map<String, OfficeType> known = new HashMap<>(registered);
        lines.forEach(line -> {
            if (line.type() != null) {
                known.putIfAbsent(key(line.code()), line.type());
            }
        });
        Set<String> seen = new HashSet<>();
        return lines.stream()
                .map(line -> unique(line, seen.add(key(line.code()))))
                .map(line -> below(line, known.get(key(line.parentCode()))))
                .toList();
    }

    private OfficeLine unique(OfficeLine line, boolean first) {
        if (registered.containsKey(key(line.code()))) {
            return line.refused("office.code.taken", line.code());
        }
        return first ? line : line.refused("office.import.twice", line.code());
    }

    private static OfficeLine below(OfficeLine line, @Nullable OfficeType parent) {
        OfficeType type = line.type();
        if (parent == null || type == null) {
            return line.refused("office.import.parent", line.parentCode());
        }
        return type.mayStandBelow(parent) ? line : line.refused("office.not-below", line.name(), line.parentCode());
    }

    static String key(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }
}
