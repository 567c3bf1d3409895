package id.pantau.planning.comparing;

import java.util.List;
import java.util.Optional;

/**
 * A part of a plan before and after.
 *
 * @param moved whether it stands elsewhere than before, whatever else became of it
 * @param fields everything written of it, changed or not, in the order of the document
 */
public record PartDifference(PartKind kind, String key, Change change, boolean moved, List<FieldDifference> fields) {

    public PartDifference {
        fields = List.copyOf(fields);
    }

    /** The fields that are not as they were. */
    public List<FieldDifference> changes() {
        return fields.stream().filter(FieldDifference::changed).toList();
    }

    public Optional<FieldDifference> field(PlanField field) {
        return fields.stream().filter(each -> each.field() == field).findFirst();
    }
}
