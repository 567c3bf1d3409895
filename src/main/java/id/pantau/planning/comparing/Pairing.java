package id.pantau.planning.comparing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** Finds for the items of a newer list those of an older one that they correspond to, each at most once. */
final class Pairing<T> {

    /** From here on two items are taken for the same wherever they stand. */
    private static final double ALIKE = 0.6;

    /** From here on two items are taken for the same when they stand between the same neighbours. */
    private static final double ALIKE_IN_PLACE = 0.45;

    private static final int NONE = -1;

    private final List<T> older;
    private final List<T> newer;
    private final double[][] likeness;
    private final int[] olderOf;
    private final boolean[] taken;

    Pairing(List<T> older, List<T> newer, ToDoubleBiFunction<T, T> likeness) {
        this.older = older;
        this.newer = newer;
        this.likeness = newer.stream()
                .map(item -> older.stream()
                        .mapToDouble(before -> likeness.applyAsDouble(before, item))
                        .toArray())
                .toArray(double[][]::new);
        olderOf = new int[newer.size()];
        Arrays.fill(olderOf, NONE);
        taken = new boolean[older.size()];
    }

    /** For every newer item the place of the older one, or a negative number. */
    int[] pairs() {
        inOrder();
        elsewhere();
        betweenNeighbours(IntStream.range(0, newer.size()), NONE, -1, 1);
        betweenNeighbours(IntStream.iterate(newer.size() - 1, at -> at >= 0, at -> at - 1), newer.size(), 1, -1);
        return olderOf;
    }

    /** What is alike and stands in the same order; of all ways to pair, that which is most alike. */
    private void inOrder() {
        double[][] best = new double[newer.size() + 1][older.size() + 1];
        for (int after = newer.size() - 1; after >= 0; after--) {
            for (int before = older.size() - 1; before >= 0; before--) {
                double paired = weight(after, before) + best[after + 1][before + 1];
                best[after][before] = Math.max(paired, Math.max(best[after + 1][before], best[after][before + 1]));
            }
        }
        for (int after = 0, before = 0; after < newer.size() && before < older.size(); ) {
            if (weight(after, before) > 0
                    && best[after][before] == weight(after, before) + best[after + 1][before + 1]) {
                pair(after++, before++);
            } else if (best[after][before] == best[after + 1][before]) {
                after++;
            } else {
                before++;
            }
        }
    }

    /** Squared, so that one equal text outweighs two that are merely alike. */
    private double weight(int after, int before) {
        double alike = likeness[after][before];
        return alike < ALIKE ? 0 : alike * alike;
    }

    /** What is alike but stands in another order, the most alike first. */
    private void elsewhere() {
        IntStream.range(0, newer.size())
                .boxed()
                .flatMap(after -> IntStream.range(0, older.size()).mapToObj(before -> new int[] {after, before}))
                .filter(pair -> likeness[pair[0]][pair[1]] >= ALIKE)
                .sorted(Comparator.comparingDouble(pair -> -likeness[pair[0]][pair[1]]))
                .forEach(pair -> pairIfFree(pair[0], pair[1]));
    }

    /** What was reworded a lot, but stands beside the same neighbour. */
    private void betweenNeighbours(IntStream places, int outside, int towardsNeighbour, int awayFromIt) {
        places.forEach(after -> {
            int neighbour = after + towardsNeighbour;
            int olderNeighbour = neighbour == outside ? (outside == NONE ? NONE : older.size()) : olderOf[neighbour];
            int before = olderNeighbour + awayFromIt;
            boolean neighbourKnown = neighbour == outside || olderNeighbour != NONE;
            if (neighbourKnown && before >= 0 && before < older.size() && likeness[after][before] >= ALIKE_IN_PLACE) {
                pairIfFree(after, before);
            }
        });
    }

    private void pairIfFree(int after, int before) {
        if (olderOf[after] == NONE && !taken[before]) {
            pair(after, before);
        }
    }

    private void pair(int after, int before) {
        olderOf[after] = before;
        taken[before] = true;
    }
}
