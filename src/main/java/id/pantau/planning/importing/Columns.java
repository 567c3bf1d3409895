package id.pantau.planning.importing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns one role takes up, counted from 0; those of a schedule in the order of their periods.
 *
 * @param header the words above them
 */
record Columns(List<Integer> places, String header) {

    Columns {
        places = List.copyOf(places);
    }

    Columns(int first, int last, String header) {
        this(IntStream.rangeClosed(first, last).boxed().toList(), header);
    }

    int first() {
        return places.getFirst();
    }

    Columns without(List<Integer> others) {
        return new Columns(
                places.stream().filter(place -> !others.contains(place)).toList(), header);
    }

    int count() {
        return places.size();
    }
}
