package id.pantau.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The part of a list that a program asked for.
 *
 * @param number counted from 0
 * @param size at most {@link #MOST}
 */
record Page(int number, int size) {

    static final int MOST = 200;

    /** @throws InvalidFieldsException when a number is none or out of range */
    static Page of(@Nullable String page, @Nullable String size) {
        List<FieldProblem> problems = new ArrayList<>();
        int number = QueryNumbers.read("page", page, 0, 0, 1_000_000, problems);
        int count = QueryNumbers.read("size", size, MOST, 1, MOST, problems);
        if (!problems.isEmpty()) {
            throw new InvalidFieldsException(problems);
        }
        return new Page(number, count);
    }

    /** The items of this page of a list. */
    <T> List<T> of(List<T> all) {
        long from = Math.min((long) number * size, all.size());
        return all.subList((int) from, (int) Math.min(from + size, all.size()));
    }

    /** The items as a JSON array; how many there are in all stands in a header. */
    <T> ResponseEntity<List<T>> answer(List<T> items, int total) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Total-Count", String.valueOf(total))
                .body(items);
    }
}
